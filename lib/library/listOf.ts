import type { Words } from '../words/words.ts';

/** “a”, “a and b”, “a, b and c”, as the language of the words writes it. */
export function listOf(items: readonly string[], words: Words): string {
  const [first = '', ...rest] = items.slice(0, -1);
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return words.t('count.and', { a: rest.reduce((a, b) => words.t('count.list', { a, b }), first), b: last });
}
