import type { ArticleVersion } from '../../library/recordTypes.ts';
import type { Annotation, SavedArticle } from '../../model.ts';
import { bury, isLive, revive } from './merge.ts';

/** What has to be written; null or empty: nothing. */
export interface Settled {
  article: SavedArticle | null;
  annotations: Annotation[];
  versions: ArticleVersion[];
}

/**
 * After records from two places were merged, a deleted article may have live annotations, which no view would show.
 * An annotation later than the deletion brings the article back: someone went on working on it. Otherwise the deletion
 * covers them too, as it would have where it was made. Earlier texts are the article's: nobody deletes one by itself, so
 * that they are deleted when it is and there when it is there, whichever of several deletions hid them.
 * @param annotations, versions all of this article
 */
export function settle(
  article: SavedArticle,
  annotations: readonly Annotation[],
  versions: readonly ArticleVersion[],
): Settled {
  const { deletedAt } = article;
  if (deletedAt === undefined) return { article: null, annotations: [], versions: backWith(article, versions) };
  const live = annotations.filter(isLive);
  const last = live.reduce<Annotation | null>((a, b) => (a === null || b.updatedAt > a.updatedAt ? b : a), null);
  if (last !== null && last.updatedAt > deletedAt) {
    const back = revive(article, last.updatedAt);
    return { article: back, annotations: [], versions: backWith(back, versions) };
  }
  return {
    article: null,
    annotations: live.map((annotation) => bury(annotation, deletedAt)),
    versions: versions.filter(isLive).map((version) => bury(version, deletedAt)),
  };
}

const backWith = (article: SavedArticle, versions: readonly ArticleVersion[]): ArticleVersion[] =>
  versions.filter((version) => !isLive(version)).map((version) => revive(version, article.updatedAt));
