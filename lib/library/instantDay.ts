import { asLocalDateTime, type Instant } from '../model.ts';
import { describeLocal } from '../time/describeTime.ts';
import type { Words } from '../words/words.ts';

/**
 * The day of an instant where the reader is: "24 Nov 2026".
 * @param timeZone IANA name; the machine's own by default
 */
export function instantDay(instant: Instant, words: Words, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  // Sweden writes dates as ISO 8601 does.
  return describeLocal(asLocalDateTime(new Date(instant).toLocaleDateString('sv-SE', zone)), words);
}
