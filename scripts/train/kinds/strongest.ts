import { KINDS } from '../../../lib/timeline/kindModel/chain.ts';
import type { KindModel } from '../../../lib/timeline/kindModel/decodeKindModel.ts';

/** The `count` weights furthest from zero, as `feature × KINDS + kind`. */
export function strongest({ rowOf, weights }: KindModel, count: number): Set<number> {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const floor = sizes[Math.max(0, sizes.length - count)] ?? 0;
  const kept = new Set<number>();
  for (const [feature, row] of rowOf) {
    for (let kind = 0; kind < KINDS; kind++) {
      const size = Math.abs(weights[row * KINDS + kind] ?? 0);
      if (size >= floor && size > 0) kept.add(feature * KINDS + kind);
    }
  }
  return kept;
}
