import type { ChangeCounts, ImportCounts } from '../messaging/protocol.ts';
import type { Words } from '../words/words.ts';

/** In the order of the sentence. */
const CHANGES = ['added', 'restored', 'updated', 'deleted'] as const satisfies (keyof ChangeCounts)[];

/** What an import did, in one sentence for the screen. */
export function describeImport(file: string, { articles, annotations }: ImportCounts, words: Words): string {
  const changes = CHANGES.flatMap((change) => {
    const parts = [
      articles[change] === 0 ? null : words.plural('count.articles', articles[change]),
      annotations[change] === 0 ? null : words.plural('count.annotations', annotations[change]),
    ].filter((part) => part !== null);
    const [a, b] = parts;
    if (a === undefined) return [];
    return [words.t(`imported.${change}`, { what: b === undefined ? a : words.t('count.and', { a, b }) })];
  });
  const same = articles.unchanged + annotations.unchanged;
  if (changes.length > 0) {
    const done = words.t('imported.done', { file, changes: changes.join('; ') });
    return same === 0 ? done : `${done} ${words.plural('count.records_unchanged', same)}`;
  }
  return words.t(same === 0 ? 'imported.empty' : 'imported.nothing_new', { file });
}
