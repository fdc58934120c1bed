import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, isBrowserName } from './browsers/browserName.ts';
import { buildExtension } from './browsers/buildExtension.ts';
import { ensureBrowser } from './browsers/ensureBrowser.ts';
import { runCommand } from './runCommand.ts';
import { runMain } from './runMain.ts';
import { measureBundles, READER_LIMIT } from './sizes/measureBundles.ts';
import { UserError } from './userError.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * The end-to-end tests in both browsers, one after the other:
 * `npm run e2e [-- --browser firefox] [-- specs…]`. What follows the options goes to Vitest as file filters. `--rounds` and
 * `--seed` are those of the test that nothing is lost when the background is killed.
 */
await runMain(async (signal) => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { browser: { type: 'string' }, rounds: { type: 'string' }, seed: { type: 'string' } },
  });
  if (values.browser !== undefined && !isBrowserName(values.browser)) {
    throw new UserError(`--browser takes ${BROWSER_NAMES.join(' or ')}, got "${values.browser}".`);
  }
  const browsers = values.browser ? [values.browser] : BROWSER_NAMES;
  let failed = false;
  for (const browser of browsers) {
    const executable = await ensureBrowser(browser, signal);
    const extension = await buildExtension(browser, signal);
    const reader = measureBundles(extension)[0];
    if (reader && reader.gzip > READER_LIMIT) {
      throw new UserError(
        `reader.js has ${reader.gzip} bytes gzipped, more than its ${READER_LIMIT}: see docs/SIZES.md.`,
      );
    }
    const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
    const args = [vitest, 'run', '--config', join(ROOT, 'vitest.e2e.config.ts'), ...positionals];
    const env = {
      BROWSER: browser,
      BROWSER_PATH: executable,
      BROWSER_EXTENSION: extension,
      ...given({ ROUNDS: values.rounds, SEED: values.seed }),
    };
    if ((await runCommand(process.execPath, args, { env, signal })) !== 0) failed = true;
  }
  return failed ? 1 : 0;
});

function given(env: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
