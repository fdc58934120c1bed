import type { LocalDateTime } from '../../lib/model.ts';

/**
 * A local date, or date and minute, in words: "11 Oct 2018", "11 Oct 2018, 09:30". It has no zone, so UTC carries the
 * fields through `Intl` unshifted. What is no date is shown as it stands.
 */
export function localDate(local: LocalDateTime, locale = 'en-GB'): string {
  const hasClock = local.includes('T');
  const at = new Date(hasClock ? `${local}Z` : `${local}T00:00Z`);
  if (Number.isNaN(at.getTime())) return local;
  const format: Intl.DateTimeFormatOptions = { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' };
  return at.toLocaleString(locale, hasClock ? { ...format, hour: '2-digit', minute: '2-digit' } : format);
}
