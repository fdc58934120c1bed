import { inject, vi } from 'vitest';

/** fast-check's own number of runs, where a property names none. */
const RUNS = 100;

// Loaded only by the tests that ask for it. A property that says how often it is to be run would not hear of a global
// number of runs, so each is told.
vi.doMock(import('fast-check'), async (importReal) => {
  const real = await importReal();
  real.default.configureGlobal({ seed: inject('fastCheckSeed') });
  const times = inject('fastCheckTimes');
  if (times === 1) return real;
  const assert = ((property, parameters) =>
    real.assert(property, { ...parameters, numRuns: times * (parameters?.numRuns ?? RUNS) })) as typeof real.assert;
  return { ...real, assert, default: { ...real.default, assert } };
});
