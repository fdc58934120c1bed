import type { EventKind } from '../../lib/model.ts';
import { kindGroupOf } from './kindGroups.ts';
import { KIND_SHAPES } from './kindShapes.ts';

/** The mark of a kind on the timeline's thread; its name in words stands beside it. */
export function KindShape({ kind }: { kind: EventKind }) {
  const group = kindGroupOf(kind);
  return (
    <svg class={`kind-shape kind-${group}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={KIND_SHAPES[group]} fill-rule="evenodd" />
    </svg>
  );
}
