import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UserError } from '../userError.ts';
import type { BrowserName } from './browserName.ts';

/** What finding a browser needs to know of the machine; passed in so that it can be tested without one. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  isExecutable(path: string): boolean;
}

export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

/** The variable that names the program itself and overrides the search. */
const OVERRIDE = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const satisfies Record<BrowserName, string>;

/**
 * Names on the PATH, best first: what the tests are run on before its siblings, and Firefox's ESR before the release,
 * which on Ubuntu is a snap that cannot read our folder.
 */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
} as const satisfies Record<BrowserName, readonly string[]>;

const USUAL_PLACES: Readonly<Record<BrowserName, Partial<Record<NodeJS.Platform, readonly string[]>>>> = {
  chromium: {
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
    win32: [
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * The path of a browser's program: what CHROMIUM_PATH or FIREFOX_PATH names, else the first on the PATH, else the
 * first in the usual places; null when there is none. Throws a UserError when the variable names no program.
 */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | null {
  const variable = OVERRIDE[name];
  const named = machine.env[variable];
  if (named) {
    if (machine.isExecutable(named)) return named;
    throw new UserError(`${variable} is set to ${named}, which is not a program that can be run.`);
  }
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  const candidates = [...onPath, ...(USUAL_PLACES[name][machine.platform] ?? [])];
  return candidates.find((path) => machine.isExecutable(path)) ?? null;
}
