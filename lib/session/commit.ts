import type { Annotation, AnnotationId, Instant, SavedArticle } from '../model.ts';
import type { RecordChange } from './history.ts';
import { placeRecord } from './placeRecords.ts';
import { foundRecord, savedArticleOf } from './records.ts';
import { rowsOf } from './rowsOf.ts';
import { stampAfter } from './stamp.ts';
import type { PageArticle, PlacedRecord, SessionState, Step, World } from './state.ts';
import { enqueue } from './writes.ts';

/** A write being put together: one time for all of it, and the article it belongs to. */
export interface Draft {
  page: PageArticle;
  at: Instant;
  saved: SavedArticle;
  isFirst: boolean;
}

/** Begins a change of a read article: its time, and the saved article, new if it was not kept before. */
export function begin(state: SessionState, world: World): Draft {
  const { page } = state;
  if (page.status !== 'article') throw new Error(`expected an article to change, got a page that is ${page.status}`);
  const at = stampAfter(state.lastStamp, world.now());
  return { page, at, saved: state.saved ?? savedArticleOf(page, at, world), isFirst: state.saved === null };
}

/**
 * Writes the records of a change, in one call. The first change keeps the article, and with it a record of every event
 * found; the later ones write just what they change.
 *
 * @param changes what each record was and is to be; the times are set here.
 */
export function commit(state: SessionState, draft: Draft, changes: readonly RecordChange[], world: World): Step {
  const written = changes.flatMap((change) => stamped(change, draft.at));
  const changed = { ...state, lastStamp: draft.at, records: replaceRecords(draft.page, state.records, written) };
  if (!draft.isFirst) return enqueue(changed, { method: 'put', annotations: written });
  return keepAll(changed, draft, written, world);
}

/** Keeps the article with records of all its found events that have none yet, and these records besides. */
export function keepAll(state: SessionState, draft: Draft, written: readonly Annotation[], world: World): Step {
  const { page, at, saved } = draft;
  const found = rowsOf(page.article, state.analysis, state.records).flatMap((row) =>
    row.record ? [] : (foundRecord(page, saved, row, at, world) ?? []),
  );
  const records = replaceRecords(page, state.records, found);
  return enqueue(
    { ...state, saved, records, lastStamp: at },
    { method: 'keep', saved, annotations: [...found, ...written] },
  );
}

function stamped({ before, after }: RecordChange, at: Instant): Annotation[] {
  if (after) {
    const { deletedAt: _, ...live } = after;
    return [{ ...live, updatedAt: at }];
  }
  return before ? [{ ...before, updatedAt: at, deletedAt: at }] : [];
}

/** Records as they are after a write; those that are new or come back are placed in the text. */
function replaceRecords(
  page: PageArticle,
  records: readonly PlacedRecord[],
  written: readonly Annotation[],
): PlacedRecord[] {
  const news = new Map<AnnotationId, Annotation>(written.map((record) => [record.id, record]));
  const kept = records.flatMap((placed) => {
    const record = news.get(placed.record.id);
    if (!record) return [placed];
    news.delete(record.id);
    return record.deletedAt === undefined ? [{ ...placed, record }] : [];
  });
  const added = [...news.values()].filter(({ deletedAt }) => deletedAt === undefined);
  return [...kept, ...added.map((record) => placeRecord(page.article.text, record))];
}
