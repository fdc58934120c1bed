import type { Span, TimeBasis, TimeFlag } from '../../model.ts';
import { isoWeekday } from '../bounds.ts';
import type { StatedClock, StatedDate, StatedPoint } from '../stated.ts';
import { type Source, type Taken, takenFrom } from './inference.ts';
import type { Narrative, Writing } from './narrative.ts';
import type { Place } from './place.ts';
import { centuryPlace, dayPlace, decadePlace, withClock, withDaypart } from './place.ts';
import { resolveDate } from './resolveDate.ts';
import { resolveHoliday } from './resolveHoliday.ts';
import { resolveOffset } from './resolveOffset.ts';
import { resolveUnit } from './resolveUnit.ts';
import type { Tense } from './tense.ts';
import { zoneOffset } from './zone.ts';

export interface Resolved {
  place: Place;
  basis: TimeBasis;
  flags: TimeFlag[];
  zone: string | null;
  /** What was not stated, and where it was taken from. */
  taken: Taken[];
}

/** All that context gives one expression. */
export interface Circumstances {
  writing: Writing | null;
  /** The document's last day of writing, whatever entry an expression stands in: what is after it has not happened. */
  latest: Writing | null;
  narrative: Narrative;
  /** The day of the entry before, for a weekday that leads the next one of a list; null elsewhere. */
  listed: number | null;
  /** Read only when a date's year or week hangs on it. */
  tense: () => Tense;
  /** Publication is no guide to the years: the text tells of long ago, or has no date. */
  history: boolean;
  dayFirst: boolean;
  orderDoubtful: boolean;
  /** What decided `dayFirst`; null where nothing did. */
  orderSource: Source | null;
  /** A zone stated for the whole text ("times below are UTC"), and where. */
  zone: { zone: string; at: Span } | null;
}

/** Where a point lies; null when the text gives nothing to anchor it to. */
export function resolvePoint(stated: StatedPoint, around: Circumstances): Resolved | null {
  switch (stated.form) {
    case 'date':
      return within(resolveDate(stated, around), stated, around);
    case 'unit':
      return within(resolveUnit(stated, around), stated, around);
    case 'offset':
      return within(resolveOffset(stated, around), stated, around);
    case 'holiday':
      return within(resolveHoliday(stated, around), stated, around);
    case 'era':
      return {
        place: stated.unit === 'decade' ? decadePlace(stated.year) : centuryPlace(stated.year, stated.bce === true),
        basis: 'stated',
        flags: [],
        zone: null,
        taken: [],
      };
    case 'clock':
      return within(afterEvening(stated, dayOfNarrative(around), around), stated, around);
    case 'daypart':
      return within(dayOfNarrative(around), stated, around);
  }
}

/** A clock time takes the day of the sentence or list item before it, else the day of writing. */
function dayOfNarrative({ narrative, writing, history }: Circumstances): Resolved | null {
  if (narrative.day !== null) {
    const taken = takenFrom('day', narrative.said.day);
    return { place: dayPlace(narrative.day), basis: 'inherited-date', flags: [], zone: null, taken };
  }
  if (history || writing === null) return null;
  const taken = takenFrom('day', writing.source);
  return { place: dayPlace(writing.number), basis: 'relative-to-publication', flags: [], zone: null, taken };
}

/** "At 10 p.m. they called. Shortly after midnight …": midnight ends the evening that the text speaks of. */
function afterEvening(
  { clock, ends }: StatedClock,
  resolved: Resolved | null,
  { narrative }: Circumstances,
): Resolved | null {
  const evening = narrative.minute !== null && narrative.minute >= NOON;
  if (resolved === null || !ends || clock.hour !== 0 || !evening || resolved.basis !== 'inherited-date')
    return resolved;
  return { ...resolved, place: dayPlace(resolved.place.first + 1) };
}

/** Minutes from midnight. */
const NOON = 12 * 60;

type WithinDay = Pick<StatedDate, 'clock' | 'daypart' | 'shift' | 'beside'>;

/** The clock time or part of day, where one was said. */
function within(resolved: Resolved | null, stated: WithinDay, around: Circumstances): Resolved | null {
  if (resolved === null || resolved.place.first !== resolved.place.last) return resolved;
  if (stated.shift !== undefined) {
    const { shift, ...rest } = stated;
    return within({ ...resolved, place: dayPlace(resolved.place.first + shift) }, rest, around);
  }
  if (stated.beside !== undefined) {
    const { beside, ...rest } = stated;
    const day = resolved.place.first;
    // One to seven days off: never the day itself.
    const days = beside.direction * (((beside.direction * (beside.weekday - isoWeekday(day)) + 13) % 7) + 1);
    return within({ ...resolved, place: dayPlace(day + days) }, rest, around);
  }
  const { clock, daypart } = stated;
  if (clock) {
    const zone = clock.zone ?? around.zone?.zone ?? null;
    const taken = clock.zone === null && around.zone ? takenFrom('zone', around.zone.at) : [];
    const place = withClock(resolved.place, clock.hour, clock.minute, zoneOffset(zone, resolved.place.first));
    return { ...resolved, place, zone, taken: [...resolved.taken, ...taken] };
  }
  return daypart && resolved.place.minutes === null
    ? { ...resolved, place: withDaypart(resolved.place, daypart) }
    : resolved;
}
