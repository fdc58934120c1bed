import type { SessionState, Step, StoreWrite } from './state.ts';

/** Puts a write at the end of the queue and starts it when nothing is before it; one that failed is tried again. */
export function enqueue(state: SessionState, write: StoreWrite): Step {
  const { queue, nextId } = state.writes;
  const writes = { ...state.writes, queue: [...queue, { id: nextId, write }], nextId: nextId + 1 };
  return startNext({ ...state, writes });
}

/** The store has committed this write. */
export function finishWrite(state: SessionState, id: number): Step {
  if (state.writes.queue[0]?.id !== id) return { state, effects: [] };
  const writes = { ...state.writes, queue: state.writes.queue.slice(1), inFlight: false, error: null };
  const next = startNext({ ...state, writes });
  return writes.queue.length > 0 ? next : { ...next, effects: [{ type: 'load-tags' }] };
}

/** It stays at the head of the queue until `retry` or the next change. */
export function failWrite(state: SessionState, id: number, error: string): Step {
  if (state.writes.queue[0]?.id !== id) return { state, effects: [] };
  return { state: { ...state, writes: { ...state.writes, inFlight: false, error } }, effects: [] };
}

/** Starts the oldest write, unless one is under way: they may not overtake each other. */
export function startNext(state: SessionState): Step {
  const [head] = state.writes.queue;
  if (!head || state.writes.inFlight) return { state, effects: [] };
  return {
    state: { ...state, writes: { ...state.writes, inFlight: true, error: null } },
    effects: [{ type: 'write', ...head }],
  };
}

/** What the header says about saving. */
export type SaveStatus = 'nothing' | 'saving' | 'saved' | 'failed';

export function saveStatusOf({ writes, waiting, saved, opening }: SessionState): SaveStatus {
  if (writes.error !== null || opening.status === 'failed') return 'failed';
  if (writes.queue.length > 0 || waiting.length > 0) return 'saving';
  return saved ? 'saved' : 'nothing';
}

/** Whether the article is in the store: the write that put it there has been answered. */
export const isKept = ({ saved, writes }: SessionState): boolean =>
  saved !== null && !writes.queue.some(({ write }) => write.method === 'keep' && write.isFirst);
