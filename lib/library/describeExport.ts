import type { Records } from '../exchange/breachlineJson.ts';
import type { Words } from '../words/words.ts';

/** What an export holds, in one sentence for the screen. */
export function describeExport(file: string, { articles, annotations }: Records, words: Words): string {
  const deleted = [...articles, ...annotations].filter(({ deletedAt }) => deletedAt !== undefined).length;
  const what = {
    file,
    articles: words.plural('count.articles', articles.length),
    annotations: words.plural('count.annotations', annotations.length),
  };
  return deleted === 0 ? words.t('exported.all', what) : words.plural('exported.with_deleted', deleted, what);
}
