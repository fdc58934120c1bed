import { dayNumber, daysInMonth, isoWeekday } from '../bounds.ts';
import type { Tense } from './tense.ts';

/** Month and day that lack a year; `day` null: the month as a whole. */
export interface Yearless {
  month: number;
  day: number | null;
}

const middle = (year: number, { month, day }: Yearless): number => dayNumber({ year, month, day: day ?? 15 });

/**
 * The year that brings a date closest to the time the text was speaking of. A narrative moves forward: a little
 * later in the next year ("Dec. 19 … Jan. 10") is likelier than far back in the same.
 */
export function yearByNarrative(yearless: Yearless, focusYear: number, focusDay: number | null): number {
  if (focusDay === null) return focusYear;
  const back = focusDay - middle(focusYear, yearless);
  // More than eight months back reads as the next year's; a report that turns back does so by less.
  if (back > 245) return focusYear + 1;
  // More than ten months ahead reads as the winter before.
  return -back > 305 ? focusYear - 1 : focusYear;
}

/** The year that brings a date closest to the day of writing, the past preferred unless the verb looks ahead. */
export function yearByWriting(yearless: Yearless, writtenYear: number, writtenDay: number, tense: Tense): number {
  // Days ahead weigh more than days back: reports look back; a verb that looks ahead turns that round.
  const weight = { past: 12, unknown: 1.6, future: 0.5 }[tense];
  // A month that is running is not ahead.
  const slack = yearless.day === null ? 16 : 0;
  let best = writtenYear;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [writtenYear - 1, writtenYear, writtenYear + 1]) {
    const ahead = middle(year, yearless) - writtenDay - slack;
    const cost = ahead > 0 ? ahead * weight : -ahead;
    if (cost < least) {
      least = cost;
      best = year;
    }
  }
  return best;
}

/**
 * Whether a weekday printed with a date ("Friday, January 24") falls on it in a year. Asked only of years the context
 * offers: any weekday fits some year, and a misprinted one must not carry the date off.
 * @param weekday ISO: 1 is Monday.
 */
export const fitsWeekday = (year: number, month: number, day: number, weekday: number): boolean =>
  day <= daysInMonth(year, month) && isoWeekday(dayNumber({ year, month, day })) === weekday;
