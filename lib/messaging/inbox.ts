/** The receiving half of one end: hands on each message once and in order, whatever the way did to them. */
export interface Inbox<M> {
  /**
   * Takes a message with its number.
   *
   * @param session the sender's run; a new one starts over, one that was replaced is not heard again
   * @param base the lowest number the sender still holds: what came before has arrived somewhere
   * @returns the messages now due, in order, and whether one is missing before this one
   */
  take(session: string, seq: number, base: number, message: M): { due: M[]; gap: boolean };
  /** The sender's run and the number up to which its messages have come without a gap. */
  state(): { peer: string | null; received: number };
}

/** Messages that come before their turn are kept, at most so many; beyond that they are dropped and asked for again. */
const MAX_EARLY = 1000;

export function createInbox<M extends object>(): Inbox<M> {
  let peer: string | null = null;
  let received = 0;
  const early = new Map<number, M>();
  const replaced = new Set<string>();

  const startOver = (session: string) => {
    if (peer !== null) replaced.add(peer);
    peer = session;
    received = 0;
    early.clear();
  };

  const skipTo = (number: number) => {
    if (number <= received) return;
    received = number;
    for (const seq of early.keys()) if (seq <= number) early.delete(seq);
  };

  return {
    take(session, seq, base, message) {
      if (replaced.has(session)) return { due: [], gap: false };
      if (session !== peer) startOver(session);
      skipTo(base - 1);
      if (seq > received && early.size < MAX_EARLY) early.set(seq, message);
      const due: M[] = [];
      for (let next = early.get(received + 1); next !== undefined; next = early.get(received + 1)) {
        early.delete(++received);
        due.push(next);
      }
      return { due, gap: seq > received };
    },
    state: () => ({ peer, received }),
  };
}
