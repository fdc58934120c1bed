import { describe, expect, it } from 'vitest';
import { draftBlocks } from '../../../lib/article/draftBlocks.ts';
import { selectBlocks } from '../../../lib/article/selectBlocks.ts';
import { PROSE, parseLinkedom, prose } from './documents.ts';
import { everyTextOf } from './everyText.ts';

const TITLE = 'City finds malicious software';

/** The blocks chosen when Readability keeps all but what stands in an element of class `lost`. */
function select(html: string): string[] {
  const { body } = parseLinkedom(html);
  const every = everyTextOf(body);
  const kept = new Set([...every.kept].filter((node) => !node.parentElement?.closest('.lost')));
  const { blocks } = selectBlocks(draftBlocks(body, { ...every, kept }), [`${TITLE} | Site`]);
  return blocks.map(({ kind, level, text }) => `${level === null ? kind : `h${level}`}: ${text}`);
}

const BODY = PROSE.map((text) => `paragraph: ${text}`);
const HEADLINE = `h1: ${TITLE}`;
const page = (inside: string): string => `<h1>${TITLE}</h1>${inside}${prose()}`;

describe('the headline', () => {
  it.each([
    { name: 'an h1', html: `<h1>${TITLE}</h1>` },
    { name: 'an h2 like the title, not the site’s h1', html: `<h1>Site</h1><h2>${TITLE}</h2>` },
    { name: 'one that Readability dropped', html: `<div class="lost"><h1>${TITLE}</h1></div>` },
    { name: 'a plain block that is the title word for word', html: `<div class="t">${TITLE}</div>` },
    { name: 'an h1 worded otherwise, when it is the only one', html: `<h1>${TITLE}</h1>`.replace('finds', 'found') },
  ])('$name', ({ html }) => {
    expect(select(`<ul><li>Home</li><li>News</li></ul>${html}${prose()}`).slice(1)).toEqual(BODY);
  });

  it('is not below the article', () => {
    expect(select(`${prose()}<h1>${TITLE}</h1>`)).toEqual(BODY);
  });
});

describe('byline and date', () => {
  it.each([
    {
      name: 'below the headline',
      html: page('<p class="lost">By Jo | October 2, 2018</p>'),
      lines: [HEADLINE, 'byline: By Jo | October 2, 2018'],
    },
    {
      name: 'above it, in one header',
      html: `<header><p class="lost">October 2, 2018</p><h1>${TITLE}</h1></header>${prose()}`,
      lines: ['byline: October 2, 2018', HEADLINE],
    },
    {
      name: 'not above it in the site’s header',
      html: `<p>Tuesday, May 5, 2020</p><article>${page('')}</article>`,
      lines: [HEADLINE],
    },
    {
      name: 'below a standfirst',
      html: page(`<p>${PROSE[0]}</p><p class="lost">October 2, 2018</p>`),
      lines: [HEADLINE, `paragraph: ${PROSE[0]}`, 'byline: October 2, 2018'],
    },
    {
      name: 'a date under its name is no byline',
      html: page('<h3>Date of discovery</h3><p>May 9, 2023</p><p>When did you find out?</p><p>May 10, 2023</p>'),
      lines: [
        HEADLINE,
        'h3: Date of discovery',
        'paragraph: May 9, 2023',
        'paragraph: When did you find out?',
        'paragraph: May 10, 2023',
      ],
    },
    {
      name: 'a timeline at the top is no byline',
      html: page('<ul><li>Found 9/27/18</li><li>Told 9/28/18</li></ul>'),
      lines: [HEADLINE, 'list-item: Found 9/27/18', 'list-item: Told 9/28/18'],
    },
    {
      name: 'a caption is none either',
      html: page('<p>A ship in port, on Aug. 31, 2019. (AP Photo/X)</p>'),
      lines: [HEADLINE],
    },
  ])('$name', ({ html, lines }) => {
    expect(select(html)).toEqual([...lines, ...BODY]);
  });
});

