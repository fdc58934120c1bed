/**
 * What travels over a Port. Messages are numbered from 1 within their sender's session, so that the other end can tell
 * what it has had, what is missing and what comes twice.
 */
export type Frame<M> =
  /** "I am here; of your messages I have had all up to `received`": the other end sends the rest again. */
  | { kind: 'hello'; session: string; peer: string | null; received: number }
  /** `base`: the lowest number the sender still holds. Whoever joins late starts there. */
  | { kind: 'data'; session: string; seq: number; base: number; message: M }
  | { kind: 'ack'; session: string; peer: string; received: number };

/** The largest number a message can have: far beyond any session, and exact in a double. */
const MAX_SEQ = Number.MAX_SAFE_INTEGER;

const isCount = (value: unknown, from: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= MAX_SEQ;

/**
 * A frame, checked field by field: what comes over a Port was written in another process.
 *
 * @param isMessage whether a value is a message this end understands
 * @returns null for anything that is not a frame
 */
export function parseFrame<M>(value: unknown, isMessage: (message: unknown) => message is M): Frame<M> | null {
  if (typeof value !== 'object' || value === null) return null;
  const frame: Partial<Record<string, unknown>> = { ...value };
  const { kind, session, peer, received, seq, base, message } = frame;
  if (typeof session !== 'string') return null;
  switch (kind) {
    case 'hello':
      if (!isCount(received, 0) || (typeof peer !== 'string' && peer !== null)) return null;
      return { kind, session, peer, received };
    case 'ack':
      return typeof peer === 'string' && isCount(received, 0) ? { kind, session, peer, received } : null;
    case 'data':
      if (!isCount(seq, 1) || !isCount(base, 1) || base > seq || !isMessage(message)) return null;
      return { kind, session, seq, base, message };
    default:
      return null;
  }
}
