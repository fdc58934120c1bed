import { describe, expect, test } from 'vitest';
import { hasDisplay, startOptions } from '../../../scripts/start/startOptions.ts';

describe('startOptions', () => {
  const shown = { hasDisplay: true };

  test.each([
    { argv: [], page: null, browser: 'chromium', headless: false },
    { argv: ['--headless'], page: null, browser: 'chromium', headless: true },
    { argv: ['--browser', 'firefox'], page: null, browser: 'firefox', headless: false },
    { argv: ['--browser=firefox', 'notice.html'], page: 'notice.html', browser: 'firefox', headless: false },
    { argv: ['https://example.org/a'], page: 'https://example.org/a', browser: 'chromium', headless: false },
  ])('$argv', ({ argv, ...expected }) => {
    expect(startOptions(argv, shown)).toEqual(expected);
  });

  test('is headless where nothing can be shown', () => {
    expect(startOptions([], { hasDisplay: false }).headless).toBe(true);
  });

  test.each([
    { argv: ['--browser', 'safari'], says: '--browser takes chromium or firefox, got "safari"' },
    { argv: ['--browser'], says: '--browser' },
    { argv: ['--loud'], says: '--loud' },
    { argv: ['a.html', 'b.html'], says: 'One page at a time, got a.html and b.html' },
  ])('refuses $argv and shows the usage', ({ argv, says }) => {
    expect(() => startOptions(argv, shown)).toThrow(says);
    expect(() => startOptions(argv, shown)).toThrow('Usage: npm start');
  });
});

test.each([
  { platform: 'linux', env: {}, display: false },
  { platform: 'linux', env: { DISPLAY: '' }, display: false },
  { platform: 'linux', env: { DISPLAY: ':0' }, display: true },
  { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, display: true },
  { platform: 'darwin', env: {}, display: true },
  { platform: 'win32', env: {}, display: true },
] as const)('hasDisplay on $platform with $env is $display', ({ platform, env, display }) => {
  expect(hasDisplay(platform, env)).toBe(display);
});
