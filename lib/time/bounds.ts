import { asLocalDateTime, type LocalDateTime } from '../model.ts';

/** A day of the proleptic Gregorian calendar. Year 0 is 1 BCE, as ISO 8601 counts. */
export interface Day {
  year: number;
  /** 1–12. */
  month: number;
  /** 1–31. */
  day: number;
}

const MINUTES_PER_DAY = 1440;
const LOCAL = /^(-?\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/;

/**
 * Days since 1970-01-01 of a day that may lie outside its month (month 13, day 0): the surplus carries over.
 * Integer arithmetic instead of `Date`, so that no zone of the machine can take part.
 */
export function dayNumber({ year, month, day }: Day): number {
  const carried = year + Math.floor((month - 1) / 12);
  const monthOfYear = ((((month - 1) % 12) + 12) % 12) + 1;
  // Count from 1 March, so that the leap day is the last of its year.
  const y = monthOfYear <= 2 ? carried - 1 : carried;
  const monthFromMarch = (monthOfYear + 9) % 12;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  // 719468 days lie between 0000-03-01 and 1970-01-01.
  return y * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1 - 719468;
}

/** The day that is `number` days after 1970-01-01: the inverse of `dayNumber`. */
export function dayFromNumber(number: number): Day {
  const fromMarch0 = number + 719468;
  const era = Math.floor(fromMarch0 / 146097); // 146,097 days: 400 years, after which the calendar repeats
  const dayOfEra = fromMarch0 - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** How many days the month has. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber({ year, month: month + 1, day: 1 }) - dayNumber({ year, month, day: 1 });
}

/** 1 is Monday, 7 is Sunday, as ISO 8601 counts. */
export function isoWeekday(number: number): number {
  // 1970-01-01 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** `2018`, `-0043`: four digits, the sign in front of them. */
export const formatYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

export const formatDay = (day: Day): string => `${formatYear(day.year)}-${pad(day.month, 2)}-${pad(day.day, 2)}`;

/** `minute` is counted from midnight and may be negative or beyond the day: the surplus carries over. */
export function localDateTime(day: Day, minute: number | null = null): LocalDateTime {
  if (minute === null) return asLocalDateTime(formatDay(dayFromNumber(dayNumber(day))));
  return fromEpochMinute(dayNumber(day) * MINUTES_PER_DAY + minute);
}

/** The local date and minute `epochMinute` minutes after 1970-01-01T00:00 of the same (unnamed) zone. */
export function fromEpochMinute(epochMinute: number): LocalDateTime {
  const number = Math.floor(epochMinute / MINUTES_PER_DAY);
  const minute = epochMinute - number * MINUTES_PER_DAY;
  return asLocalDateTime(
    `${formatDay(dayFromNumber(number))}T${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`,
  );
}

/** The parts of a local date; `minute` counts from midnight, null when only the day is known. */
export function readLocal(local: LocalDateTime): Day & { minute: number | null } {
  const [, year, month, day, hour, minute] = LOCAL.exec(local) ?? [];
  if (year === undefined) throw new TypeError(`Expected YYYY-MM-DD or YYYY-MM-DDTHH:MM, got ${JSON.stringify(local)}`);
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    minute: hour === undefined ? null : Number(hour) * 60 + Number(minute),
  };
}

/** Minutes from 1970-01-01T00:00 to the first minute the value covers: 00:00 of a day. */
export function firstMinute(local: LocalDateTime): number {
  const read = readLocal(local);
  return dayNumber(read) * MINUTES_PER_DAY + (read.minute ?? 0);
}

/** Minutes from 1970-01-01T00:00 to the last minute the value covers: 23:59 of a day. */
export function lastMinute(local: LocalDateTime): number {
  const read = readLocal(local);
  return dayNumber(read) * MINUTES_PER_DAY + (read.minute ?? MINUTES_PER_DAY - 1);
}

/** For sorting: by first minute; of two that begin together, the shorter (a minute) comes before the day. */
export function compareLocal(a: LocalDateTime, b: LocalDateTime): number {
  return firstMinute(a) - firstMinute(b) || lastMinute(a) - lastMinute(b);
}

/** The same clock time, or the same whole day, `days` later (earlier when negative). */
export function shiftDays(local: LocalDateTime, days: number): LocalDateTime {
  const read = readLocal(local);
  return localDateTime(dayFromNumber(dayNumber(read) + days), read.minute);
}

/** Whole calendar days from `from` to `to`, whatever the clock: negative when `to` is earlier. */
export function daysBetween(from: LocalDateTime, to: LocalDateTime): number {
  return dayNumber(readLocal(to)) - dayNumber(readLocal(from));
}
