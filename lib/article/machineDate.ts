import type { LocalDateTime } from '../model.ts';
import { calendarDay } from './calendarDay.ts';
import { type DayMonthOrder, datesInLine } from './dateLine.ts';

/**
 * The day in a date written for machines: ISO 8601 in any of its forms, `YYYYMMDD`, an RFC 2822 date, seconds or
 * milliseconds since 1970 (as UTC). What is written for people instead is read as a date line.
 *
 * @returns the day in the zone it was written in, so `2018-10-02T23:30:00-04:00` is 2018-10-02; null when there is none
 */
export function machineDay(value: string, order: DayMonthOrder): LocalDateTime | null {
  const text = value.trim();
  const iso = /^([12]\d{3})[-/.]?([01]\d)[-/.]?([0-3]\d)(?!\d{4,})/.exec(text);
  if (iso !== null) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const instant = new Date(text.length === 10 ? Number(text) * 1000 : Number(text));
    return calendarDay(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());
  }
  return datesInLine(text, order)[0]?.day ?? null;
}
