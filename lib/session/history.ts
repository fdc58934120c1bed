import type { Annotation, Instant, ReaderName, SavedArticle } from '../model.ts';

/** One record before and after; `before` is null when the change made it, `after` null when it deleted it. */
export interface RecordChange {
  before: Annotation | null;
  after: Annotation | null;
}

/** What the reader did, for "Undo: …" and the list of changes. */
export type ChangeLabel =
  | 'keep'
  | 'published'
  | 'day_month_order'
  | 'highlight'
  | 'note'
  | 'tags'
  | 'colour'
  | 'delete'
  | 'attach'
  | 'event'
  | 'correct_event'
  | 'confirm'
  | 'reject'
  | 'restore'
  | 'merge'
  | 'separate'
  | 'split'
  | 'add_name'
  | 'retype'
  | 'rename'
  | 'role'
  | 'name_everywhere';

/** One thing the reader did, with all it takes to undo it. */
export interface Change {
  label: ChangeLabel;
  /** What it was done to or what it set, in the article's or the reader's own words; empty where there is nothing to say. */
  about: string;
  at: Instant;
  records: readonly RecordChange[];
  /** The saved article, where the change kept it or changed it itself. */
  article?: { before: SavedArticle | null; after: SavedArticle | null };
  /** The reader's own list of names, which holds for every article. */
  names?: { added: readonly ReaderName[]; removed: readonly ReaderName[] };
}

export interface History {
  /** Oldest first. */
  past: readonly Change[];
  /** What was undone, the next to redo last. */
  future: readonly Change[];
}

/** More than anyone undoes, and little enough to hold. */
const MAX_PAST = 200;

/** Adds what the reader just did; what had been undone cannot be redone any more. */
export const remember = ({ past }: History, change: Change): History => ({
  past: [...past, change].slice(-MAX_PAST),
  future: [],
});

/** The change that takes this one back. */
function inverseOf(change: Change): Change {
  const { article, names } = change;
  return {
    ...change,
    records: change.records.map(({ before, after }) => ({ before: after, after: before })),
    ...(article && { article: { before: article.after, after: article.before } }),
    ...(names && { names: { added: names.removed, removed: names.added } }),
  };
}

/** Moves the last thing done to the front of what can be redone; null when there is nothing to undo. */
export function stepBack({ past, future }: History): { change: Change; history: History } | null {
  const done = past.at(-1);
  if (!done) return null;
  return { change: inverseOf(done), history: { past: past.slice(0, -1), future: [...future, done] } };
}

/** The reverse of `stepBack`. */
export function stepForward({ past, future }: History): { change: Change; history: History } | null {
  const undone = future.at(-1);
  if (!undone) return null;
  return { change: undone, history: { past: [...past, undone], future: future.slice(0, -1) } };
}
