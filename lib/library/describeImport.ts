import type { ImportCounts } from '../messaging/protocol.ts';
import { plural } from './plural.ts';

/** What an import did, in one sentence for the screen. */
export function describeImport(file: string, counts: ImportCounts): string {
  const parts = [
    change('added', counts.articlesAdded, counts.annotationsAdded),
    change('updated', counts.articlesUpdated, counts.annotationsUpdated),
  ].filter((part) => part !== null);
  if (parts.length === 0) {
    return counts.unchanged === 0
      ? `${file} holds no articles. Nothing was changed.`
      : `${file}: everything in it is here already. Nothing was changed.`;
  }
  const same = counts.unchanged === 0 ? '' : ` ${plural(counts.unchanged, 'record')} unchanged.`;
  return `${file}: ${parts.join('; ')}.${same}`;
}

function change(verb: string, articles: number, annotations: number): string | null {
  const what = [
    articles === 0 ? null : plural(articles, 'article'),
    annotations === 0 ? null : plural(annotations, 'annotation'),
  ].filter((part) => part !== null);
  return what.length === 0 ? null : `${what.join(' and ')} ${verb}`;
}
