import type { ChangeCounts, ImportCounts } from '../messaging/protocol.ts';
import { plural } from './plural.ts';

/** In the order of the sentence. */
const CHANGES = ['added', 'restored', 'updated', 'deleted'] as const satisfies (keyof ChangeCounts)[];

/** What an import did, in one sentence for the screen. */
export function describeImport(file: string, { articles, annotations }: ImportCounts): string {
  const parts = CHANGES.flatMap((change) => {
    const what = [
      articles[change] === 0 ? null : plural(articles[change], 'article'),
      annotations[change] === 0 ? null : plural(annotations[change], 'annotation'),
    ].filter((part) => part !== null);
    return what.length === 0 ? [] : [`${what.join(' and ')} ${change}`];
  });
  const same = articles.unchanged + annotations.unchanged;
  if (parts.length > 0) {
    return `${file}: ${parts.join('; ')}.${same === 0 ? '' : ` ${plural(same, 'record')} unchanged.`}`;
  }
  return same === 0
    ? `${file} holds no articles. Nothing was changed.`
    : `${file}: nothing in it is new here. Nothing was changed.`;
}
