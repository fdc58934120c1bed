import type { TimeValue } from '../model.ts';
import { minuteBounds } from '../timeline/orderEvents.ts';

/**
 * How two statements about one thing stand to each other. `refines`: one is contained in the other. `compatible`: they
 * overlap. `different-statement`: both can be true, but what is printed differs ("by 1:30 pm" and "by 2 pm").
 * `contradicts`: they cannot both be true.
 */
export type Verdict = 'equal' | 'refines' | 'compatible' | 'different-statement' | 'contradicts';

type Times = Pick<TimeValue, 'shape' | 'earliest' | 'latest' | 'precision' | 'approximate'>;

/** Compares the bounds of two times as local times; whoever compares clock times of two zones must shift them first. */
export function compareTimes(a: Times, b: Times): Verdict {
  const [[aFrom, aTo], [bFrom, bTo]] = [minuteBounds(a), minuteBounds(b)];
  if (aFrom === bFrom && aTo === bTo) return 'equal';
  // "About May 5" and "May 6" do not exclude each other.
  if (aTo < bFrom || bTo < aFrom) return a.approximate || b.approximate ? 'compatible' : 'contradicts';
  if (isSameKindOfBound(a, b)) return 'different-statement';
  const isInside = (aFrom >= bFrom && aTo <= bTo) || (bFrom >= aFrom && bTo <= aTo);
  return isInside ? 'refines' : 'compatible';
}

/** True when the second is contained in the first and says more than it: its statement makes the other one needless. */
export function isRefinedBy(coarse: Times, fine: Times): boolean {
  if (compareTimes(coarse, fine) !== 'refines') return false;
  const [[from, to], [fineFrom, fineTo]] = [minuteBounds(coarse), minuteBounds(fine)];
  return from <= fineFrom && fineTo <= to;
}

/** Two upper bounds, two lower bounds, or two spans, of one precision: the one is no finer telling of the other. */
function isSameKindOfBound(a: Times, b: Times): boolean {
  if (a.precision !== b.precision || a.approximate || b.approximate) return false;
  const opens = [a, b].map(({ earliest, latest }) => `${earliest === null}/${latest === null}`);
  const isOpen = a.earliest === null || a.latest === null;
  return opens[0] === opens[1] && (isOpen || (a.shape === 'span' && b.shape === 'span'));
}
