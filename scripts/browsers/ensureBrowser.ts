import { runCommand } from '../runCommand.ts';
import { UserError } from '../userError.ts';
import type { BrowserName } from './browserName.ts';
import { findBrowser, type Machine, thisMachine } from './findBrowser.ts';

/** Debian's and Ubuntu's package names. */
const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' } as const satisfies Record<BrowserName, string>;

const HOW_TO_GET = {
  chromium:
    'Chromium is needed and was not found: install the package "chromium", or set CHROMIUM_PATH to its program.',
  firefox:
    'Firefox 140 or later is needed and was not found: install the package "firefox-esr", or set FIREFOX_PATH to its program.',
} as const satisfies Record<BrowserName, string>;

/**
 * The path of a browser's program, after installing it with apt where that is possible: as root on a machine that
 * has apt-get. Throws a UserError with one line that says what to install everywhere else.
 */
export async function ensureBrowser(name: BrowserName, signal?: AbortSignal): Promise<string> {
  const found = findBrowser(name);
  if (found) return found;
  if (canUseApt(thisMachine)) {
    console.error(`${PACKAGE[name]} is missing: installing it with apt-get.`);
    const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, ...(signal ? { signal } : {}) };
    await runCommand('apt-get', ['update', '-qq'], options);
    const install = ['install', '-y', '-qq', '--no-install-recommends', PACKAGE[name]];
    if ((await runCommand('apt-get', install, options)) === 0) {
      const installed = findBrowser(name);
      if (installed) return installed;
    }
  }
  throw new UserError(HOW_TO_GET[name]);
}

function canUseApt(machine: Machine): boolean {
  return machine.platform === 'linux' && process.getuid?.() === 0 && machine.isExecutable('/usr/bin/apt-get');
}
