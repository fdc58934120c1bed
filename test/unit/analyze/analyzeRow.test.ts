import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { analyzeRow, type ErrorRow, type OutputRow } from '../../../lib/analyze/analyzeRow.ts';

const parse = (html: string): Document => parseHTML(html).document;
const analyze = (row: unknown): OutputRow | ErrorRow => analyzeRow(row, parse);

function output(row: unknown): OutputRow {
  const printed = analyze(row);
  if ('error' in printed) throw new Error(`Expected an analysis, got ${printed.error}`);
  return printed;
}

const TEXT =
  'Hackers were in the network of Acme Corp between March 3, 2019 and April 9, 2019. It found them on May 3 at 1:30 pm.';
const PAGE = `<!doctype html><html lang="en"><head><title>Acme was hacked</title>
<meta property="article:published_time" content="2019-06-01T10:00:00Z"></head>
<body><article><h1>Acme was hacked</h1><p>${TEXT} ${'Nobody knows how it came to that. '.repeat(12)}</p></article></body></html>`;

describe('a text', () => {
  const row = output({ id: 'a', text: TEXT, published: '2019-06-01', lang: 'en' });

  test('has exactly the promised fields, and none of an HTML row', () => {
    expect(Object.keys(row).sort()).toEqual([
      'entities',
      'events',
      'id',
      'lang',
      'metrics',
      'published',
      'text',
      'timex',
    ]);
    expect(row).toMatchObject({ id: 'a', published: '2019-06-01', metrics: {} });
  });

  test('offsets slice to the text, in parts too', () => {
    expect(row.timex.map(({ type }) => type)).toEqual(['RANGE', 'TIME']);
    for (const { start, end, text, parts } of row.timex) {
      expect(TEXT.slice(start, end)).toBe(text);
      for (const part of parts ?? []) expect(text).toContain(TEXT.slice(part.start, part.end));
    }
    for (const { start, end, text } of row.entities) expect(TEXT.slice(start, end)).toBe(text);
    for (const { start, end, quote } of row.events) expect(quote).toContain(TEXT.slice(start, end));
  });

  test('a range over an intrusion has its first kind, and both as events', () => {
    expect(row.timex[0]).toMatchObject({
      kind: 'intrusion_start',
      value: '2019-03-03/2019-04-09',
      earliest: '2019-03-03',
      latest: '2019-04-09',
      relation: 'between',
    });
    expect(row.events.map(({ kind, value }) => [kind, value])).toEqual([
      ['intrusion_start', '2019-03-03'],
      ['intrusion_end', '2019-04-09'],
      ['discovery', '2019-05-03T13:30'],
    ]);
  });

  test('an event comes whole: its time, where its quote stands, who says it', () => {
    for (const { quote, quoteSpan, time, value, speaker } of row.events) {
      expect(TEXT.slice(quoteSpan.start, quoteSpan.end)).toBe(quote);
      expect(time.value).toBe(value);
      expect(speaker.role).toBe('author');
    }
  });

  test('what groups it is handed on, whatever else the row holds', () => {
    const tagged = {
      id: 'a',
      text: TEXT,
      incident: 'acme',
      title: 'Acme was hacked',
      url: 'https://example.org/a',
      lang: 'en',
    };
    const { incident, title, url, lang } = output(tagged);
    expect({ incident, title, url, lang }).toEqual({
      incident: 'acme',
      title: tagged.title,
      url: tagged.url,
      lang: 'en',
    });
    expect(output({ id: 'a', text: TEXT, incident: null, title: 5 })).not.toHaveProperty('title');
  });

  test('an empty one has nothing in it', () => {
    expect(analyze({ id: 1, text: '' })).toEqual({
      id: 1,
      published: null,
      text: '',
      timex: [],
      entities: [],
      events: [],
      metrics: {},
    });
  });
});

describe('a page', () => {
  const row = output({ id: 'p', html: PAGE });

  test('comes with its article text, body, title and date', () => {
    expect(row.title).toBe('Acme was hacked');
    expect(row.published).toBe('2019-06-01');
    expect(row.publishedSource).toBe('open-graph');
    expect(row.text).toContain(TEXT);
    expect(row.articleBody).toContain(TEXT);
    for (const { start, end, text } of row.timex) expect(row.text?.slice(start, end)).toBe(text);
  });

  test('the row’s own date and language win over the page’s', () => {
    const other = output({ id: 'p', html: PAGE, published: '2020-01-01', lang: 'de' });
    expect(other).toMatchObject({ published: '2020-01-01', publishedSource: 'reader' });
  });

  test.each([
    ['', 'the page is empty'],
    ['<html><body></body></html>', 'the page is empty'],
  ])('%j has no article', (html, error) => expect(analyze({ id: 'p', html })).toEqual({ id: 'p', error }));
});

test.each([
  ['application/pdf', 'this is a PDF, not a page'],
  ['image/png', 'this is not an HTML page'],
])('what is no page (%s) says so', (contentType, error) => {
  const parseOther = (html: string): Document =>
    Object.defineProperty(parse(html), 'contentType', { value: contentType });
  expect(analyzeRow({ id: 'p', html: PAGE }, parseOther)).toEqual({ id: 'p', error });
});

test('a bad row is an error with its id where it has one', () => {
  expect(analyze({ id: 'a' })).toEqual({ id: 'a', error: 'neither text nor html is given' });
  expect(analyze(5)).toMatchObject({ id: null });
});

test('a failure inside is an error row, not a crash', () => {
  const broken = (): Document => {
    throw new Error('no parser');
  };
  expect(analyzeRow({ id: 'a', html: '<p>x' }, broken)).toEqual({ id: 'a', error: 'internal error: no parser' });
});
