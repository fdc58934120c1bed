import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../lib/article/bodyText.ts';
import { readArticle } from '../../../lib/article/readArticle.ts';
import { MAX_ELEMENTS } from '../../../lib/article/readPage.ts';
import { PARSERS, PROSE, parseLinkedom, prose } from './documents.ts';
import { page } from './trees.ts';

const URL = 'https://news.example/2018/10/02/city/';
const NOW = new Date('2026-01-01T12:00:00Z');

function read(document: Document, url = URL) {
  const result = readArticle(document, url, { now: NOW });
  if (!result.ok) throw new Error(`expected an article, got ${result.error}`);
  return result.value;
}

const kinds = (document: Document): string[] => {
  const { article } = read(document);
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
};

const HEAD = '<h1>City finds malicious software</h1>';

/** A page as content systems build them: furniture all around an article. */
const BLOG = `<!doctype html><html lang="en-US"><head><title>City finds malicious software – Breach Blog</title>
<meta property="og:site_name" content="Breach Blog"></head><body>
<header><p>Breach Blog</p><nav><ul><li><a href="/about">About</a></li><li><a href="/tips">Send a tip</a></li></ul></nav></header>
<main><article class="post hentry"><header><h1>City finds malicious software</h1>
<div class="meta"><span>Posted on <time class="entry-date" datetime="2018-10-02T11:02:41-04:00">October 2, 2018</time></span> <span class="byline">by <span class="author vcard">Jo Reader</span></span></div></header>
<div class="entry-content"><div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="/t">Twitter</a></li><li><a href="/f">Facebook</a></li></ul></div>
<p>${PROSE[0]}</p><blockquote><p>${PROSE[1]}</p><ul><li>Scanned the server on 1/8/18</li><li>Shut it down on 9/27/18</li></ul></blockquote>
<figure><img alt=""><figcaption>The city hall. Photo: A. Person</figcaption></figure>
<p>${PROSE[2]}</p><p><strong>Updated October 13, 2018:</strong> Another city has told its customers:<br><a href="https://e.org">its notice</a>.</p>
<p>Related: <a href="/other">Another breach</a></p></div>
<footer><span class="cat-links">Category: <a href="/c">Commentary</a></span></footer></article>
<nav class="post-navigation"><h2>Post navigation</h2><a href="/p">← Older</a></nav>
<section id="comments"><h2>3 Comments</h2><p>Someone, October 20, 2018: I was one of the customers and nobody has told me anything about it, to this day.</p></section></main>
<aside><h2>Recent Posts</h2><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul></aside>
<footer>© 2009–2025 Breach Blog. All rights reserved.</footer></body></html>`;

const BLOG_BLOCKS = [
  'heading: City finds malicious software',
  'byline: Posted on October 2, 2018 by Jo Reader',
  `paragraph: ${PROSE[0]}`,
  `quote: ${PROSE[1]}`,
  'list-item: Scanned the server on 1/8/18',
  'list-item: Shut it down on 9/27/18',
  `paragraph: ${PROSE[2]}`,
  'paragraph: Updated October 13, 2018: Another city has told its customers: its notice.',
];

