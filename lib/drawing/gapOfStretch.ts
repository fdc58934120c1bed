import type { Gap } from '../timeline/gaps.ts';
import type { Stretch } from './axis.ts';
import type { Bound } from './drawnEvent.ts';

const DAY = 1440;

/** The day a bound belongs to, counted from 1970-01-01. */
function dayOfBound({ minute, hasClock, isEnd }: Bound): number {
  return Math.floor((isEnd && !hasClock ? minute - 1 : minute) / DAY);
}

/**
 * How long nothing happened, as the list counts it: calendar days from date to date, hours and minutes only between two
 * clock times or within one day.
 */
export function gapOfStretch({ from, to }: Stretch): Gap {
  const days = dayOfBound(to) - dayOfBound(from);
  if ((!from.hasClock || !to.hasClock) && days >= 1) return { unit: 'day', min: days, max: days };
  const minutes = to.minute - from.minute;
  return { unit: 'minute', min: minutes, max: minutes };
}
