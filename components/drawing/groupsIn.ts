import type { Lane } from '../../lib/drawing/drawnEvent.ts';
import { type KindGroup, kindGroupOf } from '../shared/kindGroups.ts';

const ORDER: readonly KindGroup[] = ['attack', 'finding', 'response', 'telling', 'legal', 'trouble', 'background'];

/** The sorts of kinds that occur, in the order of the legend. */
export function groupsIn(lanes: readonly Lane[]): KindGroup[] {
  const found = new Set(lanes.flatMap(({ events }) => events.map(({ kind }) => kindGroupOf(kind))));
  return ORDER.filter((group) => found.has(group));
}
