import type { Annotation, LocalDateTime, Sourced } from '../model.ts';

/** One record before and after; `before` is null when the change made it, `after` null when it deleted it. */
export interface RecordChange {
  before: Annotation | null;
  after: Annotation | null;
}

/** What the reader did, for "Undo: …". */
export type ChangeLabel =
  | 'highlight'
  | 'note'
  | 'tags'
  | 'colour'
  | 'delete'
  | 'event'
  | 'confirm'
  | 'reject'
  | 'restore';

/** One thing the reader did, with all it takes to undo it. */
export type Change =
  | { kind: 'records'; label: ChangeLabel; records: RecordChange[] }
  | {
      kind: 'published';
      before: Sourced<LocalDateTime> | null;
      after: Sourced<LocalDateTime> | null;
    };

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
  switch (change.kind) {
    case 'records':
      return { ...change, records: change.records.map(({ before, after }) => ({ before: after, after: before })) };
    case 'published':
      return { ...change, before: change.after, after: change.before };
  }
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
