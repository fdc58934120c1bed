import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/readArticle.ts';
import { parseLinkedom, prose } from './documents.ts';

/** How widely used content systems mark up a post of 2 October 2018, in our own words, with what misleads around it. */
const SYSTEMS: { name: string; lang?: string; url?: string; head?: string; body: string; source: string }[] = [
  {
    name: 'Blogger: the date is a heading before the post, outside it',
    lang: 'de',
    body: `<div class="sidebar"><h2>Archiv</h2><p>5. Mai 2017</p></div><div class="blog-posts"><div class="date-outer">
      <h2 class="date-header"><span>Dienstag, 2. Oktober 2018</span></h2>
      <div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title">HEADLINE</h3><div class="post-body entry-content">PROSE</div>
      <div class="post-footer"><span class="post-author vcard">Eingestellt von <span class="fn">Eva</span></span></div></div></div></div></div>`,
    source: 'byline',
  },
  {
    name: 'Blogger: a microdata timestamp in the footer',
    body: `<div class="post hentry"><h3 class="entry-title">HEADLINE</h3><div class="entry-content">PROSE</div><div class="post-footer">at
      <a class="timestamp-link" href="/p"><abbr class="published" itemprop="datePublished" title="2018-10-02T11:02:00-04:00">11:02 AM</abbr></a></div></div>`,
    source: 'time-element',
  },
  {
    name: 'WordPress, classic: a meta line below the title, recent comments beside it',
    body: `<div id="content"><div class="post" id="post-7"><h2>HEADLINE</h2><small>October 2nd, 2018 by admin</small><div class="entry">PROSE</div>
      <p class="postmetadata alt">This entry was posted on Tuesday, October 2nd, 2018 at 11:02 am and is filed under News.</p></div>
      <ol class="commentlist"><li class="comment"><small class="commentmetadata">October 9th, 2018 at 1:12 pm</small><p>Thank you for this, I had not seen it anywhere else.</p></li></ol></div>`,
    source: 'byline',
  },
  {
    name: 'WordPress, block theme: a linked date, updated later',
    body: `<main><article class="post type-post hentry"><h1 class="entry-title">HEADLINE</h1><div class="entry-meta"><span class="posted-on"><a href="/p" rel="bookmark">
      <time class="entry-date published" datetime="2018-10-02T11:02:41+00:00">October 2, 2018</time><time class="updated" datetime="2019-01-05T08:00:00+00:00">January 5, 2019</time></a></span></div>
      <div class="entry-content">PROSE</div></article></main><div class="widget widget_recent_entries"><ul><li><a href="/n">New</a><time datetime="2019-04-04">x</time></li></ul></div>`,
    source: 'time-element',
  },
  {
    name: 'WordPress, page builder: the date in a widget',
    body: `<div class="elementor"><div class="elementor-widget elementor-widget-theme-post-title"><h1>HEADLINE</h1></div>
      <div class="elementor-widget elementor-widget-post-info"><ul><li itemprop="datePublished"><a href="/2018/10/02/"><span class="elementor-post-info__item--type-date">2. Oktober 2018</span></a></li></ul></div>
      <div class="elementor-widget elementor-widget-theme-post-content">PROSE</div></div>`,
    lang: 'de',
    source: 'time-element',
  },
  {
    name: 'Joomla',
    lang: 'de',
    body: `<div class="item-page"><h2 itemprop="headline">HEADLINE</h2><dl class="article-info"><dt>Details</dt><dd class="published">Veröffentlicht: 02. Oktober 2018</dd><dd class="hits">Zugriffe: 2019</dd></dl>
      <div itemprop="articleBody">PROSE</div></div>`,
    source: 'time-element',
  },
  {
    name: 'Drupal',
    lang: 'en-GB',
    body: `<div class="node node-article"><h1>HEADLINE</h1><div class="submitted">Submitted by admin on Tue, 02/10/2018 - 11:02</div><div class="field-body">PROSE</div></div>`,
    source: 'byline',
  },
  {
    name: 'TYPO3',
    lang: 'de',
    body: `<div class="news-single"><span class="news-list-date"><time itemprop="datePublished" datetime="2018-10-02">02.10.2018</time></span><h1>HEADLINE</h1><div class="news-text-wrap">PROSE</div>
      <div class="news-related"><ul><li><time datetime="2019-01-01">01.01.2019</time> Anderes</li></ul></div></div>`,
    source: 'time-element',
  },
  {
    name: 'a press release with its place and date before the text',
    lang: 'de',
    body: `<h1>HEADLINE</h1><p><strong>Berlin, 2. Oktober 2018</strong> – Die Stadt hat Schadsoftware auf einem Server gefunden, der Zahlungen annimmt, und ihn sofort abgeschaltet.</p>PROSE`,
    source: 'byline',
  },
  {
    name: 'a notice signed at its end',
    body: `<h1>HEADLINE</h1>PROSE<p>Sincerely,</p><p>The City Manager</p><p>October 2, 2018</p>`,
    source: 'byline',
  },
  {
    name: 'a wiki: only when it was last edited',
    lang: 'de',
    body: `<h1>HEADLINE</h1><div id="mw-content-text">PROSE</div><div id="footer"><ul><li id="footer-info-lastmod">Diese Seite wurde zuletzt am 2. Oktober 2018 um 11:02 Uhr bearbeitet.</li></ul></div>`,
    source: 'byline',
  },
  {
    name: 'a ministry: as of',
    lang: 'de',
    body: `<h1>HEADLINE</h1><div>PROSE</div><p class="stand">Stand: 02.10.2018</p><footer><p>© 2021 Ministerium</p></footer>`,
    source: 'byline',
  },
  {
    name: 'day, month and year in three elements',
    body: `<article><div class="date"><span class="day">02</span><span class="month">Oct</span><span class="year">2018</span></div><h1>HEADLINE</h1><div>PROSE</div></article>`,
    source: 'byline',
  },
  {
    name: 'a French newspaper',
    lang: 'fr',
    body: `<article><h1>HEADLINE</h1><p class="meta">Publié le 02 octobre 2018 à 11h02 - Mis à jour le 04 octobre 2018 à 09h10</p>PROSE</article>`,
    source: 'byline',
  },
  {
    name: 'a Spanish one, by abbreviation',
    lang: 'es',
    body: `<article><h1>HEADLINE</h1><div class="firma">Por Ana Ruiz | 2 oct. 2018</div>PROSE</article>`,
    source: 'byline',
  },
  {
    name: 'a Dutch one, without a year in the list beside it',
    lang: 'nl',
    body: `<aside><ul><li>3 mei 2019 Ander nieuws</li></ul></aside><article><h1>HEADLINE</h1><p>Gepubliceerd: dinsdag 2 oktober 2018 11:02</p>PROSE</article>`,
    source: 'byline',
  },
  {
    name: 'an Italian one, numbers day first',
    lang: 'it',
    body: `<article><h1>HEADLINE</h1><span class="data">02/10/2018</span>PROSE</article>`,
    source: 'byline',
  },
  {
    name: 'a site header with today’s date',
    body: `<header><p>Monday, 4 May 2020</p></header><main><h1>HEADLINE</h1><p>By Jo Reader, 2 October 2018</p>PROSE</main>`,
    source: 'byline',
  },
  {
    name: 'only the address knows',
    url: 'https://e.example/archive/2018/10/02/story.html',
    body: `<h1>HEADLINE</h1>PROSE<div class="related"><p>4 May 2020</p></div>`,
    source: 'url',
  },
  {
    name: 'JSON-LD of the site beside that of the article',
    head: '<script type="application/ld+json">[{"@type":"WebSite","name":"S"},{"@type":"Organization","foundingDate":"1999-01-01"}]</script><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","dateModified":"2020-01-01"},{"@type":["Article"],"datePublished":"2018-10-02T09:00:00+00:00"}]}</script>',
    body: `<h1>HEADLINE</h1>PROSE`,
    source: 'json-ld',
  },
];

describe('the date on pages of', () => {
  it.each(SYSTEMS)('$name', ({ lang = 'en', url = 'https://e.example/story', head = '', body, source }) => {
    const headline = 'City finds malicious software';
    const html = `<!doctype html><html lang="${lang}"><head><title>${headline} - Site</title>${head}</head><body>${body
      .replace('HEADLINE', headline)
      .replace('PROSE', prose())}</body></html>`;
    const read = readArticle(parseLinkedom(html), url, { now: new Date('2026-01-01T12:00:00Z') });
    expect(read.ok && read.value.article.metadata.published).toEqual({ value: '2018-10-02', source });
    expect(read.ok && read.value.article.text).toContain('malicious software had been found');
  });
});
