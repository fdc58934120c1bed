/** What one injected script leaves for the next in our isolated world, which the page cannot reach. */

/** An open reader's AbortController. */
export const OPEN_READER = Symbol.for('breachline.reader');

/** What shows highlights again while no sidebar is open (lib/platform/restore/startRestoring.ts). */
export interface Restoring {
  /** The reader opens and paints by itself: what is painted goes. */
  pause(): void;
  /** The reader has closed. */
  resume(): void;
  /** Ends what a painter is about to paint; null while paused. */
  begin(): AbortSignal | null;
}

const RESTORING = Symbol.for('breachline.restoring');

export const restoringHere = (): Restoring | undefined => Reflect.get(globalThis, RESTORING) as Restoring | undefined;

export const setRestoringHere = (restoring: Restoring): void => {
  Reflect.set(globalThis, RESTORING, restoring);
};

export function isReaderOpen(): boolean {
  const open: unknown = Reflect.get(globalThis, OPEN_READER);
  return open instanceof AbortController && !open.signal.aborted;
}
