import { describeTarget } from '../anchor/describeTarget.ts';
import { type Annotation, asAnnotationId, asArticleId, type Instant, type SavedArticle, type Span } from '../model.ts';
import type { TimelineRow } from './rowsOf.ts';
import type { PageArticle, World } from './state.ts';

/** The saved article, made when the reader first keeps something of it. */
export function savedArticleOf(page: PageArticle, at: Instant, world: World): SavedArticle {
  const { key, article, sha256, retrievedAt } = page;
  return { id: asArticleId(world.uuid()), key, article, sha256, retrievedAt, createdAt: at, updatedAt: at };
}

type Made = Pick<Annotation, 'origin' | 'status'> &
  Partial<Pick<Annotation, 'colour' | 'event' | 'entity' | 'correction'>>;

/** A new record over a stretch of the article. */
export function newRecord(
  page: PageArticle,
  saved: SavedArticle,
  span: Span,
  made: Made,
  at: Instant,
  world: World,
): Annotation {
  return {
    id: asAnnotationId(world.uuid()),
    articleId: saved.id,
    target: describeTarget(page.article.text, span),
    colour: 'yellow',
    tags: [],
    note: '',
    createdAt: at,
    updatedAt: at,
    ...made,
  };
}

/** The record of a found event; null for one that has no place in the text (a publication date from the metadata). */
export function foundRecord(
  page: PageArticle,
  saved: SavedArticle,
  { event }: TimelineRow,
  at: Instant,
  world: World,
): Annotation | null {
  if (event.start >= event.end) return null;
  const { time, kind, label, start, end } = event;
  return newRecord(
    page,
    saved,
    { start, end },
    { origin: 'found', status: 'found', event: { time, kind, label } },
    at,
    world,
  );
}
