import { describe, expect, it } from 'vitest';
import { screenWords } from '../../../components/shared/useWords.ts';
import { asInstant } from '../../../lib/model.ts';
import { addressOf, citePassage, linkToPassage } from '../../../lib/passage/citePassage.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { loadWords } from '../../../lib/words/loadWords.ts';
import { articleOf, spanOf } from '../session/scene.ts';

const article = articleOf();
const READ = asInstant('2026-11-24T12:00:00.000Z');

it.each<[string, string | null, string]>([
  ['https://news.example/a?utm_source=x', 'https://news.example/a', 'https://news.example/a'],
  ['https://news.example/a', null, 'https://news.example/a'],
  ['https://news.example/a', 'https://news.example/', 'https://news.example/a'],
  ['https://news.example/a', 'https://other.example/a', 'https://news.example/a'],
  ['https://news.example/a', 'https://news.example/b', 'https://news.example/a'],
])('the address of %s that says it is %s is %s', (url, canonicalUrl, expected) =>
  expect(addressOf({ url, canonicalUrl })).toBe(expected),
);

describe('linkToPassage', () => {
  const at = (url: string) => linkToPassage({ ...article, metadata: { ...article.metadata, url } }, spanOf('the bank'));
  it.each([
    ['https://news.example/a', 'https://news.example/a#:~:text='],
    ['https://news.example/a#part', 'https://news.example/a#part:~:text='],
    ['https://news.example/#!/a', 'https://news.example/#!/a:~:text='],
  ])('of %s begins with %s', (url, expected) => expect(at(url).startsWith(expected)).toBe(true));

  it('leads to the page alone where nothing tells the passage from another', () => {
    const twice = articleOf('It was told.\nIt was told.');
    expect(linkToPassage(twice, { start: 13, end: 20 })).toBe('https://news.example/alder-falls');
  });
});

describe('citePassage', () => {
  it('says who, what, where, when published, when read, and leads there', () => {
    expect(citePassage(article, spanOf('the bank was told'), READ, screenWords(ENGLISH))).toBe(
      '“the bank was told”\n— A. Writer, “What happened at Alder Falls”, News, published 15 Oct 2018, read 24 Nov 2026. https://news.example/alder-falls#:~:text=was%20removed%20and-,the%20bank%20was%20told',
    );
  });

  it('leaves out what the page does not say, and speaks the language of the screen', async () => {
    const bare = { ...article, metadata: { ...article.metadata, byline: null, siteName: null, published: null } };
    const cited = citePassage(bare, spanOf('the bank'), READ, screenWords(await loadWords('de')));
    expect(cited).toMatch(/^„the bank“\n— „What happened at Alder Falls“, gelesen am .*2026\. https:/);
  });
});
