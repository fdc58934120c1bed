import type { LocalDateTime, TimeRelation, TimeValue } from '../model.ts';
import { dayNumber, daysInMonth, firstMinute, fromEpochMinute, readLocal, shiftDays } from './bounds.ts';

/** Our words where the relation is not plain from the date itself ("on", "in" and "at" add nothing on a screen). */
const BEFORE_DATE: Record<TimeRelation, string> = {
  at: '',
  on: '',
  in: '',
  by: 'by ',
  before: 'before ',
  after: 'after ',
  since: 'since ',
  until: 'until ',
  between: '',
};

const PART = { start: 'early ', mid: 'mid-', end: 'late ' } as const;

/** ISO 8601-2 season codes, and the quarters and halves of a year. */
const PERIOD_OF_YEAR: Record<string, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'first half of',
  41: 'second half of',
};

const DURATION_UNIT: Record<string, [one: string, many: string]> = {
  TS: ['second', 'seconds'],
  TM: ['minute', 'minutes'],
  TH: ['hour', 'hours'],
  D: ['day', 'days'],
  W: ['week', 'weeks'],
  M: ['month', 'months'],
  Y: ['year', 'years'],
};

/** One duration of one unit, `P6W` or `PT72H`; more are written as they stand. */
function describeDuration(value: string): string {
  const [, t, amount, unit] = /^P(T?)([\d.]+|X)([SMHDWY])$/.exec(value) ?? [];
  const words = DURATION_UNIT[`${t}${unit}`];
  if (amount === undefined || words === undefined) return value;
  return amount === 'X' ? `some ${words[1]}` : `${amount} ${amount === '1' ? words[0] : words[1]}`;
}

/** Month names as the locale abbreviates them, in our day-month-year order for English, in its own for others. */
class Printer {
  readonly #english: boolean;
  readonly #day: Intl.DateTimeFormat;
  readonly #dayAndMonth: Intl.DateTimeFormat;
  readonly #month: Intl.DateTimeFormat;
  readonly #clock: Intl.DateTimeFormat;
  readonly #monthName: Intl.DateTimeFormat;

