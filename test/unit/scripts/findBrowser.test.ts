import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../../scripts/browsers/findBrowser.ts';

const FOLDERS = [join('/', 'first'), join('/', 'second')];

function machine(programs: string[], env: Record<string, string> = {}): Machine {
  return {
    env: { PATH: FOLDERS.join(delimiter), ...env },
    platform: 'linux',
    isExecutable: (path) => programs.includes(path),
  };
}

const second = (name: string) => join('/', 'second', name);

test.each([
  { why: 'on the PATH', browser: 'chromium', programs: [second('chromium')], found: second('chromium') },
  {
    why: 'Chromium before Chrome, whatever the folder',
    browser: 'chromium',
    programs: [join('/', 'first', 'google-chrome'), second('chromium')],
    found: second('chromium'),
  },
  {
    why: 'the ESR before the release',
    browser: 'firefox',
    programs: [second('firefox'), second('firefox-esr')],
    found: second('firefox-esr'),
  },
  { why: 'a usual place', browser: 'firefox', programs: ['/opt/firefox/firefox'], found: '/opt/firefox/firefox' },
  { why: 'none', browser: 'firefox', programs: [second('chromium')], found: null },
] as const)('findBrowser: $why', ({ browser, programs, found }) => {
  expect(findBrowser(browser, machine([...programs]))).toBe(found);
});

test('a variable overrides the search', () => {
  const own = '/home/me/firefox';
  expect(findBrowser('firefox', machine([second('firefox'), own], { FIREFOX_PATH: own }))).toBe(own);
});

test('a variable that names no program is an error, not a reason to search', () => {
  const wrong = () => findBrowser('chromium', machine([second('chromium')], { CHROMIUM_PATH: '/nowhere' }));
  expect(wrong).toThrow('CHROMIUM_PATH is set to /nowhere, which is not a program that can be run.');
});
