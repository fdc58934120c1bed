import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './runCommand.ts';
import { runMain } from './runMain.ts';

const BENCHES = join(import.meta.dirname, '../test/bench');

/** Runs every benchmark by itself, one after another, so that none slows another down; fails when one fails. */
await runMain(async (signal) => {
  const files = (await readdir(BENCHES)).filter((name) => name.endsWith('.bench.ts')).sort();
  let failed = 0;
  for (const file of files) {
    console.log(`\n${file}`);
    // Some measure memory, which is only comparable right after a collection.
    if ((await runCommand(process.execPath, ['--expose-gc', join(BENCHES, file)], { signal })) !== 0) failed++;
  }
  console.log(`\n${files.length} benchmarks run, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
