import search from 'approx-string-match';
import { CONTEXT_MIN } from './bounds.ts';

/**
 * How alike two contexts are that both start at the quote and run away from it, 0 to 1. The nearest 32 characters
 * decide when they are the same; otherwise the edit distance of the whole to the best part of `actual` does.
 */
export function likenessOf(wanted: string, actual: string): number {
  if (wanted === '') return 1;
  const run = commonRun(wanted, actual);
  const enough = Math.min(wanted.length, CONTEXT_MIN);
  if (run >= enough) return 1;
  const matches = search(actual, wanted, Math.floor(wanted.length / 2));
  // What stands between the quote and its context now was put in there: it counts as so many errors.
  const errors = Math.min(...matches.map((match) => match.errors + match.start));
  return Math.max(run / enough, 1 - errors / wanted.length, 0);
}

/** How many characters two strings have in common from their beginning. */
export function commonRun(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
