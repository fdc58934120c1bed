import type { Annotation, AnnotationId, Instant, ReaderName, SavedArticle } from '../model.ts';
import { type Change, type ChangeLabel, type RecordChange, remember } from './history.ts';
import { placeRecords } from './placeRecords.ts';
import { foundRecord, savedArticleOf } from './records.ts';
import { textsOf, withTextOf } from './revisions.ts';
import { rowsOf } from './rowsOf.ts';
import { stampAfter } from './stamp.ts';
import type { PageArticle, PlacedRecord, SessionState, Step, World } from './state.ts';
import { enqueue } from './writes.ts';

/** A write being put together: one time for all of it, and the article it belongs to. */
export interface Draft {
  page: PageArticle;
  at: Instant;
  /** As it was before; null: not kept. */
  before: SavedArticle | null;
  saved: SavedArticle;
}

/** What the reader did, before it is known what all has to be written for it. */
export interface Deed {
  label: ChangeLabel;
  about: string;
  records: readonly RecordChange[];
  /** The saved article as changed by the deed itself. */
  saved?: SavedArticle;
  names?: { added: readonly ReaderName[]; removed: readonly ReaderName[] };
  /** It has nothing to do with this article, which need not be kept for it. */
  isElsewhere?: true;
}

/** Begins a change of a read article: its time, and the saved article, new if it was not kept before. */
export function begin(state: SessionState, world: World): Draft {
  const { page, saved } = state;
  if (page.status !== 'article') throw new Error(`expected an article to change, got a page that is ${page.status}`);
  const at = stampAfter(state.lastStamp, world.now());
  return { page, at, before: saved, saved: saved ?? savedArticleOf(page, at, world) };
}

/**
 * Does what the reader asked for, in one write, and remembers it. The first change keeps the article, and with it a
 * record of every event found; the later ones write just what they change.
 */
export function commit(state: SessionState, draft: Draft, deed: Deed, world: World): Step {
  const { label, about, names } = deed;
  const isFirst = draft.before === null && !deed.isElsewhere;
  const article =
    isFirst || deed.saved
      ? { before: draft.before, after: { ...(deed.saved ?? draft.saved), updatedAt: draft.at } }
      : undefined;
  const records = isFirst ? [...deed.records, ...firstRecords(state, draft, deed, world)] : deed.records;
  const change: Change = { label, about, at: draft.at, records, ...(article && { article }), ...(names && { names }) };
  const step = applyChange(state, draft.page, change, draft.at);
  return { ...step, state: { ...step.state, history: remember(state.history, change) } };
}

/** Records of the found events that have none yet. */
function firstRecords(state: SessionState, draft: Draft, deed: Deed, world: World): RecordChange[] {
  const { page, saved, at } = draft;
  const records = replaceRecords(
    page,
    state.records,
    deed.records.flatMap((change) => stamped(change, at)),
    [saved.article.text],
  );
  return rowsOf(page.article, state.analysis, records).flatMap((row) => {
    const after = row.record ? null : foundRecord(page, saved, row, at, world);
    return after ? [{ before: null, after }] : [];
  });
}

/** Makes things as a change says they are to be, and writes it: one call of the store. */
export function applyChange(state: SessionState, page: PageArticle, change: Change, at: Instant): Step {
  const { article, names } = change;
  const written = change.records.flatMap((each) => stamped(each, at));
  const saved = article ? article.after && { ...withTextOf(state.saved, article.after), updatedAt: at } : state.saved;
  const records = replaceRecords(page, state.records, written, textsOf({ ...state, saved }));
  const next = { ...state, saved, records, lastStamp: at };
  const gone = article?.before && { ...withTextOf(state.saved, article.before), updatedAt: at, deletedAt: at };
  const stored = saved ?? gone;
  const step: Step =
    article && stored
      ? enqueue(next, { method: 'keep', saved: stored, annotations: written, isFirst: article.before === null })
      : written.length > 0
        ? enqueue(next, { method: 'put', annotations: written })
        : { state: next, effects: [] };
  return names ? { ...step, effects: [...step.effects, { type: 'change-names', ...names }] } : step;
}

function stamped({ before, after }: RecordChange, at: Instant): Annotation[] {
  if (after) {
    const { deletedAt: _, ...live } = after;
    return [{ ...live, updatedAt: at }];
  }
  return before ? [{ ...before, updatedAt: at, deletedAt: at }] : [];
}

/**
 * Records as they are after a write; those that are new or come back are placed in the text.
 * @param older the texts that were saved, for records that were made in them
 */
function replaceRecords(
  page: PageArticle,
  records: readonly PlacedRecord[],
  written: readonly Annotation[],
  older: readonly string[],
): PlacedRecord[] {
  const news = new Map<AnnotationId, Annotation>(written.map((record) => [record.id, record]));
  const kept = records.flatMap((placed) => {
    const record = news.get(placed.record.id);
    if (!record) return [placed];
    // A record that was attached elsewhere is placed anew.
    if (record.deletedAt === undefined && record.target !== placed.record.target) return [];
    news.delete(record.id);
    return record.deletedAt === undefined ? [{ ...placed, record }] : [];
  });
  return [...kept, ...placeRecords(page.article.text, [...news.values()], older)];
}
