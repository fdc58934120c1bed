import type { Frame } from './frames.ts';

/** The sending half of one end: keeps every message until the other end has said that it arrived. */
export interface Outbox<M> {
  /** Numbers a message, keeps it, and returns its frame. */
  add(message: M): Frame<M>;
  /** Everything up to and with this number has arrived. */
  acknowledge(received: number): void;
  /** The frames of all that is still unacknowledged, in order. */
  pending(): Frame<M>[];
  isEmpty(): boolean;
}

/** @param session names this end's run; a reloaded end has another */
export function createOutbox<M>(session: string): Outbox<M> {
  const held = new Map<number, M>();
  /** The lowest number still held, or the next to be given when nothing is. */
  let base = 1;
  let next = 1;

  const frame = (seq: number, message: M): Frame<M> => ({ kind: 'data', session, seq, base, message });

  return {
    add(message) {
      const seq = next++;
      held.set(seq, message);
      return frame(seq, message);
    },
    acknowledge(received) {
      // A number never given out cannot have arrived: the other end is wrong, and nothing is let go for it.
      if (received >= next) return;
      while (base <= received) held.delete(base++);
    },
    pending: () => [...held].map(([seq, message]) => frame(seq, message)),
    isEmpty: () => held.size === 0,
  };
}
