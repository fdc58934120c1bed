/** What is needed of a Worker to keep it. */
export interface Keepable {
  terminate(): void;
}

export interface SpareWorkers<W extends Keepable> {
  /** The spare one, or a new one: each that is asked has a worker of its own, and waits for no other. */
  take(): W;
  /** Back from one that has answered: the next to ask finds it warm. One is kept. */
  giveBack(worker: W): void;
}

/**
 * Workers of which one is always kept ready, from now on: it starts while the question is still being put together.
 * @param start makes one, and calls `drop` when it broke while nobody was asking it: it is not handed out. What it throws is
 *   thrown by `take`: a browser may allow no worker
 */
export function spareWorkers<W extends Keepable>(start: (drop: () => void) => W): SpareWorkers<W> {
  let spare: W | null = null;
  const make = (): W => {
    const worker = start(() => {
      if (spare === worker) spare = null;
    });
    return worker;
  };
  try {
    spare = make();
  } catch {
    // Nobody has asked yet: whoever asks is told.
  }
  return {
    take() {
      const worker = spare ?? make();
      spare = null;
      return worker;
    },
    giveBack(worker) {
      if (spare === null) spare = worker;
      else worker.terminate();
    },
  };
}
