import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './runCommand.ts';
import { runMain } from './runMain.ts';
import { UserError } from './userError.ts';

const ROOT = join(import.meta.dirname, '..');
/** What is seen once in a few hundred runs, and so stops a landing by chance, is nearly sure to be seen. */
const TIMES = '100';
/** For one property with all of its runs, in ms. */
const PATIENCE = 3_600_000;

/**
 * The property tests with a hundred times their runs: `npm run soak [-- --times N] [-- --seed N] [-- files…]`. The seed is
 * printed first; with it the same run is had again.
 */
await runMain(async (signal) => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { times: { type: 'string', default: TIMES }, seed: { type: 'string' } },
  });
  if (!/^[1-9]\d{0,5}$/.test(values.times)) throw new UserError(`--times takes a whole number, got "${values.times}".`);
  if (values.seed !== undefined && !/^-?\d{1,10}$/.test(values.seed)) {
    throw new UserError(`--seed takes a whole number, got "${values.seed}".`);
  }
  const all = globSync('test/unit/**/*.test.{ts,tsx}', { cwd: ROOT })
    .filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('fc.assert('))
    .sort();
  const files = all.filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)));
  if (files.length === 0) throw new UserError(`No property tests in ${positionals.join(', ')}.`);
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const env = {
    FAST_CHECK_TIMES: values.times,
    ...(values.seed === undefined ? {} : { FAST_CHECK_SEED: values.seed }),
  };
  return runCommand(process.execPath, [vitest, 'run', `--testTimeout=${PATIENCE}`, ...files], { env, signal });
});