describe.each(PARSERS)('readArticle on $name', ({ parse }) => {
  it('reads a blog post from the headline to its last line, and nothing around it', () => {
    // The <br> stands before lower case after a colon, which ends a line: see the near-miss below.
    const expected = BLOG_BLOCKS.flatMap((block) =>
      block.startsWith('paragraph: Updated')
        ? ['paragraph: Updated October 13, 2018: Another city has told its customers:', 'paragraph: its notice.']
        : [block],
    );
    expect(kinds(parse(BLOG))).toEqual(expected);
  });

  it('reads the metadata', () => {
    const { metadata } = read(parse(BLOG)).article;
    expect(metadata).toEqual({
      url: URL,
      canonicalUrl: null,
      title: 'City finds malicious software',
      byline: 'Jo Reader',
      siteName: 'Breach Blog',
      language: 'en-US',
      published: { value: '2018-10-02', source: 'time-element' },
      modified: { value: '2018-10-13', source: 'byline' },
    });
  });

  it('does not change the page', () => {
    const document = parse(BLOG);
    const before = document.documentElement.outerHTML;
    read(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('maps the text back to the live nodes', () => {
    const document = parse(BLOG);
    const { article, map } = read(document);
    const start = article.text.indexOf('9/27/18');
    const [range] = map.toStaticRange({ start, end: start + 7 });
    expect(range?.startContainer.data.slice(range.startOffset, range.endOffset)).toBe('9/27/18');
    expect(document.body.contains(range?.startContainer ?? null)).toBe(true);
  });

  it('gives the body without headline, byline and captions', () => {
    const { article } = read(parse(BLOG));
    const body = bodyText(article);
    expect(body.startsWith(PROSE[0] ?? '')).toBe(true);
    expect(body).not.toMatch(/City finds|Posted on|Photo:/);
    expect(body).toContain('Shut it down on 9/27/18\n');
  });

  it.each([
    { name: 'text in divs', html: `${HEAD}<div>${prose('div')}</div>` },
    { name: 'text between double line breaks', html: `${HEAD}<div>${PROSE.join('<br><br>')}</div>` },
    { name: 'text loose in the body', html: `${HEAD}${PROSE.join('<br>\n<br>')}` },
    { name: 'text beside blocks', html: `${HEAD}<div>${PROSE[0]}<p>${PROSE[1]}</p>${PROSE[2]}</div>` },
    {
      name: 'divs nested for style',
      html: `${HEAD}<div class="a"><div class="b"><div class="c">${prose()}</div></div></div>`,
    },
    { name: 'a layout table', html: `<table role="presentation"><tr><td>${HEAD}${prose()}</td></tr></table>` },
    {
      name: 'script links',
      html: `${HEAD}<div>${PROSE.map((t) => `<p>${t.replace('the', '<a href="javascript:void(0)">the</a>')}</p>`).join('')}</div>`,
    },
    {
      name: 'a form whose fields are named like properties of elements',
      html: `<form>${HEAD}<input name="id"><input name="children"><input name="className">${prose()}</form>`,
    },
    {
      name: 'an article behind a dialog',
      html: `<div aria-hidden="true">${HEAD}<div>${prose()}</div></div><div role="dialog" aria-modal="true"><p>We use cookies, as you may know.</p></div>`,
    },
    {
      name: 'a font element',
      html: `${HEAD}<div>${PROSE.map((t) => `<p><font face="x">${t}</font></p>`).join('')}</div>`,
    },
  ])('reads $name', ({ html }) => {
    const expected = ['heading: City finds malicious software', ...PROSE.map((text) => `paragraph: ${text}`)];
    expect(kinds(parse(html))).toEqual(expected);
  });

  it.each([
    { name: 'hidden', html: '<p hidden>Secret words that nobody sees, at some length.</p>' },
    { name: 'aria-hidden', html: '<p aria-hidden="true">Secret words that nobody sees, at some length.</p>' },
    {
      name: 'inline style',
      html: '<p style="color:red; display: none">Secret words that nobody sees, at some length.</p>',
    },
    {
      name: 'for screen readers',
      html: '<p>Seen.<span class="sr-only">Secret</span> <b class="is visually-hidden">Secret</b></p>',
    },
    { name: 'script and style', html: '<script>var secret = 1</script><style>.secret{}</style>' },
    { name: 'noscript and template', html: '<noscript>Secret</noscript><template><p>Secret</p></template>' },
    {
      name: 'our own elements',
      html: '<breachline-sidebar><p>Secret words that nobody sees, at some length.</p></breachline-sidebar>',
    },
    {
      name: 'controls',
      html: '<button>Secret</button><select><option>Secret</option></select><textarea>Secret</textarea>',
    },
  ])('leaves out what is not shown: $name', ({ html }) => {
    expect(read(parse(`${HEAD}<div>${prose()}${html}</div>`)).article.text).not.toMatch(/secret/i);
  });

  it('asks the caller what style sheets hide, but not inside closed details', () => {
    const document = parse(`${HEAD}<div>${prose()}<p class="off">Secret words, at some length.</p>
      <details><summary>More about it</summary><p class="off">Words in the closed details, at some length.</p></details></div>`);
    const isVisible = (element: Element) => !element.classList.contains('off');
    const result = readArticle(document, URL, { isVisible, now: NOW });
    expect(result.ok && result.value.article.text).toMatch(/Words in the closed details/);
    expect(result.ok && result.value.article.text).not.toMatch(/Secret/);
  });

  it.each([
    { name: 'no text', html: '<div> </div>', error: 'empty' },
    { name: 'nothing but script', html: '<script>document.title = "x"</script><p hidden>x</p>', error: 'empty' },
    { name: 'too little prose', html: '<h1>Soon</h1><p>Coming soon.</p>', error: 'not-an-article' },
    {
      name: 'a list of links',
      html: `<ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Story number ${i} about a breach</a></li>`).join('')}</ul>`,
      error: 'not-an-article',
    },
    {
      name: 'a front page of teasers',
      html: `<main>${Array.from({ length: 6 }, (_, i) => `<article><h2><a href="/${i}">Breach number ${i}</a></h2><p>${PROSE[i % 3]}</p></article>`).join('')}</main>`,
      error: 'not-an-article',
    },
  ])('refuses $name', ({ html, error }) => {
    expect(readArticle(parse(html), 'https://news.example/', { now: NOW })).toEqual({ ok: false, error });
  });

  it.each([
    {
      name: 'a short note',
      html: '<nav><a href="/">Home</a></nav><h1>Breach</h1><p>Told on 9/27/18.</p>',
      text: 'Breach\nTold on 9/27/18.',
    },
    { name: 'a list', html: '<main><h2><a href="/a">One</a></h2><p>Told.</p></main>', text: 'Told.' },
  ])('reads $name when told that it is an article', ({ html, text }) => {
    const result = readArticle(parse(html), 'https://news.example/', { isKnownArticle: true, now: NOW });
    expect(result.ok && result.value.article.text).toBe(text);
  });

  it.each(['', '<script>1</script>', '<aside>Advertisement</aside>'])('cannot read a page without text: %j', (html) => {
    expect(readArticle(parse(html), URL, { isKnownArticle: true })).toEqual({ ok: false, error: 'empty' });
  });

  it('reads a notice on the front page of a site made for it', () => {
    expect(read(parse(`${HEAD}<main>${prose()}</main>`), 'https://city-incident.example/').article.text).toContain(
      PROSE[2],
    );
  });

  it('reads an article with linked headings of others below it', () => {
    const others = Array.from({ length: 6 }, (_, i) => `<h3><a href="/${i}">Breach number ${i}</a></h3>`).join('');
    const { article } = read(parse(`${HEAD}<main>${prose()}${prose()}<div>${others}</div></main>`));
    expect(article.text).toContain(PROSE[2]);
    expect(article.text).not.toContain('Breach number');
  });
});

describe('readArticle', () => {
  it.each([
    { type: 'application/pdf', error: 'pdf' },
    { type: 'application/json', error: 'not-html' },
    { type: 'image/png', error: 'not-html' },
  ])('refuses $type', ({ type, error }) => {
    const document = parseLinkedom(prose());
    Object.defineProperty(document, 'contentType', { value: type });
    expect(readArticle(document, URL)).toEqual({ ok: false, error });
  });

  it('calls a page that only embeds a PDF a PDF', () => {
    const document = parseLinkedom('<embed type="application/pdf" src="about:blank">');
    expect(readArticle(document, URL)).toEqual({ ok: false, error: 'pdf' });
  });

  it('refuses more elements than it can read in time', () => {
    const document = parseLinkedom(prose());
    const many = { length: MAX_ELEMENTS + 1 };
    document.getElementsByTagName = (() => many) as unknown as Document['getElementsByTagName'];
    expect(readArticle(document, URL)).toEqual({ ok: false, error: 'too-large' });
  });

  it('refuses a tree nested deeper than the stack', () => {
    const document = parseLinkedom(prose());
    let inner: Element = document.body;
    for (let depth = 0; depth < 2_100; depth++) {
      const div = document.createElement('div');
      inner.append(div);
      inner = div;
    }
    inner.textContent = 'deep';
    expect(readArticle(document, URL)).toEqual({ ok: false, error: 'too-large' });
  });

  it('reads thousands of paragraphs', () => {
    const many = Array.from({ length: 2_000 }, (_, i) => `<p>Entry ${i}: ${PROSE[i % 3]}</p>`).join('');
    expect(read(parseLinkedom(`${HEAD}<article>${many}</article>`)).article.blocks.length).toBe(2_001);
  });

  it('reads any page, and maps all of its text', () => {
    fc.assert(
      fc.property(page, fc.boolean(), (html, isKnownArticle) => {
        const document = parseLinkedom(`${HEAD}${html}<div>${isKnownArticle ? '' : prose()}${html}</div>`);
        const before = document.documentElement.outerHTML;
        const result = readArticle(document, URL, { isKnownArticle, now: NOW });
        expect(document.documentElement.outerHTML).toBe(before);
        if (!result.ok) return;
        const { article, map } = result.value;
        expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n')).toBe(article.text);
        const [first] = map.toStaticRange({ start: 0, end: 1 });
        expect(first && map.offsetAt(first.startContainer, first.startOffset)).toBe(0);
      }),
    );
  });
});
