import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/readArticle.ts';
import type { ArticleMetadata } from '../../../lib/model.ts';
import { parseLinkedom, prose } from './documents.ts';

interface Page {
  head?: string;
  lang?: string;
  /** Before and after the headline, and after the text. */
  above?: string;
  below?: string;
  end?: string;
  url?: string;
}

function metadataOf({
  head = '',
  lang = 'en',
  above = '',
  below = '',
  end = '',
  url = 'https://e.example/news/city',
}: Page): ArticleMetadata {
  const document =
    parseLinkedom(`<!doctype html><html lang="${lang}"><head><title>City finds software | Site</title>${head}</head>
<body><main>${above}<h1>City finds software</h1>${below}<div>${prose()}</div>${end}</main></body></html>`);
  const result = readArticle(document, url, { now: new Date('2026-01-01T12:00:00Z') });
  if (!result.ok) throw new Error(`expected an article, got ${result.error}`);
  return result.value.article.metadata;
}

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const og = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;

const PUBLISHED: { name: string; page: Page; published: string | null }[] = [
  {
    name: 'JSON-LD',
    page: { head: ld({ '@type': 'NewsArticle', datePublished: '2018-10-02T11:02:41-04:00' }) },
    published: '2018-10-02 json-ld',
  },
  {
    name: 'JSON-LD, several types',
    page: { head: ld({ '@type': ['Thing', 'BlogPosting'], datePublished: '2018-10-02' }) },
    published: '2018-10-02 json-ld',
  },
  {
    name: 'JSON-LD graph: the article before the page',
    page: {
      head: ld({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2001-01-02' },
          { '@type': 'Article', datePublished: '2018-10-02' },
        ],
      }),
    },
    published: '2018-10-02 json-ld',
  },
  {
    name: 'JSON-LD list: not an article among others',
    page: {
      head: ld([
        { '@type': 'ItemList', itemListElement: [{ '@type': 'Article', datePublished: '2019-01-01' }] },
        {
          '@type': 'NewsArticle',
          datePublished: '2018-10-02',
          comment: [{ '@type': 'Comment', dateCreated: '2018-12-01' }],
        },
      ]),
    },
    published: '2018-10-02 json-ld',
  },
  {
    name: 'JSON-LD under mainEntity',
    page: { head: ld({ '@type': 'WebPage', mainEntity: { '@type': 'Article', datePublished: '2018-10-02' } }) },
    published: '2018-10-02 json-ld',
  },
  {
    name: 'JSON-LD with raw line breaks and CDATA',
    page: {
      head: '<script type="application/ld+json"><![CDATA[{"@type":"Article","headline":"a\nb","datePublished":"2018-10-02"}]]></script>',
    },
    published: '2018-10-02 json-ld',
  },
  {
    name: 'JSON-LD that does not parse says nothing',
    page: {
      head: '<script type="application/ld+json">{"@type":"Article",</script>',
      url: 'https://e.example/2018/10/02/x',
    },
    published: '2018-10-02 url',
  },
  {
    name: 'an unset clock says nothing',
    page: {
      head:
        ld({ '@type': 'Article', datePublished: '0001-01-01T00:00:00Z' }) + og('article:published_time', '1970-01-01'),
    },
    published: null,
  },
  {
    name: 'a date to come says nothing',
    page: { head: og('article:published_time', '2031-05-05'), url: 'https://e.example/2018/10/02/x' },
    published: '2018-10-02 url',
  },
  {
    name: 'Open Graph',
    page: { head: og('article:published_time', '2018-10-02T23:59:00-04:00') },
    published: '2018-10-02 open-graph',
  },
  {
    name: 'Open Graph in a name attribute',
    page: { head: meta('article:published_time', '2018-10-02') },
    published: '2018-10-02 open-graph',
  },
  ...[
    'parsely-pub-date',
    'sailthru.date',
    'DC.date.issued',
    'dcterms.created',
    'pubdate',
    'publish-date',
    'citation_publication_date',
    'cXenseParse:recs:publishtime',
  ].map((name) => ({ name: `meta ${name}`, page: { head: meta(name, '2018-10-02') }, published: '2018-10-02 meta' })),
  {
    name: 'itemprop on a meta',
    page: { head: '<meta itemprop="datePublished" content="2018-10-02">' },
    published: '2018-10-02 meta',
  },
  {
    name: 'itemprop in the page',
    page: { below: '<span itemprop="datePublished" content="2018-10-02">Tuesday</span>' },
    published: '2018-10-02 time-element',
  },
  {
    name: 'time with pubdate',
    page: { below: '<p><time datetime="2018-10-02" pubdate>Tuesday</time></p>' },
    published: '2018-10-02 time-element',
  },
  {
    name: 'hAtom',
    page: { below: '<abbr class="published" title="2018-10-02T11:02:41-04:00">Tuesday</abbr>' },
    published: '2018-10-02 time-element',
  },
  {
    name: 'WordPress: published and updated',
    page: {
      below:
        '<time class="entry-date published" datetime="2018-10-02">x</time><time class="updated" datetime="2018-10-13">y</time>',
    },
    published: '2018-10-02 time-element',
  },
  {
    name: 'a bare time element',
    page: { below: '<p>Tuesday <time datetime="2018-10-02">last</time></p>' },
    published: '2018-10-02 time-element',
  },
  { name: 'a byline', page: { below: '<p>Posted on October 2, 2018 by X</p>' }, published: '2018-10-02 byline' },
  { name: 'a date above the headline', page: { above: '<div>2 October 2018</div>' }, published: '2018-10-02 byline' },
  {
    name: 'a byline with both dates',
    page: { below: '<p>Updated: Oct 13, 2018 | Published: Oct 2, 2018</p>' },
    published: '2018-10-02 byline',
  },
  {
    name: 'a German byline',
    page: { lang: 'de', below: '<p>Von Eva Muster, 2. Oktober 2018</p>' },
    published: '2018-10-02 byline',
  },
  {
    name: 'numbers read by the language',
    page: { lang: 'en-GB', below: '<p>02/10/2018</p>' },
    published: '2018-10-02 byline',
  },
  {
    name: 'numbers read by the domain',
    page: { below: '<p>02/10/2018</p>', url: 'https://e.example.co.uk/a' },
    published: '2018-10-02 byline',
  },
  { name: 'the address', page: { url: 'https://e.example/2018/10/02/city/' }, published: '2018-10-02 url' },
  {
    name: 'data in a script',
    page: { end: '<script>window.state = {"published_at": "2018-10-02T10:00:00Z"}</script>' },
    published: '2018-10-02 meta',
  },
  {
    name: 'what the page shows before a vague meta date',
    page: { head: meta('date', '2025-12-31'), below: '<p>Posted on October 2, 2018</p>' },
    published: '2018-10-02 byline',
  },
  {
    name: 'a vague meta date when there is nothing else',
    page: { head: meta('date', '2018-10-02') },
    published: '2018-10-02 meta',
  },
  {
    name: 'an agency report',
    page: {
      below:
        '<p>ST. PETERSBURG, Fla., Oct. 2, 2018 — The city has found malicious software on a server, and shut it down at once.</p>',
    },
    published: '2018-10-02 byline',
  },
  { name: 'a signature', page: { end: '<p>St. Petersburg, 2 October 2018</p>' }, published: '2018-10-02 byline' },
  { name: 'only a change', page: { end: '<p>Last updated: October 2, 2018</p>' }, published: '2018-10-02 byline' },
  {
    name: 'not a comment',
    page: { end: '<div class="comment-list"><p>October 20, 2018</p><time datetime="2018-10-20">x</time></div>' },
    published: null,
  },
  {
    name: 'not another post',
    page: {
      end: '<aside><time datetime="2018-10-20">x</time></aside><div class="related-posts"><p>October 20, 2018</p></div>',
    },
    published: null,
  },
  {
    name: 'not a date in the prose',
    page: {
      below: '<p>The city said that the software had been on the server since August 11, 2018 without being seen.</p>',
    },
    published: null,
  },
  {
    name: 'not a table',
    page: { end: '<table><tr><th>When</th></tr><tr><td>October 20, 2018</td></tr></table>' },
    published: null,
  },
  {
    name: 'the day shown, where the machine writes UTC',
    page: { head: og('article:published_time', '2018-10-03T01:30:00Z'), below: '<p>Posted on October 2, 2018</p>' },
    published: '2018-10-02 byline',
  },
  {
    name: 'the day in the address, where the machine writes UTC',
    page: { head: og('article:published_time', '2018-10-03T01:30:00Z'), url: 'https://e.example/2018/10/02/city/' },
    published: '2018-10-02 url',
  },
  {
    name: 'not the day shown when it is that of a change',
    page: {
      head: og('article:published_time', '2018-10-02T22:00:00Z') + og('article:modified_time', '2018-10-03T09:00:00Z'),
      below: '<p>October 3, 2018</p>',
    },
    published: '2018-10-02 open-graph',
  },
  {
    name: 'the machine, where the page shows both days',
    page: {
      head: og('article:published_time', '2018-10-02T10:00:00Z'),
      above: '<p>Oct. 1, 2018</p>',
      below: '<p>October 2, 2018</p>',
    },
    published: '2018-10-02 open-graph',
  },
];

