import { expect, it } from 'vitest';
import { articleSite, articleTitle } from '../../../lib/library/articleTitle.ts';
import { describeExport } from '../../../lib/library/describeExport.ts';
import { describeImport } from '../../../lib/library/describeImport.ts';
import { formatBytes } from '../../../lib/library/formatBytes.ts';
import { instantDay } from '../../../lib/library/instantDay.ts';
import { describeStorageUse } from '../../../lib/library/storageUse.ts';
import { webAddress } from '../../../lib/library/webAddress.ts';
import type { ChangeCounts } from '../../../lib/messaging/protocol.ts';
import { asInstant, type SavedArticle } from '../../../lib/model.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { annotation, at, savedArticle } from '../platform/store/records.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [9_940, '9.9 kB'],
  [9_960, '10 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_234_567, '1.2 MB'],
  [15_000_000, '15 MB'],
  [2_500_000_000, '2.5 GB'],
  [3e12, '3.0 TB'],
  [5e15, '5000 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes, ENGLISH)).toBe(words);
});

it.each([
  [0, '0 articles'],
  [1, '1 article'],
  [1200, '1,200 articles'],
])('plural %d', (count, words) => {
  expect(ENGLISH.plural('count.articles', count)).toBe(words);
});

const none = { added: 0, updated: 0, restored: 0, deleted: 0, unchanged: 0 };
it.each<[string, ChangeCounts, ChangeCounts]>([
  ['f.json holds no articles. Nothing was changed.', none, none],
  ['f.json: nothing in it is new here. Nothing was changed.', { ...none, unchanged: 1 }, { ...none, unchanged: 3 }],
  ['f.json: 1 article added.', { ...none, added: 1 }, none],
  ['f.json: 2 annotations updated. 1 record unchanged.', { ...none, unchanged: 1 }, { ...none, updated: 2 }],
  [
    'f.json: 3 articles and 12 annotations added; 1 article restored; 2 annotations updated; 1 article and 4 annotations deleted. 5 records unchanged.',
    { added: 3, restored: 1, updated: 0, deleted: 1, unchanged: 2 },
    { added: 12, restored: 0, updated: 2, deleted: 4, unchanged: 3 },
  ],
])('%s', (words, articles, annotations) => {
  expect(describeImport('f.json', { articles, annotations }, ENGLISH)).toBe(words);
});

it.each([
  [[], [], 'Exported 0 articles and 0 annotations, to f.json.'],
  [[savedArticle('a')], [annotation('1', 'a')], 'Exported 1 article and 1 annotation, to f.json.'],
  [
    [savedArticle('a', { deletedAt: at(1) })],
    [annotation('1', 'a', { deletedAt: at(1) })],
    'Exported 1 article and 1 annotation, of which 2 records are deleted, to f.json.',
  ],
])('export %#', (articles, annotations, words) => {
  expect(describeExport('f.json', { articles, annotations }, ENGLISH)).toBe(words);
});

it.each([
  [{ usedBytes: 1500, persisted: true }, '1.5 kB, on this computer only. The browser keeps it until you remove it.'],
  [
    { usedBytes: null, persisted: false },
    'Kept on this computer only. The browser may delete it when the disk is nearly full: export it now and then.',
  ],
])('storage %o', (use, words) => {
  expect(describeStorageUse(use, ENGLISH)).toBe(words);
});

it.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['HTTP://example.org', 'http://example.org/'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['blob:https://example.org/1', null],
  ['example.org/a', null],
  ['', null],
])('webAddress(%j) is %j', (address, expected) => {
  expect(webAddress(address)).toBe(expected);
});

const named = (title: string, siteName: string | null, url = 'https://news.example/x'): SavedArticle => {
  const saved = savedArticle('a');
  return { ...saved, article: { ...saved.article, metadata: { ...saved.article.metadata, title, siteName, url } } };
};
it.each([
  [named(' A title ', ' The site '), 'A title', 'The site'],
  [named('', null), 'https://example.org/a', 'news.example'],
  [named(' ', ' ', 'no address'), 'https://example.org/a', 'https://example.org/a'],
  [named('T', null, 'file:///a.html'), 'T', 'https://example.org/a'],
])('title and site %#', (saved, title, site) => {
  expect([articleTitle(saved), articleSite(saved)]).toEqual([title, site]);
});

it('an instant is the day it is where the reader is', () => {
  const midnight = asInstant('2026-11-24T00:30:00.000Z');
  expect(instantDay(midnight, ENGLISH, 'Europe/Berlin')).toBe('24 Nov 2026');
  expect(instantDay(midnight, ENGLISH, 'America/New_York')).toBe('23 Nov 2026');
});
