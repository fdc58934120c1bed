import type { Span } from '../model.ts';

/**
 * What an expression says, before any context is asked: find yields these, resolve turns them into values.
 * Nothing here is guessed. A missing field was not written.
 */

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/**
 * How a unit points: `this`, `last`, `next` from the writer's own day; `same`, `previous`, `following` from the time
 * the text speaks of; `the` ("the month") from the latter when there is one.
 */
export type Which = 'this' | 'last' | 'next' | 'same' | 'previous' | 'following' | 'the';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
/** `early`: the small hours, after midnight; `night` runs past midnight into the next day. */
export type Daypart = 'early' | 'morning' | 'afternoon' | 'evening' | 'night';
export type Part = 'start' | 'mid' | 'end';

export interface Clock {
  /** 0–23; 24:00 is kept as 23:59 of its day by the resolver. */
  hour: number;
  minute: number;
  /** As written: `ET`, `UTC`, `-04:00`; null when the text states none. */
  zone: string | null;
}

interface Modifiers {
  /** "early", "mid-", "the end of". */
  part?: Part;
  /** "about", "around", "circa". */
  approximate?: true;
}

interface WithinDay {
  /** "the day before Thanksgiving": whole days from the day named. */
  shift?: number;
  /** "the Thursday before Easter": the last such day before, the first after. */
  beside?: { weekday: number; direction: 1 | -1 };
  clock?: Clock;
  daypart?: Daypart;
}

/** Any mix of calendar fields: "Sept. 27", "September 2018", "2018", "Thursday", "Q3 2018", "summer of last year". */
export interface StatedDate extends Modifiers, WithinDay {
  form: 'date';
  year?: number;
  bce?: true;
  /** Three digits: a year only where the whole text speaks of such years. */
  early?: true;
  /** "of last year", "that year". */
  yearOf?: Which;
  month?: number;
  /** "last June", "this March": the month itself is pointed at. */
  monthOf?: Which;
  day?: number;
  /** "5 September" or "September 5": which of them the writer is used to tells how they write 5/9. */
  written?: 'day-first' | 'month-first';
  /** Two numbers whose order (day first or month first) the document decides. */
  numbers?: readonly [number, number];
  /** 1 Monday – 7 Sunday. */
  weekday?: number;
  weekdayOf?: Which;
  /** "Wednesday of last week": the day of that week. */
  weekOf?: Which;
  /** "the first Thursday of November": 1–5; -1 is the last. */
  weekdayInMonth?: number;
  /** 1–4. */
  quarter?: number;
  /** 1–2. */
  half?: number;
  season?: Season;
  seasonOf?: Which;
  /** Week of the month, 1–5; -1 is the last. */
  weekOfMonth?: number;
  /** "the first two weeks of July": so many days from its beginning or its end. */
  daysOfMonth?: { days: number; end: 'start' | 'end' };
  /** "the week of May 29": the whole week around the day. */
  wholeWeek?: true;
  /** "the weekend of May 4": Saturday and Sunday of its week. */
  wholeWeekend?: true;
  /** "2024-W07": 1–53. */
  isoWeek?: number;
}

/** "today", "last week", "the same month", "that year", "the weekend". */
export interface StatedUnit extends Modifiers, WithinDay {
  form: 'unit';
  unit: Unit;
  which: Which;
}

/** "two days later", "a year ago", "three weeks before". */
export interface StatedOffset extends Modifiers, WithinDay {
  form: 'offset';
  /** null: "several", "a few". */
  amount: number | null;
  unit: Unit;
  direction: 1 | -1;
  /** `now`: the writer's day ("ago"); `focus`: the time spoken of ("later"). */
  from: 'now' | 'focus';
  /** "One year on": the very anniversary, not just its year. */
  anniversary?: true;
}

/** "the 1990s", "the 20th century". */
export interface StatedEra extends Modifiers {
  form: 'era';
  unit: 'decade' | 'century';
  /** First year of the decade (1990), or of the century counted as the hundreds (1900). */
  year: number;
  bce?: true;
}

/** "Thanksgiving", "Black Friday", "Labor Day weekend". */
export interface StatedHoliday extends Modifiers, WithinDay {
  form: 'holiday';
  name: string;
  year?: number;
  yearOf?: Which;
  weekend?: true;
}

/** "4.36am": the day is carried by the text. */
export interface StatedClock extends Modifiers {
  form: 'clock';
  clock: Clock;
  /** "midnight": after an evening it is that evening's end. */
  ends?: true;
}

/** "that afternoon", "the night". */
export interface StatedDaypart extends Modifiers {
  form: 'daypart';
  daypart: Daypart;
  which: Which;
}

/** `P6W`, `PT72H`, `PXD`: a length, no date. */
export interface StatedDuration extends Modifiers {
  form: 'duration';
  value: string;
}

/** "every 90 days", "monthly". */
export interface StatedSet extends Modifiers {
  form: 'set';
  value: string;
}

export type StatedPoint =
  | StatedDate
  | StatedUnit
  | StatedOffset
  | StatedEra
  | StatedHoliday
  | StatedClock
  | StatedDaypart;

/** Both ends given; their offsets count from the same origin as the range's own. */
export interface StatedRange extends Modifiers {
  form: 'range';
  from: StatedPoint;
  to: StatedPoint;
  fromSpan: Span;
  toSpan: Span;
}

export type Stated = StatedPoint | StatedDuration | StatedSet | StatedRange;

export const isPoint = (stated: Stated): stated is StatedPoint =>
  stated.form !== 'duration' && stated.form !== 'set' && stated.form !== 'range';
