import { asLocalDateTime, type LocalDateTime } from '../model.ts';

/** No page is older than the web; what claims to be is an unset clock. Digitised newspapers may be, and say so by machine. */
const FIRST_YEAR = 1800;

/** `YYYY-MM-DD` of a day that exists in the calendar and can be a page's; null otherwise. */
export function calendarDay(year: number, month: number, day: number): LocalDateTime | null {
  if (!(year >= FIRST_YEAR && year <= 9999) || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  if (year === 1970 && month === 1 && day === 1) return null;
  const pad = (n: number) => String(n).padStart(2, '0');
  return asLocalDateTime(`${year}-${pad(month)}-${pad(day)}`);
}

/** Two-digit years are the web's: 70–99 are 19xx, the rest 20xx. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Days from one day to another; negative when it lies before. */
export function daysBetween(from: LocalDateTime, to: LocalDateTime): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}
