import { asLocalDateTime, type Instant } from '../model.ts';
import { describeLocal } from '../time/describeTime.ts';
import type { Words } from '../words/words.ts';

/**
 * The day of an instant where the reader is: "24 Nov 2026".
 * @param timeZone IANA name; the machine's own by default
 */
export function instantDay(instant: Instant, words: Words, timeZone?: string): string {
  const at = new Date(instant);
  // Sweden writes dates as ISO 8601 does. Without a zone no format is made: that takes longer than all else of a row.
  const day = timeZone === undefined ? localDay(at) : at.toLocaleDateString('sv-SE', { timeZone });
  return describeLocal(asLocalDateTime(day), words);
}

const localDay = (at: Date): string =>
  `${String(at.getFullYear()).padStart(4, '0')}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
const twoDigits = (n: number): string => String(n).padStart(2, '0');
