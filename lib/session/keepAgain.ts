import { stampAfter } from './stamp.ts';
import type { SessionState, Step, World } from './state.ts';
import { enqueue } from './writes.ts';

/** Whether the write at the head of the queue belongs to the article that is open now. */
export const isOfThisArticle = ({ writes, saved }: SessionState, id: number): boolean =>
  writes.queue[0]?.id === id && writes.queue[0].write.annotations.every(({ articleId }) => articleId === saved?.id);

/**
 * The article was deleted in the library while it was open here, and the reader has gone on working on it: it is kept
 * again with all that is there now, later than the deletion. One write takes the place of all that waited.
 */
export function keepAgain(state: SessionState, world: World): Step {
  if (!state.saved) return { state, effects: [] };
  const at = stampAfter(state.lastStamp, world.now());
  const saved = { ...state.saved, updatedAt: at };
  const records = state.records.map((placed) => ({ ...placed, record: { ...placed.record, updatedAt: at } }));
  const writes = { ...state.writes, queue: [], inFlight: false, error: null };
  return enqueue(
    { ...state, saved, records, writes, lastStamp: at },
    { method: 'keep', saved, annotations: records.map(({ record }) => record), isFirst: true },
  );
}
