import { asLocalDateTime, type LocalDateTime, type Precision, type TimePart, type TimeValue } from '../model.ts';
import { dayFromNumber, dayNumber, daysInMonth, localDateTime, readLocal } from '../time/bounds.ts';
import { third } from '../time/context/place.ts';

const VALUE = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d)(?::(\d\d))?)?(?:Z|[+-]\d\d:\d\d)?$/;
/** First month and length in months of EDTF season, quarter and half codes; winter is taken within its year. */
const PERIODS: Readonly<Record<string, [first: number, months: number, precision: Precision]>> = {
  21: [3, 3, 'season'],
  22: [6, 3, 'season'],
  23: [9, 3, 'season'],
  24: [12, 1, 'season'],
  33: [1, 3, 'quarter'],
  34: [4, 3, 'quarter'],
  35: [7, 3, 'quarter'],
  36: [10, 3, 'quarter'],
  40: [1, 6, 'quarter'],
  41: [7, 6, 'quarter'],
};

/**
 * One end of a range as a time of its own: "Aug 11, 2018" of "between Aug 11, 2018 and Sept 25, 2018". The range's own
 * bound is kept at its outer edge, since "mid-May" may have narrowed it.
 */
export function partTime(range: TimeValue, part: TimePart, end: 'start' | 'end'): TimeValue {
  const read = readValue(part.value);
  const earliest = read?.earliest ?? (end === 'start' ? range.earliest : null);
  const latest = read?.latest ?? (end === 'end' ? range.latest : null);
  return {
    shape: 'instant',
    earliest: end === 'start' ? laterOf(range.earliest, earliest) : earliest,
    latest: end === 'end' ? earlierOf(range.latest, latest) : latest,
    precision: read?.precision ?? range.precision,
    relation: read?.precision === 'minute' ? 'at' : (read?.precision ?? range.precision) === 'day' ? 'on' : 'in',
    approximate: range.approximate || part.value.includes('~'),
    zone: range.zone,
    basis: range.basis,
    edtf: part.value,
    value: part.value,
  };
}

/**
 * First and last day that "early September" spans, whatever the words before it make of them: of "since early September"
 * the beginning lies within. null for what names no place in time.
 */
export function wholeBounds({ value, part }: TimeValue): { earliest: LocalDateTime; latest: LocalDateTime } | null {
  const read = readValue(value);
  if (read === null || part === undefined || read.precision === 'minute') return read;
  const [first, last] = [read.earliest, read.latest].map((bound) => dayNumber(readLocal(bound)));
  if (first === undefined || last === undefined) return read;
  const narrowed = third({ first, last }, part);
  return { earliest: localDay(narrowed.first), latest: localDay(narrowed.last) };
}

const localDay = (number: number): LocalDateTime => localDateTime(dayFromNumber(number));

interface Read {
  earliest: LocalDateTime;
  latest: LocalDateTime;
  precision: Precision;
}

/** Bounds of one EDTF point or day interval; null for what names no place in time. */
function readValue(value: string): Read | null {
  const plain = value.replace(/[~?%]/g, '');
  const [from, to] = plain.split('/');
  if (from !== undefined && to !== undefined) {
    const a = readPoint(from);
    const b = readPoint(to);
    return a && b ? { earliest: a.earliest, latest: b.latest, precision: a.precision } : null;
  }
  return readPoint(plain);
}

function readPoint(value: string): Read | null {
  const [, year, month, day, hour, minute] = VALUE.exec(value) ?? [];
  if (year === undefined) return null;
  const local = (tail: string) => asLocalDateTime(`${year}${tail}`);
  if (month === undefined) return { earliest: local('-01-01'), latest: local('-12-31'), precision: 'year' };
  const period = PERIODS[month];
  if (period) {
    const [first, months, precision] = period;
    return { ...monthBounds(year, first, first + months - 1), precision };
  }
  if (day === undefined) return { ...monthBounds(year, Number(month), Number(month)), precision: 'month' };
  if (hour === undefined) {
    return { earliest: local(`-${month}-${day}`), latest: local(`-${month}-${day}`), precision: 'day' };
  }
  const clock = local(`-${month}-${day}T${hour}:${minute ?? '00'}`);
  return { earliest: clock, latest: clock, precision: 'minute' };
}

function monthBounds(year: string, first: number, last: number): { earliest: LocalDateTime; latest: LocalDateTime } {
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    earliest: asLocalDateTime(`${year}-${two(first)}-01`),
    latest: asLocalDateTime(`${year}-${two(last)}-${two(daysInMonth(Number(year), last))}`),
  };
}

const laterOf = (a: LocalDateTime | null, b: LocalDateTime | null): LocalDateTime | null =>
  a === null ? b : b === null || a > b ? a : b;
const earlierOf = (a: LocalDateTime | null, b: LocalDateTime | null): LocalDateTime | null =>
  a === null ? b : b === null || a < b ? a : b;
