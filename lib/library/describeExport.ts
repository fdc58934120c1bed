import type { Words } from '../words/words.ts';
import { RECORD_KINDS, type Records } from './recordTypes.ts';

/** What an export holds, in one sentence for the screen. */
export function describeExport(file: string, records: Partial<Records>, words: Words): string {
  const all = RECORD_KINDS.flatMap((kind): { deletedAt?: string }[] => records[kind] ?? []);
  const deleted = all.filter(({ deletedAt }) => deletedAt !== undefined).length;
  const what = {
    file,
    articles: words.plural('count.articles', records.articles?.length ?? 0),
    annotations: words.plural('count.annotations', records.annotations?.length ?? 0),
  };
  return deleted === 0 ? words.t('exported.all', what) : words.plural('exported.with_deleted', deleted, what);
}
