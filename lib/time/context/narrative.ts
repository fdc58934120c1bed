import type { Span, TimeBasis } from '../../model.ts';
import { type Day, dayFromNumber, dayNumber } from '../bounds.ts';
import type { Source } from './inference.ts';
import type { Place } from './place.ts';

/** The writer's own day, for "yesterday" and "last week": publication, or the dated entry or letter it stands in. */
export interface Writing extends Day {
  number: number;
  /** Who says that it is the writer's day. */
  source: Source;
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
  /** The words that said each; null with it. */
  said: { focus: Span | null; day: Span | null; year: Span | null };
}

export const EMPTY_NARRATIVE: Narrative = {
  focus: null,
  day: null,
  minute: null,
  year: null,
  said: { focus: null, day: null, year: null },
};

export function writingOn(day: Day, source: Source): Writing {
  return { year: day.year, month: day.month, day: day.day, number: dayNumber(day), source };
}

/**
 * The narrative after a place was spoken of, in the words at `said`. In a report a bare year is background ("TJX in
 * 2007"): later dates do not take it over, "two years later" does.
 */
export function afterSpeakingOf(
  narrative: Narrative,
  place: Place,
  basis: TimeBasis,
  history: boolean,
  said: Span,
): Narrative {
  const at = { start: said.start, end: said.end };
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
    said: {
      focus: at,
      // What merely took its day or year from earlier words leads back to those.
      day: !oneDay || (basis === 'inherited-date' && narrative.day === place.first) ? narrative.said.day : at,
      year: !carriesYear || (basis !== 'stated' && narrative.year?.year === year) ? narrative.said.year : at,
    },
  };
}