describe('furniture', () => {
  it.each([
    { name: 'a share bar', html: '<div class="social-share"><p>Do tell your friends about this</p></div>' },
    { name: 'a related box', html: '<div class="article-related"><p>Another thing happened</p></div>' },
    { name: 'camel case names', html: '<div class="newsletterSignupBox"><p>We write every day</p></div>' },
    {
      name: 'a heading and its links',
      html: '<h3>Elsewhere</h3><ul><li><a href="/a">One</a></li><li><a href="/b">A second story</a> (video)</li></ul>',
    },
    { name: 'a caption by class', html: '<div class="wp-caption-text">The city hall on May 3, 2019</div>' },
    { name: 'a caption by credit', html: '<p>The hall at night (Image: GETTY)</p>' },
    { name: 'a credit', html: '<p>Photo: Jo Reader</p>' },
    { name: 'credits', html: '<p>Reporting by Jo A; Editing by Bo B</p>' },
    { name: "a newsroom's address", html: '<p>Write to Jo Reader at jo@paper.example</p>' },
    { name: 'a paragraph that is a link', html: '<p><a href="/a">TAYLOR SWIFT CLEARED TO PERFORM AT AMAS</a></p>' },
    { name: 'a signpost', html: '<p>Read more: <a href="/a">Another</a></p>' },
    {
      name: 'text of another article',
      html: `<article><h2>Other news</h2><p>${PROSE[0]?.replace('city', 'town')}</p></article>`,
    },
    { name: 'a pull quote', html: '<p class="pull-quote">“The server was shut down at once”</p>' },
  ])('$name', ({ html }) => {
    expect(select(`<article>${page('')}${prose()}</article>${html}<article></article>`)).toEqual([
      HEADLINE,
      ...BODY,
      ...BODY,
    ]);
  });

  it.each([
    {
      name: 'a name on the element that holds the article',
      html: `<div class="related social">${page('')}</div>`,
      blocks: BODY,
    },
    {
      name: 'links the text leads up to',
      html: page(`${prose()}<p>The notices:</p><ul><li><a href="/a">Indio</a></li></ul>`).replace(prose(), ''),
      blocks: [...BODY.slice(0, 0), 'paragraph: The notices:', 'list-item: Indio', ...BODY],
    },
    {
      name: 'a list with some links',
      html: page('<ul><li>Call the <a href="/p">police</a> to file a report</li></ul>'),
      blocks: ['list-item: Call the police to file a report', ...BODY],
    },
    {
      name: 'an embedded post',
      html: page('<div class="social-embed"><blockquote>We were told.</blockquote></div>'),
      blocks: ['quote: We were told.', ...BODY],
    },
    {
      name: 'a class that only begins alike',
      html: page('<div class="shareholders"><p>The shareholders were told</p></div>'),
      blocks: ['paragraph: The shareholders were told', ...BODY],
    },
    {
      name: 'an article that only goes on with the text',
      html: `<article>${page('')}${prose()}</article><article><p>More of it</p></article>`,
      blocks: [...BODY, ...BODY, 'paragraph: More of it'],
    },
    {
      name: 'a quote that is said only once',
      html: page('<p class="pull-quote">“Nobody had told us anything”</p>'),
      blocks: ['paragraph: “Nobody had told us anything”', ...BODY],
    },
    {
      name: 'a heading before a heading with text',
      html: page('<h2>Part one</h2><h3>What happened</h3>'),
      blocks: ['h2: Part one', 'h3: What happened', ...BODY],
    },
  ])('near miss: $name', ({ html, blocks }) => {
    expect(select(html)).toEqual([HEADLINE, ...blocks]);
  });
});

describe('kinds', () => {
  it.each([
    {
      name: "a table's caption",
      html: '<table><caption>What was taken</caption><tr><th>When</th></tr><tr><td>9/27/18</td></tr></table>',
      block: ['caption: What was taken', 'cell: When', 'cell: 9/27/18'],
    },
    {
      name: 'near miss: a passage on credit monitoring',
      html: '<div class="credit-monitoring"><p>Call to enroll</p></div>',
      block: 'paragraph: Call to enroll',
    },
    {
      name: 'near miss: text beside a picture',
      html: '<div class="wp-block-media-text__content"><p>The hall</p></div>',
      block: 'paragraph: The hall',
    },
    {
      name: 'near miss: a photo in prose',
      html: '<p>Photo identification cards were taken too.</p>',
      block: 'paragraph: Photo identification cards were taken too.',
    },
    {
      name: 'near miss: a source in prose',
      html: '<p>The hospital said so (the city denies it).</p>',
      block: 'paragraph: The hospital said so (the city denies it).',
    },
    {
      name: 'near miss: a contribution',
      html: '<p>The flaw contributed to the breach.</p>',
      block: 'paragraph: The flaw contributed to the breach.',
    },
    { name: 'a bold line', html: '<p><strong>Timeline of events</strong></p>', block: 'h6: Timeline of events' },
    { name: 'near miss: a bold sentence', html: '<p><b>Call us today.</b></p>', block: 'paragraph: Call us today.' },
    {
      name: 'near miss: bold at the start',
      html: '<p><b>Note</b> what it says</p>',
      block: 'paragraph: Note what it says',
    },
  ])('$name', ({ html, block }) => {
    expect(select(page(html))).toEqual([HEADLINE, ...[block].flat(), ...BODY]);
  });
});

describe('what Readability lost', () => {
  it('is taken back when it stands in the same markup as what it kept', () => {
    const sentence = 'The discovery was announced in an article published Monday.';
    const card = (inside: string, lost = '') => `<div class="card"><p><span class="${lost}">${inside}</span></p></div>`;
    const html = `<h1>${TITLE}</h1>${PROSE.map((text) => card(text)).join('')}${card(sentence, 'lost')}${card('short', 'lost')}`;
    expect(select(html)).toEqual([HEADLINE, ...BODY, `paragraph: ${sentence}`]);
  });

  it('is taken back when it is a quote in the midst of it, not at its edges', () => {
    const quote = (words: string) => `<div class="lost"><blockquote>${words}</blockquote></div>`;
    expect(select(page(`<p>${PROSE[0]}</p>${quote('We were told.')}`) + quote('Outside'))).toEqual([
      HEADLINE,
      `paragraph: ${PROSE[0]}`,
      'quote: We were told.',
      ...BODY,
    ]);
  });
});
