import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/readArticle.ts';
import { parseLinkedom, prose } from './documents.ts';

interface Page {
  name: string;
  lang?: string;
  url?: string;
  head?: string;
  body: string;
  published: [day: string, source: string] | null;
  modified: [day: string, source: string] | null;
}

const LD = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const META = (...pairs: [string, string][]): string =>
  pairs.map(([property, content]) => `<meta property="${property}" content="${content}">`).join('');

/** Where the day of publication and that of the last change come from, on pages of our own as many systems write them. */
const PAGES: Page[] = [
  {
    name: 'WordPress with an SEO plug-in: a graph of pages and articles',
    head: LD(
      '{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},{"@type":"WebPage","datePublished":"2021-03-01T08:00:00+00:00"},{"@type":"Article","datePublished":"2021-03-04T08:00:00+00:00","dateModified":"2021-03-09T10:00:00+00:00"}]}',
    ),
    body: '<article><h1>HEADLINE</h1>PROSE</article>',
    published: ['2021-03-04', 'json-ld'],
    modified: ['2021-03-09', 'json-ld'],
  },
  {
    name: 'Ghost: Open Graph, and a time element without a time',
    head: META(
      ['article:published_time', '2021-03-04T08:00:00.000Z'],
      ['article:modified_time', '2021-03-09T10:00:00.000Z'],
    ),
    body: '<article class="gh-article"><h1>HEADLINE</h1><time class="gh-article-meta-date" datetime="2021-03-04">Mar 4, 2021</time>PROSE</article>',
    published: ['2021-03-04', 'open-graph'],
    modified: ['2021-03-09', 'open-graph'],
  },
  {
    name: 'Drupal: a line of submission, changed later in Open Graph',
    lang: 'en-GB',
    head: META(['og:updated_time', '2021-03-09T10:00:00+00:00']),
    body: '<article class="node"><h1>HEADLINE</h1><footer class="node__meta"><span>Submitted by press on Thu, 04/03/2021 - 11:02</span></footer>PROSE</article>',
    published: ['2021-03-04', 'byline'],
    modified: ['2021-03-09', 'open-graph'],
  },
  {
    name: 'Drupal: RDF in spans',
    body: '<article typeof="schema:Article"><h1>HEADLINE</h1><span property="schema:dateCreated" content="2021-03-04T11:02:00+00:00">Thu, 03/04/2021</span>PROSE</article>',
    published: ['2021-03-04', 'byline'],
    modified: null,
  },
  {
    name: 'Substack: JSON-LD of a news article',
    head: LD(
      '{"@context":"https://schema.org","@type":"NewsArticle","url":"https://x.example/p/a","datePublished":"2021-03-04T11:30:00+00:00","dateModified":"2021-03-04T11:30:00+00:00"}',
    ),
    body: '<article class="post"><h1 class="post-title">HEADLINE</h1><div class="meta">Mar 04, 2021</div>PROSE</article>',
    published: ['2021-03-04', 'json-ld'],
    modified: ['2021-03-04', 'json-ld'],
  },
  {
    name: 'Medium: a meta tag and a line of reading time',
    head: META(['article:published_time', '2021-03-04T12:00:00.000Z']),
    body: '<article><h1>HEADLINE</h1><p><span>6 min read</span> · <span>Mar 4, 2021</span></p>PROSE</article>',
    published: ['2021-03-04', 'open-graph'],
    modified: null,
  },
  {
    name: 'Squarespace: itemprop in meta elements',
    head: '<meta itemprop="datePublished" content="2021-03-04T09:00:00-0500"><meta itemprop="dateModified" content="2021-03-09T09:00:00-0500">',
    body: '<article><h1>HEADLINE</h1>PROSE</article>',
    published: ['2021-03-04', 'meta'],
    modified: ['2021-03-09', 'meta'],
  },
  {
    name: 'Hugo: two time elements in one line at the headline, which goes before them',
    body: '<article><h1>HEADLINE</h1><p>Published <time datetime="2021-03-04">March 4, 2021</time>, updated <time datetime="2021-03-09">March 9, 2021</time></p>PROSE</article>',
    published: ['2021-03-04', 'byline'],
    modified: ['2021-03-09', 'byline'],
  },
  {
    name: 'Jekyll: the address and a time element agree',
    url: 'https://e.example/2021/03/04/story/',
    body: '<article class="post h-entry"><h1 class="p-name">HEADLINE</h1><time class="dt-published" datetime="2021-03-04T00:00:00+00:00">Mar 4, 2021</time>PROSE</article>',
    published: ['2021-03-04', 'time-element'],
    modified: null,
  },
  {
    name: 'microdata: published and modified inside the article',
    body: '<div itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">HEADLINE</h1><time itemprop="datePublished" datetime="2021-03-04">4 March</time> <time itemprop="dateModified" datetime="2021-03-09">9 March</time><div itemprop="articleBody">PROSE</div></div>',
    published: ['2021-03-04', 'time-element'],
    modified: ['2021-03-09', 'time-element'],
  },
  {
    name: 'JSON-LD: an array of types, dates without a zone',
    head: LD('[{"@type":["Report","Article"],"datePublished":"2021-03-04 09:00","dateModified":"2021-03-09"}]'),
    body: '<h1>HEADLINE</h1>PROSE',
    published: ['2021-03-04', 'json-ld'],
    modified: ['2021-03-09', 'json-ld'],
  },
  {
    name: 'JSON-LD: the article inside the page',
    head: LD(
      '{"@context":"https://schema.org","@type":"WebPage","mainEntity":{"@type":"NewsArticle","datePublished":"2021-03-04T09:00:00Z"}}',
    ),
    body: '<h1>HEADLINE</h1>PROSE',
    published: ['2021-03-04', 'json-ld'],
    modified: null,
  },
  {
    name: 'JSON-LD that is broken: what the page shows counts',
    head: LD('{"@type":"Article","datePublished":"2021-03-04",}'),
    body: '<article><h1>HEADLINE</h1><p class="byline">By Ruth Adler, March 4, 2021</p>PROSE</article>',
    published: ['2021-03-04', 'byline'],
    modified: null,
  },
  {
    name: 'a state attorney general: a release with a date line',
    body: '<main><div class="field-date">March 4, 2021</div><h1>HEADLINE</h1><p><strong>FOR IMMEDIATE RELEASE</strong></p>PROSE</main>',
    published: ['2021-03-04', 'byline'],
    modified: null,
  },
  {
    name: 'a state attorney general: the place opens the text',
    body: '<main><h1>HEADLINE</h1><p>SPRINGFIELD – March 4, 2021 – The attorney general today joined other states in a settlement with the operator of the pages.</p>PROSE</main>',
    published: ['2021-03-04', 'byline'],
    modified: null,
  },
  {
    name: 'a health department: last reviewed below the text',
    body: '<main><h1>HEADLINE</h1>PROSE<p>Content last reviewed March 4, 2021</p></main>',
    published: ['2021-03-04', 'byline'],
    modified: ['2021-03-04', 'byline'],
  },
  {
    name: 'a PDF made into HTML: absolute lines, the date on top',
    body: '<div class="page"><div class="t">Harbor Clinic</div><div class="t">March 4, 2021</div><h1>HEADLINE</h1>PROSE</div>',
    published: ['2021-03-04', 'byline'],
    modified: null,
  },
  {
    name: 'a letter: its date alone in a paragraph',
    body: '<main><h1>HEADLINE</h1><p>March 4, 2021</p><p>Dear customer,</p>PROSE</main>',
    published: ['2021-03-04', 'byline'],
    modified: null,
  },
  {
    name: 'byline text only, updated after published',
    body: '<article><h1>HEADLINE</h1><p class="byline">By Ruth Adler</p><p class="dates">Published March 4, 2021 | Updated March 9, 2021</p>PROSE</article>',
    published: ['2021-03-04', 'byline'],
    modified: ['2021-03-09', 'byline'],
  },
  {
    name: 'updated first, published behind it',
    body: '<article><h1>HEADLINE</h1><p class="dates">Updated: 9 March 2021. First published: 4 March 2021</p>PROSE</article>',
    published: ['2021-03-04', 'byline'],
    modified: ['2021-03-09', 'byline'],
  },
  {
    name: 'a British paper: the hour and the zone',
    lang: 'en-GB',
    body: '<article><h1>HEADLINE</h1><div class="dateline">Thu 4 Mar 2021 11.02 GMT<br>Last modified on Tue 9 Mar 2021 08.15 GMT</div>PROSE</article>',
    published: ['2021-03-04', 'byline'],
    modified: ['2021-03-09', 'byline'],
  },
  {
    name: 'Dublin Core and parsely',
    head: '<meta name="DC.date.issued" content="2021-03-04"><meta name="parsely-pub-date" content="2021-03-04T09:00:00Z">',
    body: '<h1>HEADLINE</h1>PROSE',
    published: ['2021-03-04', 'meta'],
    modified: null,
  },
  {
    name: 'a German paper: as of',
    lang: 'de',
    body: '<article><h1>HEADLINE</h1><p class="date">Veröffentlicht am 04.03.2021, aktualisiert am 09.03.2021</p>PROSE</article>',
    published: ['2021-03-04', 'byline'],
    modified: ['2021-03-09', 'byline'],
  },
  {
    name: 'a French paper: published and put up to date',
    lang: 'fr',
    body: '<article><h1>HEADLINE</h1><p class="date">Publié le 4 mars 2021 à 11h02, mis à jour le 9 mars 2021 à 08h15</p>PROSE</article>',
    published: ['2021-03-04', 'byline'],
    modified: ['2021-03-09', 'byline'],
  },
  {
    name: 'a related story’s time element and a footer’s year say nothing',
    body: '<article><h1>HEADLINE</h1>PROSE</article><aside class="related"><a href="/o">Other</a><time datetime="2020-01-01">January 1, 2020</time></aside><footer>© 2019 The Ledger</footer>',
    published: null,
    modified: null,
  },
];

describe('published and changed, on a page of', () => {
  it.each(PAGES)('$name', ({ lang = 'en', url = 'https://e.example/story', head = '', body, published, modified }) => {
    const headline = 'City finds malicious software';
    const html = `<!doctype html><html lang="${lang}"><head><title>${headline} - Site</title>${head}</head><body>${body
      .replace('HEADLINE', headline)
      .replace('PROSE', prose())}</body></html>`;
    const read = readArticle(parseLinkedom(html), url, { now: new Date('2026-01-01T12:00:00Z') });
    const found = read.ok ? read.value.article.metadata : null;
    const pair = (of: 'published' | 'modified') => (found?.[of] ? [found[of].value, found[of].source] : null);
    expect({ published: pair('published'), modified: pair('modified') }).toEqual({ published, modified });
  });
});
