import type { Span, TimeBasis, TimeFlag } from '../../model.ts';
import { dayFromNumber, dayNumber, daysInMonth, formatYear, isoWeekday } from '../bounds.ts';
import type { StatedDate, Which } from '../stated.ts';
import { fitsWeekday, yearByNarrative, yearByWriting } from './chooseYear.ts';
import { nthWeekday } from './holidays.ts';
import { type Source, type Taken, takenFrom } from './inference.ts';
import {
  dayPlace,
  daysPlace,
  monthPlace,
  monthsPlace,
  type Place,
  quarterPlace,
  seasonFirstMonth,
  seasonPlace,
  weekendPlace,
  weekOfMonthPlace,
  weekPlace,
  yearPlace,
} from './place.ts';
import type { Circumstances, Resolved } from './resolvePoint.ts';
import { resolveUnit } from './resolveUnit.ts';
import { resolveWeekday } from './resolveWeekday.ts';
import { resolveYear } from './resolveYear.ts';

interface MonthAndDay {
  month: number | null;
  day: number | null;
  flags: TimeFlag[];
  /** Their order, where the numbers alone leave it open. */
  taken: Taken[];
}

/** Numbers in the document's order; where that makes no month, in the other. */
function monthAndDay(stated: StatedDate, { dayFirst, orderDoubtful, orderSource }: Circumstances): MonthAndDay {
  if (!stated.numbers) return { month: stated.month ?? null, day: stated.day ?? null, flags: [], taken: [] };
  const [a, b] = stated.numbers;
  const first = a > 12 || (dayFirst && b <= 12);
  const flags: TimeFlag[] = orderDoubtful && a <= 12 && b <= 12 && a !== b ? ['ambiguous-day-month'] : [];
  const taken = a <= 12 && b <= 12 && a !== b ? takenFrom('order', orderSource) : [];
  return first ? { month: b, day: a, flags, taken } : { month: a, day: b, flags, taken };
}

interface Year {
  year: number;
  basis: TimeBasis;
  source: Source | Span | null;
}

const basisOf = (which: Which): TimeBasis =>
  which === 'this' || which === 'last' || which === 'next' ? 'relative-to-publication' : 'relative-to-event';

function statedYear(stated: StatedDate, around: Circumstances): Year | null {
  if (stated.year !== undefined)
    return { year: stated.bce ? 1 - stated.year : stated.year, basis: 'stated', source: null };
  if (stated.yearOf === undefined) return null;
  const year = resolveYear(stated.yearOf, around.writing, around.narrative);
  if (year === null) return null;
  const basis = basisOf(stated.yearOf);
  const { writing, narrative } = around;
  const own = writing?.source ?? null;
  const source = basis === 'relative-to-publication' ? (own ?? narrative.said.focus) : (narrative.said.focus ?? own);
  return { year, basis, source };
}

/** "last June": the latest June that is over; "this March": of this year; "next May": the first to come. */
function pointedYear(which: Which, month: number, { writing, narrative }: Circumstances): Year | null {
  const focus = narrative.focus === null ? null : dayFromNumber(narrative.focus.last);
  const from = (which === 'this' || which === 'last' || which === 'next' ? writing : null) ?? focus ?? writing;
  if (from === null) return null;
  const basis = basisOf(which);
  const source = from === writing ? (writing?.source ?? null) : narrative.said.focus;
  switch (which) {
    case 'last':
    case 'previous':
      return { year: month < from.month ? from.year : from.year - 1, basis, source };
    case 'next':
    case 'following':
      return { year: month > from.month ? from.year : from.year + 1, basis, source };
    case 'this':
    case 'same':
    case 'the':
      return { year: from.year, basis, source };
  }
}

/** How far ahead an announcement without a verb in the future looks, in days. */
const SOON = 60;

/**
 * Whether a date of last year's story is meant of this year: a deadline ("no later than March 15"), or a day soon to
 * come that the story would have to turn back for ("On March 1 customers begin to get …" after "in May 2014").
 */
function comesNext(
  { month, day }: { month: number; day: number | null },
  year: number,
  around: Circumstances,
): boolean {
  const { writing, narrative, tense } = around;
  if (writing === null || dayNumber({ year, month: day === null ? month + 1 : month, day: day ?? 0 }) >= writing.number)
    return false;
  if (tense() === 'future') return true;
  const next = dayNumber({ year: year + 1, month, day: day ?? 15 });
  const soon = next > writing.number && next <= writing.number + SOON;
  const back = narrative.focus !== null && dayNumber({ year, month, day: day ?? 15 }) < narrative.focus.first;
  return soon && back && tense() !== 'past';
}

/** A year the text's course offers and its printed weekday does not fit, where it fits the one nearest to the day of writing. */
function belongsToWriting(
  year: number,
  { month, day, weekday }: { month: number; day: number | null; weekday: number | undefined },
  { writing, tense }: Circumstances,
): boolean {
  if (writing === null || day === null || weekday === undefined || fitsWeekday(year, month, day, weekday)) return false;
  return fitsWeekday(yearByWriting({ month, day }, writing.year, writing.number, tense()), month, day, weekday);
}

