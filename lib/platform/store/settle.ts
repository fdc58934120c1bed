import type { Annotation, SavedArticle } from '../../model.ts';
import { bury, isLive, revive } from './merge.ts';

/**
 * After records from two places were merged, a deleted article may have live annotations, which no view would show.
 * An annotation later than the deletion brings the article back: someone went on working on it. Otherwise the deletion
 * covers them too, as it would have where it was made.
 * @param annotations all of this article
 * @returns what has to be written; nothing for an article that is live or has no live annotations
 */
export function settle(
  article: SavedArticle,
  annotations: readonly Annotation[],
): { article: SavedArticle | null; annotations: Annotation[] } {
  const deletedAt = article.deletedAt;
  const live = annotations.filter(isLive);
  if (deletedAt === undefined || live.length === 0) return { article: null, annotations: [] };
  const last = live.reduce((a, b) => (b.updatedAt > a.updatedAt ? b : a));
  if (last.updatedAt > deletedAt) return { article: revive(article, last.updatedAt), annotations: [] };
  return { article: null, annotations: live.map((annotation) => bury(annotation, deletedAt)) };
}
