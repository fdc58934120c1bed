import { describe, expect, it } from 'vitest';
import { ownAddress } from '../../../lib/article/ownAddress.ts';
import type { PageFacts } from '../../../lib/article/page.ts';

const FIRST = 'https://news.example/2019/09/water-board-admits-a-copied-list';
const NEXT = 'https://news.example/2019/05/school-pays-for-a-lost-drive';
const HEADLINE = 'Water board admits a copied list';

const facts = (url: string, loaded?: string, headline: string | null = HEADLINE): PageFacts => ({
  url,
  loaded,
  headline,
  title: '',
  lang: null,
  canonical: null,
  metas: [],
  jsonLd: [],
  scriptDate: null,
  times: [],
  author: null,
  stamps: [],
  otherLines: [],
});

describe('ownAddress', () => {
  it.each([
    ['the address bar names the next story', facts(NEXT, FIRST), FIRST, [HEADLINE], FIRST],
    ['the site’s name stands after the title', facts(NEXT, FIRST), FIRST, [null, `${HEADLINE} | News`], FIRST],
    ['nothing was changed', facts(FIRST, `${FIRST}?utm_source=x`), FIRST, [HEADLINE], FIRST],
    ['a site of one page has another title', facts(NEXT, FIRST), FIRST, ['All stories'], NEXT],
    ['a site of one page has changed its canonical link', facts(NEXT, FIRST), NEXT, [HEADLINE], NEXT],
    ['there is no canonical link', facts(NEXT, FIRST), null, [HEADLINE], NEXT],
    ['no title is given', facts(NEXT, FIRST), FIRST, [undefined], NEXT],
    ['no headline was found', facts(NEXT, FIRST, null), FIRST, [HEADLINE], NEXT],
    ['no browser says where from', facts(NEXT), FIRST, [HEADLINE], NEXT],
    [
      'it was loaded from another site',
      facts(NEXT, 'https://other.example/a'),
      'https://other.example/a',
      [HEADLINE],
      NEXT,
    ],
  ])('%s', (_, page, canonical, titles, expected) => {
    expect(ownAddress(page, canonical, titles)).toBe(expected);
  });
});
