import type { Words } from '../../lib/words/words.ts';

/** "2 passages and 1 article": what a tag is or was on. Articles are left out where there are none, and passages beside articles. */
export function sayTagged({ t, plural }: Pick<Words, 't' | 'plural'>, passages: number, articles: number): string {
  const a = plural('count.passages', passages);
  const b = plural('count.articles', articles);
  if (articles === 0) return a;
  return passages === 0 ? b : t('count.and', { a, b });
}
