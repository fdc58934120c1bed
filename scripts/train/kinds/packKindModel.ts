import { KINDS } from '../../../lib/timeline/kindModel/chain.ts';
import { type KindModel, MODEL_VERSION } from '../../../lib/timeline/kindModel/decodeKindModel.ts';
import {
  ALPHABET,
  GAP_BASE,
  LEVEL_LIMIT,
  LONGEST_RUN,
  type PackedKindModel,
  ZERO_RUN,
} from '../../../lib/timeline/kindModel/packing.ts';

/** Writes a model as text. Weights that round to nothing are left out, and features without weights with them. */
export function packKindModel(model: KindModel, step: number, corpus: string): PackedKindModel {
  const levelOf = (weight: number): number => {
    const level = Math.min(LEVEL_LIMIT, Math.round(Math.sqrt(Math.abs(weight) / step)));
    return weight < 0 ? -level : level;
  };
  const rows = [...model.rowOf]
    .map(([feature, row]) => ({
      feature,
      levels: Array.from(model.weights.subarray(row * KINDS, (row + 1) * KINDS), levelOf),
    }))
    .filter(({ levels }) => levels.some((level) => level !== 0))
    .sort((a, b) => a.feature - b.feature);
  const levels = [...rows.flatMap((row) => row.levels), ...Array.from(model.steps, levelOf)];
  return {
    version: MODEL_VERSION,
    corpus,
    rows: rows.length,
    step,
    features: rows.map(({ feature }, i) => writeGap(feature - (rows[i - 1]?.feature ?? 0))).join(''),
    weights: writeLevels(levels),
  };
}

function writeGap(gap: number): string {
  const digits = [gap % GAP_BASE];
  for (let rest = Math.floor(gap / GAP_BASE); rest > 0; rest = Math.floor(rest / GAP_BASE))
    digits.unshift((rest % GAP_BASE) + GAP_BASE);
  return digits.map((digit) => ALPHABET.charAt(digit)).join('');
}

function writeLevels(levels: readonly number[]): string {
  let packed = '';
  let zeros = 0;
  const endRun = (): void => {
    for (; zeros > 0; zeros -= Math.min(zeros, LONGEST_RUN))
      packed += ALPHABET.charAt(ZERO_RUN + Math.min(zeros, LONGEST_RUN));
  };
  for (const level of levels) {
    if (level === 0) {
      zeros++;
      continue;
    }
    endRun();
    packed += ALPHABET.charAt(level + LEVEL_LIMIT);
  }
  endRun();
  return packed;
}
