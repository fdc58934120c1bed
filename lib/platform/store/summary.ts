import type { ArticleSummary } from '../../messaging/protocol.ts';
import type { Annotation, SavedArticle } from '../../model.ts';

/**
 * One row of the library's list.
 * @param annotations the article's live ones. A found event that the reader rejected is no event.
 */
export function summarise(saved: SavedArticle, annotations: readonly Annotation[]): ArticleSummary {
  const isEvent = ({ origin, event, status }: Annotation): boolean =>
    origin === 'found' && event !== undefined && status !== 'rejected';
  return {
    saved,
    readerAnnotations: annotations.filter(({ origin }) => origin === 'reader').length,
    foundEvents: annotations.filter(isEvent).length,
    tags: countTags(annotations).map(({ tag }) => tag),
  };
}

/** Every tag with the number of annotations that bear it, most used first, equals in code unit order. */
export function countTags(annotations: Iterable<Annotation>): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of annotations) for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}