  constructor(locale: string) {
    this.#english = /^en\b/i.test(locale);
    const utc = { timeZone: 'UTC' } as const; // The dates have no zone: nothing of the machine's may shift them.
    this.#day = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'short', year: 'numeric' });
    this.#dayAndMonth = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'short' });
    this.#month = new Intl.DateTimeFormat(locale, { ...utc, month: 'short', year: 'numeric' });
    this.#clock = new Intl.DateTimeFormat(locale, {
      ...utc,
      hour: 'numeric',
      minute: '2-digit',
      ...(this.#english ? { hour12: true } : {}),
    });
    // British Intl writes "Sept" beside three-letter months; American writes "Sep".
    this.#monthName = new Intl.DateTimeFormat('en-US', { ...utc, month: 'short' });
  }

  /** `Date` only carries the fields into Intl; year 0 and before are set apart because `Date.UTC` reads 0–99 as 19xx. */
  #date(local: LocalDateTime): Date {
    const { year, month, day, minute } = readLocal(local);
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(0, minute ?? 0);
    return date;
  }

  year(local: LocalDateTime): string {
    const { year } = readLocal(local);
    return year > 0 ? String(year) : `${1 - year} BCE`;
  }

  month(local: LocalDateTime, withYear = true): string {
    if (!this.#english) return this.#month.format(this.#date(local));
    const name = this.#monthName.format(this.#date(local));
    return withYear ? `${name} ${this.year(local)}` : name;
  }

  day(local: LocalDateTime, withYear = true): string {
    if (!this.#english) return (withYear ? this.#day : this.#dayAndMonth).format(this.#date(local));
    const dayAndMonth = `${readLocal(local).day} ${this.#monthName.format(this.#date(local))}`;
    return withYear ? `${dayAndMonth} ${this.year(local)}` : dayAndMonth;
  }

  clock(local: LocalDateTime): string {
    const text = this.#clock.format(this.#date(local));
    return this.#english ? text.toLowerCase().replace(/\s/g, ' ') : text;
  }
}

const printers = new Map<string, Printer>();

function printerFor(locale: string): Printer {
  let printer = printers.get(locale);
  if (!printer) {
    printer = new Printer(locale);
    printers.set(locale, printer);
  }
  return printer;
}

const hasClock = (local: LocalDateTime): boolean => local.includes('T');

/** "27 Sep 2018, 11:24 am"; after a relation the clock leads: "by 1:30 pm, 28 Sep 2018". */
function describePoint(local: LocalDateTime, time: TimeValue, print: Printer, clockFirst: boolean): string {
  if (!hasClock(local)) return print.day(local);
  const clock = time.zone === null ? print.clock(local) : `${print.clock(local)} ${time.zone}`;
  return clockFirst ? `${clock}, ${print.day(local)}` : `${print.day(local)}, ${clock}`;
}

const DAYPARTS: [lastHour: number, name: string][] = [
  [4, 'early hours'],
  [11, 'morning'],
  [17, 'afternoon'],
  [19, 'evening'],
  [24, 'night'],
];

function daypartName(earliest: LocalDateTime): string {
  const hour = Math.floor((readLocal(earliest).minute ?? 0) / 60);
  return DAYPARTS.find(([lastHour]) => hour <= lastHour)?.[1] ?? 'day';
}

/** Two ends; a shared year is written once, one day's two clock times share the day. */
function describeSpan(from: LocalDateTime, to: LocalDateTime, time: TimeValue, print: Printer): string {
  const a = readLocal(from);
  const b = readLocal(to);
  if (hasClock(from) && hasClock(to) && dayNumber(a) === dayNumber(b)) {
    const zone = time.zone === null ? '' : ` ${time.zone}`;
    return `between ${print.clock(from)} and ${print.clock(to)}${zone}, ${print.day(from)}`;
  }
  const wholeMonths = a.day === 1 && b.day === daysInMonth(b.year, b.month) && !hasClock(from) && !hasClock(to);
  const coarse = ['month', 'quarter', 'season', 'year', 'decade'].includes(time.precision);
  if (wholeMonths && coarse) {
    const wholeYears = a.month === 1 && b.month === 12 && time.precision !== 'month';
    if (wholeYears) return `between ${print.year(from)} and ${print.year(to)}`;
    return `between ${print.month(from, a.year !== b.year)} and ${print.month(to)}`;
  }
  const first = a.year === b.year && !hasClock(from) ? print.day(from, false) : describePoint(from, time, print, false);
  return `between ${first} and ${describePoint(to, time, print, false)}`;
}

/** The calendar word for one uncertain instant or one whole period, without relation and "about". */
function describePeriod(earliest: LocalDateTime, latest: LocalDateTime, time: TimeValue, print: Printer): string {
  switch (time.precision) {
    case 'minute':
    case 'hour':
      if (earliest === latest) return describePoint(earliest, time, print, time.relation === 'by');
      return describeSpan(earliest, latest, time, print);
    case 'daypart':
      return `${daypartName(earliest)} of ${print.day(earliest)}`;
    case 'day':
      return dayNumber(readLocal(earliest)) === dayNumber(readLocal(latest))
        ? print.day(earliest)
        : describeSpan(earliest, latest, time, print);
    case 'week':
      return describeSpan(earliest, latest, time, print).replace(/^between (.*) and /, '$1 to ');
    case 'month':
      return print.month(earliest);
    case 'quarter':
    case 'season': {
      const word = PERIOD_OF_YEAR[time.value.slice(-2)];
      if (/^-?\d{4}-\d\d~?$/.test(time.value) && word) return `${word} ${print.year(earliest)}`;
      const quarter = Math.ceil(readLocal(latest).month / 3);
      const months = readLocal(latest).month - readLocal(earliest).month + 1;
      if (months === 6) return `${quarter <= 2 ? 'first' : 'second'} half of ${print.year(earliest)}`;
      return months === 3 ? `Q${quarter} ${print.year(earliest)}` : describeSpan(earliest, latest, time, print);
    }
    case 'year':
      return print.year(earliest);
    case 'decade':
      return `${print.year(earliest)}s`;
  }
}

/** "before 5 pm" ends at 4:59 and "after May 5" begins on the 6th: what the text named is one step back. */
function namedBound({ relation, earliest, latest }: TimeValue): LocalDateTime | null {
  if (relation === 'before' && latest)
    return hasClock(latest) ? fromEpochMinute(firstMinute(latest) + 1) : shiftDays(latest, 1);
  if (relation === 'after' && earliest)
    return hasClock(earliest) ? fromEpochMinute(firstMinute(earliest) - 1) : shiftDays(earliest, -1);
  return latest ?? earliest;
}

/** The period named by `value` itself, since an open bound ("by September 2018") leaves only one end in the bounds. */
function boundOnly(time: TimeValue, print: Printer): string | null {
  const end = namedBound(time);
  if (!end) return null;
  if (time.precision === 'month') return print.month(end);
  if (time.precision === 'year') return print.year(end);
  return describePoint(end, time, print, true);
}

/**
 * A time in plain words: "by 1:30 pm, 28 Sep 2018", "between 11 Aug and 25 Sep 2018", "early Sep 2018".
 * @param locale BCP 47; it decides how dates are written, our own few words stay English.
 */
export function describeTime(time: TimeValue, locale = 'en-GB'): string {
  const print = printerFor(locale);
  const about = time.approximate ? 'about ' : '';
  switch (time.shape) {
    case 'duration':
      return about + describeDuration(time.value);
    case 'set':
      return `every ${describeDuration(time.value).replace(/^1 /, '')}`;
    case 'instant':
    case 'span': {
      const relation = BEFORE_DATE[time.relation];
      const part = time.part ? PART[time.part] : '';
      if (time.earliest && time.latest) {
        const words =
          time.shape === 'span' && time.relation === 'between'
            ? describeSpan(time.earliest, time.latest, time, print)
            : describePeriod(time.earliest, time.latest, time, print);
        return relation + about + part + words;
      }
      const words = boundOnly(time, print);
      if (words === null) return 'not stated';
      return (relation || (time.earliest ? 'from ' : 'until ')) + about + part + words;
    }
  }
}