describe('published', () => {
  it.each(PUBLISHED)('$name', ({ page, published }) => {
    const found = metadataOf(page).published;
    expect(found && `${found.value} ${found.source}`).toBe(published);
  });
});

describe('modified', () => {
  it.each([
    {
      name: 'JSON-LD',
      page: { head: ld({ '@type': 'Article', datePublished: '2018-10-02', dateModified: '2018-10-13' }) },
      modified: '2018-10-13 json-ld',
    },
    {
      name: 'Open Graph',
      page: { head: og('article:modified_time', '2018-10-13') },
      modified: '2018-10-13 open-graph',
    },
    {
      name: 'a time element',
      page: { below: '<p>Updated <time datetime="2018-10-13">then</time></p>' },
      modified: '2018-10-13 time-element',
    },
    {
      name: 'an update line',
      page: { below: '<p>Updated: October 13, 2018, 9:41 AM</p>' },
      modified: '2018-10-13 byline',
    },
    {
      name: 'a paragraph',
      page: { end: '<p>Updated October 13, 2018: One more city has told its customers about the software.</p>' },
      modified: '2018-10-13 byline',
    },
    { name: 'none', page: { below: '<p>October 2, 2018</p>' }, modified: null },
  ])('$name', ({ page, modified }) => {
    const found = metadataOf(page).modified;
    expect(found && `${found.value} ${found.source}`).toBe(modified);
  });
});

