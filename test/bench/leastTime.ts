/** The engine compiles what is hot only after some runs; the least of many is what the work itself takes. */
const WARM_UP = 3;
/** At least this many runs, and more until this much time is spent, in ms: short work is measured more often. */
const RUNS = 5;
const ENOUGH = 300;

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * The least processor time of a piece of work over many runs, in ms. Not the clock's: other programs of the machine
 * stretch that, and the least of many runs is nearly the same on a busy machine and a quiet one.
 */
export function leastTime(work: () => void): number {
  for (let run = 0; run < WARM_UP; run++) work();
  let least = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let run = 0; run < RUNS || spent < ENOUGH; run++) {
    const start = cpu();
    work();
    const took = cpu() - start;
    least = Math.min(least, took);
    spent += Math.max(took, 0.01);
  }
  return least;
}
