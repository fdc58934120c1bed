import type { EventKind } from '../../lib/model.ts';
import { type KindGroup, kindGroupOf } from './kindGroups.ts';

/** Outlines on a 16 × 16 grid: told apart without colour. */
export const SHAPES: Record<KindGroup, string> = {
  attack: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  finding: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M8 6.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6',
  response: 'M2.5 2.5h11v11h-11z',
  telling: 'M2 2.5h12L8 14z',
  legal: 'M8 1.5 14 5v6l-6 3.5L2 11V5z',
  trouble: 'M5 2h6v3h3v6h-3v3H5v-3H2V5h3z',
  background: 'M8 5a3 3 0 1 0 0 6A3 3 0 1 0 8 5',
};

interface Props {
  kind: EventKind;
  /** An outline alone: the time of the event was inferred. */
  isOutlined?: boolean;
}

/** The mark of a kind on the timeline's thread; its name in words stands beside it. */
export function KindShape({ kind, isOutlined = false }: Props) {
  const group = kindGroupOf(kind);
  return (
    <svg
      class={`kind-shape kind-${group}${isOutlined ? ' outlined' : ''}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[group]} fill-rule="evenodd" />
    </svg>
  );
}