describe('the rest', () => {
  it.each([
    {
      name: 'JSON-LD author',
      page: { head: ld({ '@type': 'Article', author: [{ name: 'Jo A' }, { name: 'Bo B' }] }) },
      byline: 'Jo A, Bo B',
    },
    { name: 'meta author', page: { head: meta('author', 'By Jo A') }, byline: 'Jo A' },
    { name: 'an address is no name', page: { head: og('article:author', 'https://facebook.com/jo') }, byline: null },
    { name: 'a byline', page: { below: '<p>By Jo A and Bo B on October 2, 2018</p>' }, byline: 'Jo A and Bo B' },
    { name: 'a byline with a role', page: { below: '<p>By Jo A, staff writer | Oct 2, 2018</p>' }, byline: 'Jo A' },
    { name: 'a marked name', page: { below: '<p><a rel="author" href="/jo">Jo A</a></p>' }, byline: 'Jo A' },
  ])('byline: $name', ({ page, byline }) => {
    expect(metadataOf(page).byline).toBe(byline);
  });

  it.each([
    ['en_US', 'en-US'],
    ['de', 'de'],
    ['pt-BR', 'pt-BR'],
    ['', null],
    ['-', null],
  ])('language %j', (lang, language) => {
    expect(metadataOf({ lang }).language).toBe(language);
  });

  it('makes the canonical address absolute', () => {
    expect(metadataOf({ head: '<link rel="canonical" href="/2018/city">' }).canonicalUrl).toBe(
      'https://e.example/2018/city',
    );
    expect(metadataOf({ head: og('og:url', 'https://e.example/b') }).canonicalUrl).toBe('https://e.example/b');
    expect(metadataOf({}).canonicalUrl).toBeNull();
  });
});
