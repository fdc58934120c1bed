import { describe, expect, test } from 'vitest';
import { idOf, readRow } from '../../../lib/analyze/readRow.ts';

describe('good rows', () => {
  test.each<[unknown, object]>([
    [
      { id: 'a', text: 'x' },
      { id: 'a', body: { text: 'x' }, published: null, url: null, lang: null },
    ],
    [
      { id: 7, html: '<p>' },
      { id: 7, body: { html: '<p>' }, published: null, url: null, lang: null },
    ],
    [
      { id: '', text: '' },
      { id: '', body: { text: '' }, published: null, url: null, lang: null },
    ],
    [
      { id: 'a', text: 'x', published: '2018-10-02T23:30:00-04:00', url: 'https://x.test/', lang: 'en', gold: [1] },
      { id: 'a', body: { text: 'x' }, published: '2018-10-02', url: 'https://x.test/', lang: 'en' },
    ],
    [
      { id: 'a', text: 'x', html: null, published: null, url: null, lang: null },
      { id: 'a', body: { text: 'x' }, published: null, url: null, lang: null },
    ],
    [
      { id: 'a', text: 'x', published: '2020-02-29' },
      { id: 'a', body: { text: 'x' }, published: '2020-02-29', url: null, lang: null },
    ],
    [
      { id: 'a', text: 'x', title: 'A title', incident: 'acme' },
      { id: 'a', body: { text: 'x' }, published: null, url: null, lang: null, title: 'A title', incident: 'acme' },
    ],
    [
      { id: 'a', text: 'x', title: 5, incident: {} },
      { id: 'a', body: { text: 'x' }, published: null, url: null, lang: null },
    ],
  ])('%j', (row, value) =>
    expect(readRow(row)).toEqual({ ok: true, value: { title: null, incident: null, ...value } }),
  );
});

describe('bad rows say what to mend', () => {
  test.each<[unknown, string]>([
    [null, 'expected an object with id and text or html, got nothing'],
    [[], 'expected an object with id and text or html, got a list'],
    ['a', 'expected an object with id and text or html, got a string'],
    [{ text: 'x' }, 'id must be a string or a number, got nothing'],
    [{ id: {}, text: 'x' }, 'id must be a string or a number, got an object'],
    [{ id: 'a' }, 'neither text nor html is given'],
    [{ id: 'a', text: null }, 'neither text nor html is given'],
    [{ id: 'a', text: 'x', html: 'y' }, 'give text or html, not both'],
    [{ id: 'a', text: 5 }, 'text must be a string, got a number'],
    [{ id: 'a', text: 'x', url: ['y'] }, 'url must be a string, got a list'],
    [{ id: 'a', text: 'x', lang: true }, 'lang must be a string, got a boolean'],
    [{ id: 'a', text: 'x', published: 20181002 }, 'published must be a string, got a number'],
    [{ id: 'a', text: 'x', published: 'last week' }, 'published must be a date such as 2018-10-02, got "last week"'],
    [{ id: 'a', text: 'x', published: '2018-02-30' }, 'published must be a date such as 2018-10-02, got "2018-02-30"'],
    [{ id: 'a', text: 'x', published: '2018-13-01' }, 'published must be a date such as 2018-10-02, got "2018-13-01"'],
    [{ id: 'a', text: 'x', published: '' }, 'published must be a date such as 2018-10-02, got ""'],
  ])('%j', (row, error) => expect(readRow(row)).toEqual({ ok: false, error }));
});

test.each<[unknown, string | number | null]>([
  [{ id: 'a' }, 'a'],
  [{ id: 0 }, 0],
  [{ id: null }, null],
  [{ id: Number.NaN }, null],
  [{ id: ['a'] }, null],
  [{}, null],
  [null, null],
  ['a', null],
])('the id of %j', (row, id) => expect(idOf(row)).toBe(id));
