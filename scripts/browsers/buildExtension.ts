import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../runCommand.ts';
import { UserError } from '../userError.ts';
import type { BrowserName } from './browserName.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Where WXT writes each browser's build. */
const OUTPUT = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const satisfies Record<BrowserName, string>;

/** Builds the extension for one browser and returns the folder it can be installed from. */
export async function buildExtension(name: BrowserName, signal?: AbortSignal): Promise<string> {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  if (!existsSync(wxt)) throw new UserError('The project is not installed yet: run "npm ci" first.');
  const args = [wxt, 'build', ...(name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [])];
  console.error(`Building the extension for ${name}.`);
  const code = await runCommand(process.execPath, args, { quiet: true, ...(signal ? { signal } : {}) });
  if (code !== 0) throw new UserError(`The extension could not be built for ${name}: see the message above.`);
  return join(ROOT, '.output', OUTPUT[name]);
}
