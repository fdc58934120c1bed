import type { Instant } from '../model.ts';

/**
 * The day of an instant where the reader is: "24 Nov 2026".
 * @param timeZone IANA name; the machine's own by default
 */
export const instantDay = (instant: Instant, timeZone?: string): string =>
  new Date(instant).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
