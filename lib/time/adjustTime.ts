import type { Precision, TimeRelation, TimeValue } from '../model.ts';
import { readLocal } from './bounds.ts';
import { dayPlace, decadePlace, monthPlace, type Place, quarterPlace, yearPlace } from './context/place.ts';
import { pointValue } from './context/timeValue.ts';
import { firstDayOf, placeOf } from './placeOf.ts';

/** How a date is meant, beside what it is. `exact`: on that day, at that minute, in that month. */
export const TIME_SENSES = ['exact', 'by', 'before', 'after', 'since', 'until'] as const;
export type TimeSense = (typeof TIME_SENSES)[number];

export interface TimeAspects {
  sense: TimeSense;
  precision: Precision;
  approximate: boolean;
}

/** From fine to coarse: those a date can be made coarser to. */
const COARSER = ['minute', 'day', 'month', 'quarter', 'year', 'decade'] as const;
const ORDER: readonly Precision[] = [
  'minute',
  'hour',
  'daypart',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
];

/** What can be set of a time apart from its date; null for what is no single date: a span, a part of a day. */
export function aspectsOf(time: TimeValue): TimeAspects | null {
  if (placeOf(time) === null) return null;
  const { relation, precision, approximate } = time;
  const sense = TIME_SENSES.find((each) => each === relation) ?? 'exact';
  return { sense, precision, approximate };
}

/** The precisions a time can be shown in: its own, and the coarser ones. */
export function precisionsOf(time: TimeValue): Precision[] {
  const own = ORDER.indexOf(time.precision);
  return [time.precision, ...COARSER.filter((each) => ORDER.indexOf(each) > own)];
}

/**
 * The same date meant otherwise.
 * @param finest the date as finely as it is known: making it coarser and finer again must come back to it
 * @returns null where it is no single date, or the precision is finer than what is known
 */
export function adjustTime(finest: TimeValue, { sense, precision, approximate }: TimeAspects): TimeValue | null {
  const known = placeOf(finest);
  const place = known && (precision === finest.precision ? known : coarser(known, precision));
  if (!place || !precisionsOf(finest).includes(precision)) return null;
  const resolved = { place, basis: finest.basis, flags: [], zone: place.minutes ? finest.zone : null, taken: [] };
  const part = precision === finest.precision ? finest.part : undefined;
  const modifiers = { ...(part && { part }), ...(approximate && { approximate: true as const }) };
  return pointValue(resolved, sense === 'exact' ? exactly(place) : sense, modifiers);
}

function exactly({ precision }: Place): TimeRelation {
  if (precision === 'minute' || precision === 'hour') return 'at';
  return precision === 'day' ? 'on' : 'in';
}

function coarser(place: Place, precision: Precision): Place | null {
  const { year, month } = readLocal(firstDayOf(place));
  switch (precision) {
    case 'day':
      return dayPlace(place.first);
    case 'month':
      return monthPlace(year, month);
    case 'quarter':
      return quarterPlace(year, Math.ceil(month / 3));
    case 'year':
      return yearPlace(year);
    case 'decade':
      return decadePlace(Math.floor(year / 10) * 10);
    case 'minute':
    case 'hour':
    case 'daypart':
    case 'week':
    case 'season':
      return null;
  }
}
