import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** What every property test of this run draws from. */
    fastCheckSeed: number;
    /** How many times the runs that a property asks for it gets. */
    fastCheckTimes: number;
  }
}

/**
 * One seed for the property tests of a run: `FAST_CHECK_SEED`, or else another one each time. It is printed always, so
 * that what failed once can be run again.
 */
export default function chooseSeed({ provide }: TestProject): void {
  // fast-check takes 32 bits, signed.
  const seed = wholeNumber('FAST_CHECK_SEED') ?? Math.floor(Math.random() * 2 ** 31);
  const times = wholeNumber('FAST_CHECK_TIMES') ?? 1;
  provide('fastCheckSeed', seed);
  provide('fastCheckTimes', times);
  console.log(`Property tests: FAST_CHECK_SEED=${seed}${times === 1 ? '' : ` FAST_CHECK_TIMES=${times}`}\n`);
}

function wholeNumber(name: string): number | null {
  const given = process.env[name];
  if (given === undefined || given === '') return null;
  if (!/^-?\d{1,10}$/.test(given)) throw new Error(`expected a whole number in ${name}, got ${given}`);
  return Number(given);
}
