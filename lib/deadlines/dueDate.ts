import type { LocalDateTime, TimeValue } from '../model.ts';
import {
  dayFromNumber,
  dayNumber,
  daysInMonth,
  firstMinute,
  fromEpochMinute,
  lastMinute,
  localDateTime,
  readLocal,
} from '../time/bounds.ts';
import { addBusinessDays } from './businessDays.ts';
import type { Limit } from './lawSchema.ts';

/** When something was, as far as it is known: `earliest` and `latest` inclusive, null an open side. */
export type Moment = Pick<TimeValue, 'earliest' | 'latest' | 'approximate' | 'zone'>;

/**
 * The last moment the number allows. Days, business days and months are counted from the day after the clock's start
 * to the end of a day, whatever the clock time; hours run through weekends and holidays from the minute it starts,
 * and from both ends of the day where only the day is known. An open side stays open.
 */
export function dueAfter(start: Moment, limit: Limit): Moment {
  const { earliest, latest, ...rest } = start;
  return {
    ...rest,
    earliest: earliest && lastAllowed(earliest, limit, 'first'),
    latest: latest && lastAllowed(latest, limit, 'last'),
  };
}

const MINUTES_PER_HOUR = 60;

function lastAllowed(from: LocalDateTime, { amount, unit }: Limit, of: 'first' | 'last'): LocalDateTime {
  switch (unit) {
    case 'hour':
      return fromEpochMinute((of === 'first' ? firstMinute(from) : lastMinute(from)) + amount * MINUTES_PER_HOUR);
    case 'day':
      return localDateTime(dayFromNumber(dayNumber(readLocal(from)) + amount));
    case 'business-day':
      return addBusinessDays(from, amount);
    case 'month':
      return addMonths(from, amount);
  }
}

/** The day of the same number; the month's last day where it has none of that number. */
function addMonths(from: LocalDateTime, months: number): LocalDateTime {
  const { year, month, day } = readLocal(from);
  const first = dayFromNumber(dayNumber({ year, month: month + months, day: 1 }));
  return localDateTime({ ...first, day: Math.min(day, daysInMonth(first.year, first.month)) });
}
