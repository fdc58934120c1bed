import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SAMPLE_PAGES } from '../../../scripts/serve/startServer.ts';
import { pageToOpen } from '../../../scripts/start/pageToOpen.ts';

test.each([
  { argument: null, page: { kind: 'file', folder: SAMPLE_PAGES, path: '/city-notice.html' } },
  { argument: 'https://example.org/a?b#c', page: { kind: 'address', address: 'https://example.org/a?b#c' } },
  {
    argument: join(SAMPLE_PAGES, 'feature.html'),
    page: { kind: 'file', folder: SAMPLE_PAGES, path: '/feature.html' },
  },
])('opens $argument', ({ argument, page }) => {
  expect(pageToOpen(argument)).toEqual(page);
});

test.each([
  { argument: 'no-such-file.html', says: 'There is no file' },
  { argument: SAMPLE_PAGES, says: 'There is no file' },
  { argument: 'ftp://example.org/a', says: 'Only http and https addresses and files can be opened' },
  { argument: 'javascript:alert(1)', says: 'Only http and https addresses and files can be opened' },
  { argument: 'https://', says: 'is not an address that can be opened' },
])('refuses $argument', ({ argument, says }) => {
  expect(() => pageToOpen(argument)).toThrow(says);
});
