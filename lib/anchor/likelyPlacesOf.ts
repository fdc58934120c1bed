import search from 'approx-string-match';
import type { Span, Target } from '../model.ts';
import { CONTEXT_MIN, FUZZY_FLOOR, FUZZY_MAX } from './bounds.ts';
import { occurrencesOf } from './occurrencesOf.ts';

export interface LikelyPlace extends Span {
  /** Share of the quote's characters that are still there, 0 to 1. */
  likeness: number;
}

/** At most so many copies of a context are looked at: a text that repeats it more often does not tell places apart. */
const MAX_COPIES = 8;

/**
 * Places where something like the target's quote stands, at least `FUZZY_FLOOR` alike. The whole text is searched
 * for the closest words; and where the context still stands word for word, so is what stands beside it, since a
 * heavily edited sentence may be less like its old self than a neighbour that was written after the same pattern.
 *
 * @param near only these stretches of the text are searched through, where it is known that it can be nowhere else
 *
 * Quotes longer than `FUZZY_MAX` are not searched for: the time grows with length × errors.
 */
export function likelyPlacesOf(text: string, target: Target, near?: readonly Span[]): LikelyPlace[] {
  const { exact, prefix, suffix } = target.quote;
  if (exact.length > FUZZY_MAX) return [];
  const maxErrors = Math.floor(exact.length * (1 - FUZZY_FLOOR));
  const windows: Span[] = near ? [...near] : [{ start: 0, end: text.length }];
  const room = exact.length + maxErrors + 1;
  const before = prefix.slice(-CONTEXT_MIN);
  if (before.length === CONTEXT_MIN) {
    for (const copy of occurrencesOf(text, before, MAX_COPIES)) {
      windows.push({ start: copy.end, end: copy.end + room });
    }
  }
  const after = suffix.slice(0, CONTEXT_MIN);
  if (after.length === CONTEXT_MIN) {
    for (const copy of occurrencesOf(text, after, MAX_COPIES)) {
      windows.push({ start: Math.max(0, copy.start - room), end: copy.start });
    }
  }
  const places = new Map<string, LikelyPlace>();
  for (const window of windows) {
    for (const match of search(text.slice(window.start, window.end), exact, maxErrors)) {
      const place = toWholeWords(text, exact, { start: window.start + match.start, end: window.start + match.end });
      const key = `${place.start}–${place.end}`;
      const likeness = 1 - match.errors / exact.length;
      if (likeness > (places.get(key)?.likeness ?? 0)) places.set(key, { ...place, likeness });
    }
  }
  return [...places.values()];
}

/** An edit at a quote's end makes the match stop inside a word; a quote that was cut at words stays cut at words. */
function toWholeWords(text: string, quote: string, span: Span): Span {
  let { start, end } = span;
  if (isWord(quote, 0)) {
    while (start > 0 && isWord(text, start - 1) && isWord(text, start)) start--;
    while (start < end && !isWord(text, start)) start++;
  }
  if (isWord(quote, quote.length - 1)) {
    while (end < text.length && isWord(text, end) && isWord(text, end - 1)) end++;
    while (end > start && !isWord(text, end - 1)) end--;
  }
  return start < end ? { start, end } : span;
}

const isWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
