import { minuteBounds } from '../orderEvents.ts';
import type { DatedClause } from './datedClause.ts';

/** Matrices that a step may take its scores from: one for all steps, four for the place, four for the order in time. */
export const STEP_MATRICES = 9;

/** Which matrices score the step from one date to the next in the text; their sum is the step's. */
export function stepMatrices(from: DatedClause, to: DatedClause): number[] {
  return [0, 1 + placeOf(from, to), 5 + orderOf(from, to)];
}

function placeOf(from: DatedClause, to: DatedClause): number {
  if (from.sentence.start !== to.sentence.start) return from.number === to.number ? 2 : 3;
  return to.isFellow ? 0 : 1;
}

function orderOf(from: DatedClause, to: DatedClause): number {
  const [a, aEnd] = minuteBounds(from.time.time);
  const [b, bEnd] = minuteBounds(to.time.time);
  if (!Number.isFinite(a) || !Number.isFinite(b)) return 3;
  if (a === b || (a <= bEnd && b <= aEnd)) return 0;
  return a < b ? 1 : 2;
}
