import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName, isBrowserName } from '../browsers/browserName.ts';
import { UserError } from '../userError.ts';

export interface StartOptions {
  /** An address or a file's path as it was given; null: the sample post. */
  page: string | null;
  browser: BrowserName;
  headless: boolean;
}

const USAGE = `Usage: npm start [-- [URL-or-file] [--browser ${BROWSER_NAMES.join('|')}] [--headless]]`;

/** What `npm start` was asked for. Throws a UserError that names the argument it cannot use. */
export function startOptions(argv: readonly string[], world: { hasDisplay: boolean }): StartOptions {
  const { values, positionals } = parse(argv);
  if (positionals.length > 1) throw new UserError(`One page at a time, got ${positionals.join(' and ')}.\n${USAGE}`);
  const browser = values.browser ?? 'chromium';
  if (!isBrowserName(browser)) {
    throw new UserError(`--browser takes ${BROWSER_NAMES.join(' or ')}, got "${browser}".\n${USAGE}`);
  }
  return { page: positionals[0] ?? null, browser, headless: values.headless === true || !world.hasDisplay };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { browser: { type: 'string' }, headless: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/** Whether a window can be shown: everywhere but on a Linux without X or Wayland. */
export function hasDisplay(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
