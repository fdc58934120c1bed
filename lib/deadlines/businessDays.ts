import type { LocalDateTime } from '../model.ts';
import { dayFromNumber, dayNumber, isoWeekday, localDateTime, readLocal } from '../time/bounds.ts';
import { federalHolidays } from './federalHolidays.ts';

/** Whether a day (since 1970-01-01) is neither Saturday nor Sunday nor an observed US federal holiday. */
export function isBusinessDay(day: number): boolean {
  return isoWeekday(day) <= 5 && !federalHolidays(dayFromNumber(day).year).has(day);
}

/** The n-th business day after a day, whatever that day is itself; n ≥ 1. */
export function addBusinessDays(from: LocalDateTime, n: number): LocalDateTime {
  let day = dayNumber(readLocal(from));
  for (let left = n; left > 0; ) {
    day += 1;
    if (isBusinessDay(day)) left -= 1;
  }
  return localDateTime(dayFromNumber(day));
}
