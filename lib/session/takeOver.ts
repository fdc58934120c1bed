import type { Annotation, AnnotationId, SavedArticle } from '../model.ts';
import type { History } from './history.ts';
import { placeRecords } from './placeRecords.ts';
import { textsOf } from './revisions.ts';
import { analyzeAgain, asSaved } from './settleTimes.ts';
import { latest } from './stamp.ts';
import type { SessionState, Step } from './state.ts';

/**
 * Takes over what was changed elsewhere (a tag renamed in the settings, an edit in another tab of the article): otherwise
 * the next change here would write the old record back. What waits to be written here is later and stays.
 */
export function takeOver(state: SessionState, found: { saved: SavedArticle; annotations: Annotation[] }): Step {
  const { page, saved } = state;
  if (page.status !== 'article' || saved?.id !== found.saved.id) return { state, effects: [] };
  const waiting = new Set(state.writes.queue.flatMap(({ write }) => write.annotations.map(({ id }) => id)));
  const stored = new Map(found.annotations.map((record) => [record.id, record]));
  const stays = state.records.filter(({ record }) => {
    const theirs = stored.get(record.id);
    return waiting.has(record.id) || (theirs !== undefined && theirs.updatedAt <= record.updatedAt);
  });
  const known = new Set(stays.map(({ record }) => record.id));
  const taken = found.annotations.filter(({ id }) => !known.has(id) && !waiting.has(id));
  const isLaterArticle = found.saved.updatedAt > saved.updatedAt && found.saved.sha256 === saved.sha256;
  if (stays.length === state.records.length && taken.length === 0 && !isLaterArticle) return { state, effects: [] };

  const changed = new Set<AnnotationId>(taken.map(({ id }) => id));
  for (const { record } of state.records) if (!known.has(record.id)) changed.add(record.id);
  const article = isLaterArticle ? found.saved : saved;
  const next: SessionState = {
    ...state,
    saved: article,
    page: asSaved(page, article),
    records: [...stays, ...placeRecords(page.article.text, taken, textsOf(state))],
    history: without(state.history, changed),
    lastStamp: latest([state.lastStamp ?? undefined, article.updatedAt, ...taken.map(({ updatedAt }) => updatedAt)]),
  };
  return next.page === page ? { state: next, effects: [] } : analyzeAgain(next);
}

/** Without the changes that could not be taken back any more without taking back what was done elsewhere. */
function without({ past, future }: History, changed: ReadonlySet<AnnotationId>): History {
  const isOwn = ({ records }: History['past'][number]) =>
    !records.some(({ before, after }) => [before, after].some((record) => record !== null && changed.has(record.id)));
  return { past: past.filter(isOwn), future: future.filter(isOwn) };
}
