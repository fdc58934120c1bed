import type { TimeBasis } from '../../model.ts';
import { type Day, dayFromNumber, dayNumber } from '../bounds.ts';
import type { Place } from './place.ts';

/** The writer's own day, for "yesterday" and "last week": publication, or the dated entry or letter it stands in. */
export interface Writing extends Day {
  number: number;
}

/** What the text was speaking of before an expression. Each field is the latest of its kind. */
export interface Narrative {
  /** Any place. */
  focus: Place | null;
  /** One day, for clock times, "that day", "the next day". */
  day: number | null;
  /** Minutes from midnight of `day`, for "two hours later". */
  minute: number | null;
  /** The year for dates without one, and the day around which it was named when it was named with one. */
  year: { year: number; day: number | null } | null;
}

export const EMPTY_NARRATIVE: Narrative = { focus: null, day: null, minute: null, year: null };

export function writingOn(day: Day): Writing {
  return { year: day.year, month: day.month, day: day.day, number: dayNumber(day) };
}

/**
 * The narrative after a place was spoken of. In a report a bare year is background ("TJX in 2007"): later dates do
 * not take it over, "two years later" does.
 */
export function afterSpeakingOf(narrative: Narrative, place: Place, basis: TimeBasis, history: boolean): Narrative {
  // A deictic ("last week") says where the writer stands, which publication says already.
  const whole = place.precision === 'year' || place.precision === 'decade';
  const oneDay = place.first === place.last || place.precision === 'daypart';
  const { year } = dayFromNumber(place.last);
  const carriesYear = history ? place.precision !== 'decade' : !whole && basis !== 'relative-to-publication';
  return {
    focus: place,
    day: oneDay ? place.first : narrative.day,
    minute: oneDay ? (place.precision === 'minute' ? (place.minutes?.from ?? null) : null) : narrative.minute,
    year: carriesYear ? { year, day: whole ? null : Math.floor((place.first + place.last) / 2) } : narrative.year,
  };
}
