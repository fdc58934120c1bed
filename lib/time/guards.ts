/** Questions about the characters around a match, asked by parsers: chrono's searches allow no look-behind. */

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const OF_WORD = /[\p{L}\p{N}'’.&-]/u;

/** At most this many characters before a match are looked at; the longest word asked for is far shorter. */
const WINDOW = 48;

export const before = (text: string, index: number): string => text.slice(Math.max(0, index - WINDOW), index);

/** The word before `index` in lower case, or '' where there is none. Walked backwards: a pattern would try every start. */
export function wordBefore(text: string, index: number): string {
  const least = Math.max(0, index - WINDOW);
  let end = index;
  while (end > least && !LETTER_OR_DIGIT.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > least && OF_WORD.test(text.charAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

/** True when nothing but the beginning of the text or of a sentence is before `index`. */
export function startsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:;•–—(]["”’']?\s+|^["“‘'(]+|^\W+)$/.test(before(text, index)) || index === 0;
}

/** Hyphens that leave a date a date: "mid-2018", "post-2018", the second year of "1926-1928". */
const HYPHENED = /(?:\b(?:mid|late|early|pre|post)|(?:^|[^\d-])(?:1\d|20)\d\d)-$/i;

/**
 * True when the digits at `index` continue a number, a code or an amount: "3,500", "v2.12", "$20", "555-1234", "#12",
 * "CVE-2017".
 */
export function continuesNumber(text: string, index: number): boolean {
  const previous = text.charAt(index - 1);
  if (previous === '') return false;
  if (/[$£€¥₹#@_=&%+~^\\]/.test(previous)) return true;
  if (previous === '-' && HYPHENED.test(before(text, index))) return false;
  return /[.,:/–-]/.test(previous) && /[\p{L}\d]/u.test(text.charAt(index - 2)) && !/[–—]/.test(previous);
}

/** True when what follows `end` makes the digits before it a number of another kind: "12%", "12.5", "12/7". */
export function numberGoesOn(text: string, end: number): boolean {
  return /^(?:%|°|[.,:/]\d|-\d|(?:st|nd|rd|th)\b|\s?(?:percent|per cent|million|billion|thousand|bn\b|k\b))/i.test(
    text.slice(end, end + 12),
  );
}
