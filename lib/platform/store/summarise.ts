import { articleSite, articleTitle } from '../../library/articleTitle.ts';
import { jsonBytes } from '../../library/jsonBytes.ts';
import type { ArticleVersion } from '../../library/recordTypes.ts';
import type { ArticleSummary } from '../../library/summaryTypes.ts';
import { type Annotation, EVENT_KINDS, type SavedArticle } from '../../model.ts';
import { countTags } from './countTags.ts';
import { fingerprintOf } from './fingerprintOf.ts';

/**
 * The row of a live article.
 * @param annotations, versions the article's live ones. An event that the reader rejected is none.
 * @param before the row it had: names hold for as long as the text is the same
 */
export function summarise(
  saved: SavedArticle,
  annotations: readonly Annotation[],
  versions: readonly ArticleVersion[],
  before: ArticleSummary | undefined,
): ArticleSummary {
  const { metadata } = saved.article;
  const kinds = new Set(annotations.flatMap((annotation) => (isEvent(annotation) ? [annotation.event?.kind] : [])));
  return {
    id: saved.id,
    key: saved.key,
    url: metadata.url,
    title: articleTitle(saved),
    site: articleSite(saved),
    language: metadata.language,
    published: metadata.published?.value ?? null,
    retrievedAt: saved.retrievedAt,
    createdAt: saved.createdAt,
    updatedAt: saved.updatedAt,
    sha256: saved.sha256,
    events: annotations.filter(isEvent).length,
    annotations: annotations.filter(({ origin }) => origin === 'reader').length,
    versions: versions.length,
    tags: countTags([saved, ...annotations]).map(({ tag }) => tag),
    articleTags: saved.tags ?? [],
    kinds: EVENT_KINDS.filter((kind) => kinds.has(kind)),
    bytes: [saved, ...annotations, ...versions].reduce((sum, record) => sum + jsonBytes(record), 0),
    fingerprint: fingerprintOf([saved, ...annotations, ...versions]),
    names: before?.sha256 === saved.sha256 ? before.names : null,
  };
}

const isEvent = ({ event, status }: Annotation): boolean => event !== undefined && status !== 'rejected';
