import type { Annotation, LocalDateTime, SavedArticle, Sourced } from '../model.ts';
import { begin, keepAll } from './commit.ts';
import { rowsOf } from './rowsOf.ts';
import type { PageArticle, SessionState, Step, World } from './state.ts';

/** Asks for the analysis again with another published date; `keepPublished` writes both when it is there. */
export function changePublished(state: SessionState, published: Sourced<LocalDateTime> | null): Step {
  const { page } = state;
  if (page.status !== 'article') throw new Error(`expected an article, got a page that is ${page.status}`);
  const next = { ...state, page: withPublished(page, published), publishedPending: true };
  return analyzeAgain(next);
}

export const withPublished = (page: PageArticle, published: Sourced<LocalDateTime> | null): PageArticle => ({
  ...page,
  article: { ...page.article, metadata: { ...page.article.metadata, published } },
});

export function analyzeAgain(state: SessionState): Step {
  if (state.page.status !== 'article') return { state, effects: [] };
  const analysisRun = state.analysisRun + 1;
  return {
    state: { ...state, analysisRun, analysisError: null },
    effects: [{ type: 'analyze', run: analysisRun, article: state.page.article }],
  };
}

/**
 * Writes a changed published date, once its analysis is there, together with the found events it moved ("last
 * Thursday"). Those the reader decided on stay as they decided.
 */
export function keepPublished(state: SessionState, world: World): Step {
  const draft = begin(state, world);
  const { published } = draft.page.article.metadata;
  const { article } = draft.saved;
  const saved: SavedArticle = {
    ...draft.saved,
    // The text stays the one that was kept, even if the page has another by now.
    article: { ...article, metadata: { ...article.metadata, published } },
    updatedAt: draft.at,
  };
  const moved = rowsOf(draft.page.article, state.analysis, state.records).flatMap(({ record, event }): Annotation[] => {
    if (record?.origin !== 'found' || record.status !== 'found') return [];
    const fresh = { time: event.time, kind: event.kind, label: event.label };
    if (JSON.stringify(record.event) === JSON.stringify(fresh)) return [];
    return [{ ...record, event: fresh, updatedAt: draft.at }];
  });
  const news = new Map(moved.map((record) => [record.id, record]));
  const records = state.records.map((placed) => ({ ...placed, record: news.get(placed.record.id) ?? placed.record }));
  return keepAll({ ...state, records, publishedPending: false }, { ...draft, saved }, moved, world);
}