function inheritedYear(
  month: number,
  day: number | null,
  weekday: number | undefined,
  around: Circumstances,
): Year | null {
  const { narrative, writing, history, tense } = around;
  const known = narrative.year;
  if (known === null && writing === null) return null;
  if (known !== null) {
    const year = yearByNarrative({ month, day }, known.year, known.day);
    // A report does not date what has happened after its own day.
    // … unless the text is already speaking of what is to come.
    const planning = narrative.focus !== null && writing !== null && narrative.focus.first > writing.number;
    const ahead =
      !history &&
      writing !== null &&
      dayNumber({ year, month, day: day ?? 1 }) > writing.number + 31 &&
      !planning &&
      tense() !== 'future';
    const due = !history && writing !== null && year === writing.year - 1 && comesNext({ month, day }, year, around);
    const other = belongsToWriting(year, { month, day, weekday }, around);
    if (!ahead && !due && !other) return { year, basis: 'inherited-year', source: narrative.said.year };
  }
  if (writing === null) return null;
  return {
    year: yearByWriting({ month, day }, writing.year, writing.number, tense()),
    basis: 'relative-to-publication',
    source: writing.source,
  };
}

/** The date as printed, though the calendar has no such day: the month it names bounds it. */
function impossibleDay(year: number, month: number, day: number): Place {
  const place = monthPlace(year, month);
  const pad = (n: number) => String(n).padStart(2, '0');
  return { ...place, precision: 'day', value: `${formatYear(year)}-${pad(month)}-${pad(day)}` };
}

/** Fields of the calendar, with what is missing taken from context. */
export function resolveDate(stated: StatedDate, around: Circumstances): Resolved | null {
  const { month, day, flags, taken } = monthAndDay(stated, around);

  if (month === null && stated.weekday !== undefined && stated.weekOf !== undefined) {
    const week = resolveUnit({ form: 'unit', unit: 'week', which: stated.weekOf }, around);
    return week && { ...week, place: dayPlace(week.place.first + stated.weekday - 1) };
  }
  if (month === null && stated.weekday !== undefined && day === null && stated.isoWeek === undefined)
    return resolveWeekday(stated.weekday, stated.weekdayOf, around);

  if (month === null && day !== null) {
    const focus = around.narrative.focus;
    if (focus === null || focus.precision === 'year' || focus.precision === 'decade') return null;
    const { year, month: current } = dayFromNumber(focus.first);
    return day > daysInMonth(year, current)
      ? null
      : {
          place: dayPlace(dayNumber({ year, month: current, day })),
          basis: 'inherited-date',
          flags,
          zone: null,
          taken: [...taken, ...takenFrom('month', around.narrative.said.focus)],
        };
  }

  const year =
    statedYear(stated, around) ??
    (month !== null && stated.monthOf !== undefined ? pointedYear(stated.monthOf, month, around) : null) ??
    (stated.season !== undefined && stated.seasonOf !== undefined
      ? pointedYear(stated.seasonOf, seasonFirstMonth(stated.season), around)
      : null) ??
    inheritedYear(month ?? impliedMonth(stated), day, stated.weekday, around);
  if (year === null) return null;
  const { basis } = year;
  const done = (place: Place): Resolved => ({
    place,
    basis,
    flags,
    zone: null,
    taken: [...takenFrom('year', year.source), ...taken],
  });

  if (month !== null && day !== null) {
    if (day > daysInMonth(year.year, month)) {
      flags.push('impossible-date');
      return done(impossibleDay(year.year, month, day));
    }
    const number = dayNumber({ year: year.year, month, day });
    if (stated.weekday !== undefined && isoWeekday(number) !== stated.weekday) flags.push('weekday-mismatch');
    if (stated.wholeWeekend) return done(weekendPlace(number));
    return done(stated.wholeWeek ? weekPlace(number) : dayPlace(number));
  }
  if (month !== null) {
    if (stated.weekdayInMonth !== undefined && stated.weekday !== undefined) {
      return done(dayPlace(nthWeekday(year.year, month, stated.weekday, stated.weekdayInMonth)));
    }
    if (stated.weekOfMonth !== undefined) return done(weekOfMonthPlace(year.year, month, stated.weekOfMonth));
    if (stated.daysOfMonth !== undefined) {
      const { first, last } = monthPlace(year.year, month);
      const { days, end } = stated.daysOfMonth;
      if (days === 1) return done(dayPlace(end === 'start' ? first : last));
      return done(
        end === 'start' ? daysPlace(first, first + days - 1, 'week') : daysPlace(last - days + 1, last, 'week'),
      );
    }
    return done(monthPlace(year.year, month));
  }
  if (stated.isoWeek !== undefined) {
    // The week that 4 January is in is a year's first.
    const week = weekPlace(dayNumber({ year: year.year, month: 1, day: 4 }), stated.isoWeek - 1);
    return done(stated.weekday === undefined ? week : dayPlace(week.first + stated.weekday - 1));
  }
  if (stated.season !== undefined) return done(seasonPlace(year.year, stated.season));
  if (stated.quarter !== undefined) return done(quarterPlace(year.year, stated.quarter));
  if (stated.half !== undefined) return done(monthsPlace(year.year, stated.half * 6 - 5, stated.half * 6, 'quarter'));
  return done(yearPlace(year.year));
}

/** The middle month of a season, quarter or half, for choosing its year. */
function impliedMonth({ season, quarter, half }: StatedDate): number {
  if (season !== undefined) return Math.min(seasonFirstMonth(season) + 1, 12);
  if (quarter !== undefined) return quarter * 3 - 1;
  return half === 2 ? 9 : 4;
}
