import type { Instant, LocalDateTime } from '../model.ts';

/**
 * The day of a local date as the locale writes it: "2 Oct 2018". A local date has no zone, so none is applied.
 * @param locale BCP 47; the browser's own by default
 */
export function formatLocalDay(local: LocalDateTime, locale?: string): string {
  const [, sign = '', year = '', rest = ''] = /^(-?)(\d{4})(-\d\d-\d\d)/.exec(local) ?? [];
  const date = new Date(`${sign === '' ? year : `-00${year}`}${rest}T00:00:00Z`);
  const era = sign === '' ? {} : ({ era: 'short' } as const);
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC', ...era });
}

/** The day of an instant where the reader is. */
export const formatInstantDay = (instant: Instant, locale?: string, timeZone?: string): string =>
  new Date(instant).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
