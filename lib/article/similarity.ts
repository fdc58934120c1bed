import { fold } from './fold.ts';

function wordsOf(text: string): Set<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/**
 * How far two titles are the same: the share of the shorter one's different words that the other has too, from 0 to 1.
 * Fewer than two words are compared whole, since one word in common says nothing.
 */
export function titleSimilarity(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  if (few.size === 0) return 0;
  if (few.size < 2) return few.size === many.size && [...few].every((word) => many.has(word)) ? 1 : 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared / few.size;
}
