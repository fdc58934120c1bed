import { asLocalDateTime, type LocalDateTime, type TimeValue } from '../model.ts';
import { dayNumber, daysInMonth, readLocal } from './bounds.ts';
import {
  dayPlace,
  daysPlace,
  decadePlace,
  monthPlace,
  type Place,
  quarterPlace,
  seasonPlace,
  withClock,
  yearPlace,
} from './context/place.ts';

const POINT = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(Z|[+-]\d\d:\d\d)?)?)?)?$/;
const SEASONS = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const;

/**
 * The one place in time that a value names, without what relates to it ("by", "early"): a minute, day, week, month,
 * quarter, season, year or decade. Null for spans from one date to another, lengths, and parts of a day.
 */
export function placeOf({ shape, relation, precision, value }: TimeValue): Place | null {
  if (shape === 'duration' || shape === 'set' || relation === 'between' || precision === 'daypart') return null;
  const plain = value.replace(/~$/, '');
  const decade = /^(\d{3})X$/.exec(plain)?.[1];
  if (decade !== undefined) return decadePlace(Number(decade) * 10);
  const [from = '', to] = plain.split('/');
  const first = readPoint(from);
  if (to === undefined || first === null) return first;
  const last = readPoint(to);
  if (last === null) return null;
  if (precision === 'quarter') {
    const { year, month } = readLocal(firstDayOf(first));
    return last.last - first.first > 100 ? null : quarterPlace(year, Math.ceil(month / 3));
  }
  return precision === 'week' ? daysPlace(first.first, last.last, 'week') : null;
}

function readPoint(text: string): Place | null {
  const [, yearText, monthText, dayText, hour, minute, offset] = POINT.exec(text) ?? [];
  if (yearText === undefined) return null;
  const [year, month, day] = [Number(yearText), Number(monthText ?? 1), Number(dayText ?? 1)];
  if (monthText === undefined) return yearPlace(year);
  const season = Object.entries(SEASONS).find(([code]) => code === monthText)?.[1];
  if (season) return seasonPlace(year, season);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if (dayText === undefined) return monthPlace(year, month);
  const whole = dayPlace(dayNumber({ year, month, day }));
  return hour === undefined ? whole : withClock(whole, Number(hour), Number(minute), offset ?? '');
}

/** The day a place begins on. */
export function firstDayOf({ first }: Place): LocalDateTime {
  return asLocalDateTime(dayPlace(first).edtf);
}
