import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/readArticle.ts';
import type { Article } from '../../../lib/model.ts';
import { findTimes } from '../../../lib/time/findTimes.ts';
import { assembleEvents } from '../../../lib/timeline/assembleEvents.ts';
import { labelsOf } from '../../../lib/timeline/blockLabels.ts';

const PROSE =
  'The company has told this office about the matter below, which concerns residents of the state. It has attached a copy of the letter that people will get, and says that it is sorry for what has happened to them.';

function read(html: string): Article {
  const page = `<html lang="en"><head><title>T</title></head><body><article><h1>Report</h1><p>${PROSE}</p>${html}<p>${PROSE}</p></article></body></html>`;
  const result = readArticle(parseHTML(page).document, 'https://example.org/');
  if (!result.ok) throw new Error(`Expected an article, got ${result.error}`);
  return result.value.article;
}

/** Each event as [kind, label, quote]. */
function events(html: string): string[][] {
  const article = read(html);
  const times = findTimes(article, {
    published: null,
    modified: null,
    language: 'en',
    url: null,
    settings: { dayMonthOrder: 'month-first' },
  });
  return assembleEvents(article, times, []).events.map(({ kind, label, quote }) => [kind, label, quote]);
}

describe('a date in a table is named by its row and column', () => {
  test('a name beside it', () => {
    const table =
      '<table><tr><td>Breach occurred</td><td>05/27/2023</td></tr><tr><td>Consumers notified</td><td>07/24/2023</td></tr></table>';
    expect(events(table)).toEqual([
      ['intrusion_start', 'Breach occurred', 'Breach occurred\n05/27/2023'],
      ['individual_notice', 'Consumers notified', 'Consumers notified\n07/24/2023'],
    ]);
  });

  test('a name above it', () => {
    const table =
      '<table><tr><th>Company</th><th>Date discovered</th><th>Date reported</th></tr><tr><td>Acme</td><td>06/02/2023</td><td>08/02/2023</td></tr></table>';
    expect(events(table).map(([kind, label]) => [kind, label])).toEqual([
      ['discovery', 'Acme: Date discovered'],
      ['regulator_notice', 'Acme: Date reported'],
    ]);
  });
});

describe('a date that leads its row', () => {
  test('is named by the cell behind it; "Date" is no name', () => {
    const table =
      '<table><tr><th>Date</th><th>Event</th></tr><tr><td>06/02/2023</td><td>Suspicious activity detected by the bank</td></tr></table>';
    expect(events(table)).toEqual([
      ['discovery', 'Suspicious activity detected by the bank', '06/02/2023\nSuspicious activity detected by the bank'],
    ]);
  });
});

describe('a date under its name', () => {
  test.each([
    ['<dl><dt>Letters mailed:</dt><dd>May 9, 2023</dd></dl>', ['individual_notice', 'Letters mailed', 'May 9, 2023']],
    ['<h3>Date of discovery</h3><p>May 9, 2023</p>', ['discovery', 'Date of discovery', 'May 9, 2023']],
    ['<p>When did you find out?</p><p>May 9, 2023</p>', ['discovery', 'When did you find out', 'May 9, 2023']],
  ])('%s', (html, event) => expect(events(html)).toEqual([event]));

  test('prose is no name', () => {
    const article = read('<p>May 9, 2023</p>');
    const at = article.blocks.findIndex(({ start, end }) => article.text.slice(start, end) === 'May 9, 2023');
    expect(labelsOf(article, at)).toEqual([]);
    expect(labelsOf(article, article.blocks.length)).toEqual([]);
  });
});
