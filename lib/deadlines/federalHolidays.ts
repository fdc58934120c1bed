import { dayNumber, isoWeekday } from '../time/bounds.ts';

/** [month, ISO weekday, which one of the month (−1: the last), first year]. 5 U.S.C. 6103. */
const BY_WEEKDAY = [
  [1, 1, 3, 1986], // Martin Luther King Jr.
  [2, 1, 3, 1971], // Washington's Birthday
  [5, 1, -1, 1971], // Memorial Day
  [9, 1, 1, 1894], // Labor Day
  [10, 1, 2, 1971], // Columbus Day
  [11, 4, 4, 1942], // Thanksgiving
] as const;

/** [month, day, first year]. Juneteenth is Public Law 117-17, of 17 June 2021. */
const BY_DATE = [
  [1, 1, 1870],
  [6, 19, 2021],
  [7, 4, 1870],
  [11, 11, 1978],
  [12, 25, 1870],
] as const;

const known = new Map<number, ReadonlySet<number>>();

/**
 * Days (since 1970-01-01) on which a federal holiday is observed in a year: one on a Saturday is observed on the Friday
 * before, one on a Sunday on the Monday after. By the rules since 1978. Not in it: days the President adds (of mourning,
 * Christmas Eve), Inauguration Day, holidays of the states.
 */
export function federalHolidays(year: number): ReadonlySet<number> {
  const before = known.get(year);
  if (before) return before;
  const days = new Set<number>();
  for (const [month, weekday, which, since] of BY_WEEKDAY) {
    if (year >= since) days.add(weekdayOfMonth(year, month, weekday, which));
  }
  // New Year's Day of the next year is observed in this one when it is a Saturday.
  for (const each of [year, year + 1]) {
    for (const [month, day, since] of BY_DATE) {
      const observed = observedOn(dayNumber({ year: each, month, day }));
      if (each >= since && observed >= firstOf(year) && observed < firstOf(year + 1)) days.add(observed);
    }
  }
  known.set(year, days);
  return days;
}

const firstOf = (year: number): number => dayNumber({ year, month: 1, day: 1 });

function observedOn(day: number): number {
  const weekday = isoWeekday(day);
  return weekday === 6 ? day - 1 : weekday === 7 ? day + 1 : day;
}

function weekdayOfMonth(year: number, month: number, weekday: number, which: number): number {
  if (which === -1) {
    const last = dayNumber({ year, month: month + 1, day: 0 });
    return last - ((isoWeekday(last) - weekday + 7) % 7);
  }
  const first = dayNumber({ year, month, day: 1 });
  return first + ((weekday - isoWeekday(first) + 7) % 7) + 7 * (which - 1);
}
