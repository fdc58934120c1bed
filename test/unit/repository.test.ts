import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The project about itself: what no linter checks for us. */

const ROOT = join(import.meta.dirname, '../..');
const PRODUCT = ['lib', 'components', 'entrypoints'];
const LONGEST = 350;

function filesUnder(folder: string, wanted: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => wanted.test(path));
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const product = PRODUCT.flatMap((folder) => filesUnder(folder, /\.tsx?$/)).map((path) => ({ path, text: read(path) }));

/** Lists of names and cue words are data in a `.ts` file: their length says nothing about their clarity. */
const isList = (path: string): boolean => /\/lists?\/|\/lexicon\/|Terms\.ts$|Words\.ts$|\/model\//.test(path);

test(`no file of the product is longer than ${LONGEST} lines, lists of names apart`, () => {
  const long = product.filter(({ path, text }) => !isList(path) && text.split('\n').length > LONGEST);
  expect(long.map(({ path }) => path)).toEqual([]);
});

describe('what a hostile page or text could reach', () => {
  test.each([
    {
      what: 'innerHTML and its like',
      pattern: /\.(?:innerHTML|outerHTML|insertAdjacentHTML)\b|dangerouslySetInnerHTML/,
    },
    { what: 'evaluated text', pattern: /\beval\(|new Function\(/ },
    { what: 'requests', pattern: /\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|new EventSource/ },
  ])('no $what', ({ pattern }) => {
    // Comments may name what the code does not do.
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(product.filter(({ text }) => pattern.test(code(text))).map(({ path }) => path)).toEqual([]);
  });
});

test('nothing is left for later', () => {
  const marks = /\b(?:TODO|FIXME|XXX|HACK)\b/;
  const own = basename(import.meta.filename);
  const files = [
    ...product,
    ...['scripts', 'test']
      .flatMap((folder) => filesUnder(folder, /\.tsx?$/))
      .map((path) => ({ path, text: read(path) })),
  ];
  expect(files.filter(({ path, text }) => basename(path) !== own && marks.test(text)).map(({ path }) => path)).toEqual(
    [],
  );
});

describe('sample pages', () => {
  const pages = readdirSync(join(ROOT, 'test/pages')).filter((name) => name.endsWith('.html'));

  test('there are some', () => expect(pages.length).toBeGreaterThanOrEqual(4));

  test.each(pages)('%s says what is in it, and no outside file is asked for', (page) => {
    const html = read(`test/pages/${page}`);
    const expected: { events: { text: string }[]; furniture: string[] } = JSON.parse(
      read(`test/pages/${page.replace(/\.html$/, '.expected.json')}`),
    );
    const text = html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
    for (const event of expected.events) expect(text).toContain(event.text);
    expect(expected.furniture.length).toBeGreaterThan(3);
    expect(html).not.toMatch(/(?:src|srcset)="https?:|<link[^>]+rel="stylesheet"|@import/);
  });

  test('the long one is long', () => {
    expect(Buffer.byteLength(read('test/pages/feature.html'))).toBeGreaterThanOrEqual(30_000);
  });
});
