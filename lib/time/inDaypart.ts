import type { Clock, Daypart } from './stated.ts';

/** Hours of the twelve on the clock's face that are after noon in each part of day. */
const AFTER_NOON: Readonly<Record<Daypart, { from: number; to: number } | null>> = {
  early: null,
  morning: null,
  afternoon: { from: 1, to: 6 },
  evening: { from: 4, to: 11 },
  // "at two that night" is after midnight.
  night: { from: 7, to: 11 },
};

/** "10:15 that evening" is 22:15: an hour as the clock's face shows it, in the part of day it is said to be of. */
export function inDaypart(clock: Clock, daypart: Daypart): Clock {
  const hours = AFTER_NOON[daypart];
  if (hours !== null && clock.hour >= hours.from && clock.hour <= hours.to) return { ...clock, hour: clock.hour + 12 };
  if (clock.hour === 12 && (daypart === 'night' || daypart === 'early')) return { ...clock, hour: 0 };
  return clock;
}
