import { performance } from 'node:perf_hooks';

/** Runs before the ones that count: the engine compiles what is hot only after a few. */
const WARM_UP = 2;
const RUNS = 5;

/** The median time of a piece of work over five runs, in ms. */
export function medianTime(work: () => void): number {
  for (let run = 0; run < WARM_UP; run++) work();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[(RUNS - 1) / 2] ?? Number.NaN;
}
