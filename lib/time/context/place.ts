import type { Precision } from '../../model.ts';
import { dayFromNumber, dayNumber, daysInMonth, formatDay, formatYear, isoWeekday } from '../bounds.ts';
import type { Daypart, Part, Season } from '../stated.ts';

/** A place in time: whole days first to last, inclusive, and minutes within them when a clock is known. */
export interface Place {
  /** Days since 1970-01-01. */
  first: number;
  last: number;
  /** Minutes from midnight of `first` and of `last`, inclusive. */
  minutes: { from: number; to: number } | null;
  precision: Precision;
  /** As TimeValue.value; BCE years as the gold data write them, BC0480. */
  value: string;
  /** ISO 8601-2, where year 0 is 1 BCE. */
  edtf: string;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** "BC0480" for years before 1 CE, as TIMEX3 writes them and the gold data expect. */
const valueYear = (year: number): string => (year > 0 ? formatYear(year) : `BC${formatYear(1 - year)}`);

const span = (first: number, last: number, precision: Precision, value: string, edtf = value): Place => ({
  first,
  last,
  minutes: null,
  precision,
  value,
  edtf,
});

export function dayPlace(number: number): Place {
  const day = dayFromNumber(number);
  return span(number, number, 'day', `${valueYear(day.year)}-${pad(day.month)}-${pad(day.day)}`, formatDay(day));
}

export function daysPlace(first: number, last: number, precision: Precision): Place {
  return span(
    first,
    last,
    precision,
    `${dayPlace(first).value}/${dayPlace(last).value}`,
    `${dayPlace(first).edtf}/${dayPlace(last).edtf}`,
  );
}

/** `month` may lie outside 1–12: the year carries. */
export function monthPlace(year: number, month: number): Place {
  const first = dayNumber({ year, month, day: 1 });
  const day = dayFromNumber(first);
  const last = first + daysInMonth(day.year, day.month) - 1;
  return span(
    first,
    last,
    'month',
    `${valueYear(day.year)}-${pad(day.month)}`,
    `${formatYear(day.year)}-${pad(day.month)}`,
  );
}

export function yearPlace(year: number): Place {
  const first = dayNumber({ year, month: 1, day: 1 });
  return span(first, dayNumber({ year: year + 1, month: 1, day: 1 }) - 1, 'year', valueYear(year), formatYear(year));
}

/** Months `from` to `to` of one year as an interval of months. */
export function monthsPlace(year: number, from: number, to: number, precision: Precision): Place {
  const first = monthPlace(year, from);
  const last = monthPlace(year, to);
  return span(first.first, last.last, precision, `${first.value}/${last.value}`, `${first.edtf}/${last.edtf}`);
}

export const quarterPlace = (year: number, quarter: number): Place =>
  monthsPlace(year, quarter * 3 - 2, quarter * 3, 'quarter');

const SEASON: Record<Season, { code: number; timex: string; from: number; to: number }> = {
  spring: { code: 21, timex: 'SP', from: 3, to: 5 },
  summer: { code: 22, timex: 'SU', from: 6, to: 8 },
  autumn: { code: 23, timex: 'FA', from: 9, to: 11 },
  // A winter is named by the year it begins in, as most gold data have it; its bounds reach into the next.
  winter: { code: 24, timex: 'WI', from: 12, to: 14 },
};

/** Northern seasons by whole months; the southern reader corrects them by hand. */
export function seasonPlace(year: number, season: Season): Place {
  const { code, timex, from, to } = SEASON[season];
  const first = monthPlace(year, from).first;
  return span(
    first,
    monthPlace(year, to).last,
    'season',
    `${valueYear(year)}-${year > 0 ? code : timex}`,
    `${formatYear(year)}-${code}`,
  );
}

export const seasonFirstMonth = (season: Season): number => SEASON[season].from;

/** `year`: the first of the decade. */
export function decadePlace(year: number): Place {
  const last = yearPlace(year + 9).last;
  const edtf = year >= 0 ? `${formatYear(year).slice(0, 3)}X` : `${formatYear(year)}/${formatYear(year + 9)}`;
  const value = year >= 0 ? edtf : `BC${formatYear(-year).slice(0, 3)}`;
  return span(yearPlace(year).first, last, 'decade', value, edtf);
}

/** `year`: the hundreds, 1900 for the 20th century; precision has no name for it, its bounds say it. */
export function centuryPlace(year: number, bce: boolean): Place {
  if (bce) {
    // The 4th century BC is 400–301 BC: -0399 to -0300.
    const first = -(year + 99);
    return span(
      yearPlace(first).first,
      yearPlace(first + 99).last,
      'decade',
      `BC${pad(year / 100)}`,
      `${formatYear(first)}/${formatYear(first + 99)}`,
    );
  }
  return span(yearPlace(year).first, yearPlace(year + 99).last, 'decade', `${pad(year / 100)}XX`);
}

/** The Monday-to-Sunday week around a day, `weeks` later. */
export function weekPlace(number: number, weeks = 0): Place {
  const monday = number - isoWeekday(number) + 1 + weeks * 7;
  return daysPlace(monday, monday + 6, 'week');
}

export function weekendPlace(number: number, weeks = 0): Place {
  const saturday = number - isoWeekday(number) + 6 + weeks * 7;
  return daysPlace(saturday, saturday + 1, 'week');
}

/** Week `week` of a month counted in sevens from its first day; -1 is its last seven days. */
export function weekOfMonthPlace(year: number, month: number, week: number): Place {
  const { first, last } = monthPlace(year, month);
  if (week < 0) return daysPlace(last - 6, last, 'week');
  const from = first + (week - 1) * 7;
  return daysPlace(from, Math.min(from + 6, last), 'week');
}

/** Minutes from midnight; night runs past midnight into the next day. Our convention. */
const DAYPART: Record<Daypart, { from: number; to: number; days: 0 | 1 }> = {
  early: { from: 0, to: 6 * 60 - 1, days: 0 },
  morning: { from: 5 * 60, to: 12 * 60 - 1, days: 0 },
  afternoon: { from: 12 * 60, to: 18 * 60 - 1, days: 0 },
  evening: { from: 18 * 60, to: 22 * 60 - 1, days: 0 },
  night: { from: 20 * 60, to: 5 * 60 - 1, days: 1 },
};

export function withDaypart(place: Place, daypart: Daypart): Place {
  const { from, to, days } = DAYPART[daypart];
  return { ...place, last: place.first + days, minutes: { from, to }, precision: 'daypart' };
}

/** A clock time on a day. 24:00 is the last minute of its day, so that the day printed stays the day meant. */
export function withClock(place: Place, hour: number, minute: number, offset: string): Place {
  const at = hour === 24 ? 24 * 60 - 1 : hour * 60 + minute;
  const clock = `T${pad(Math.floor(at / 60))}:${pad(at % 60)}`;
  return {
    ...place,
    last: place.first,
    minutes: { from: at, to: at },
    precision: 'minute',
    value: `${place.value}${clock}${offset}`,
    edtf: `${place.edtf}${clock}${offset}`,
  };
}

/** The first, middle or last third of the days: our convention for "early", "mid-" and "late", shown as such. */
export function third(place: Pick<Place, 'first' | 'last'>, part: Part): { first: number; last: number } {
  const days = place.last - place.first + 1;
  const size = Math.max(1, Math.round(days / 3));
  switch (part) {
    case 'start':
      return { first: place.first, last: place.first + size - 1 };
    case 'mid':
      return {
        first: Math.min(place.first + size, place.last),
        last: Math.max(place.last - size, Math.min(place.first + size, place.last)),
      };
    case 'end':
      return { first: place.last - size + 1, last: place.last };
  }
}
