import type { Verdict } from '../metrics/compareTimes.ts';
import type { CountBound } from '../model.ts';

interface Count {
  count: number;
  bound: CountBound | null;
}

/** "About 2,300" may be 2,415, and not 3,000. */
const ABOUT = 0.05;

/**
 * Compares counts as intervals: "over 111,000" and "294,929" overlap and are printed differently; "61,000" is 61,400
 * rounded, which says more.
 */
export function compareCounts(a: Count, b: Count): Verdict {
  if (a.count === b.count) return a.bound === b.bound || isVague(a) || isVague(b) ? 'equal' : 'refines';
  if (isRounded(a, b) || isRounded(b, a)) return 'refines';
  const [[aFrom, aTo], [bFrom, bTo]] = [boundsOf(a), boundsOf(b)];
  if (aTo < bFrom || bTo < aFrom) return 'contradicts';
  // "Up to 500 million" says less than "339 million" and is printed as another number.
  const isOpen = [a, b].some(({ bound }) => bound === 'at-least' || bound === 'at-most');
  return isOpen ? 'different-statement' : 'refines';
}

const isVague = ({ bound }: Count): boolean => bound === 'about';

function boundsOf({ count, bound }: Count): [number, number] {
  switch (bound) {
    case 'at-least':
      return [count, Number.POSITIVE_INFINITY];
    case 'at-most':
      return [0, count];
    case 'about':
      return [count * (1 - ABOUT), count * (1 + ABOUT)];
    case null:
      return [count, count];
  }
}

/** 61,000 of 61,400: fewer figures that count, and no further off than one of its last; never by more than a tenth. */
function isRounded(rough: Count, exact: Count): boolean {
  if (rough.bound === 'at-most') return false;
  const step = 10 ** (/0*$/.exec(String(rough.count))?.[0].length ?? 0);
  const off = Math.abs(rough.count - exact.count);
  return step > 1 && exact.count % step !== 0 && off < step && off <= rough.count / 10;
}
