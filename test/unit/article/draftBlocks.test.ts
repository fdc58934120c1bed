import { describe, expect, it } from 'vitest';
import type { DraftBlock } from '../../../lib/article/draft.ts';
import { draftBlocks } from '../../../lib/article/draftBlocks.ts';
import { PARSERS } from './documents.ts';
import { everyTextOf } from './everyText.ts';

/** `kind level/quote/list/table.row: text`, without the parts that say nothing. */
function show({ kind, level, quoteDepth, list, table, row, text }: DraftBlock): string {
  const place = [
    kind === 'heading' ? `h${level}` : kind,
    quoteDepth > 0 ? `q${quoteDepth}` : '',
    list === null ? '' : `l${list}`,
    table === null ? '' : `t${table}.${row}`,
  ];
  return `${place.filter((part) => part !== '').join(' ')}: ${text}`;
}

const CASES: { name: string; html: string; blocks: string[] }[] = [
  {
    name: 'blocks are never glued together',
    html: '<p>One.</p><p>Two.</p><div>Three.</div>',
    blocks: ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.'],
  },
  {
    name: 'white space is folded across text nodes and inline elements',
    html: '<p>  The \n <b>city </b>\t<i> said</i>&nbsp; so .\n</p>',
    blocks: ['paragraph: The city said so .'],
  },
  {
    name: 'inline elements do not break a word',
    html: '<p>S<b>ept</b>em<i></i>ber</p>',
    blocks: ['paragraph: September'],
  },
  {
    name: 'invisible characters are left out',
    html: '<p>Sep&shy;tem&#8203;ber</p>',
    blocks: ['paragraph: September'],
  },
  {
    name: 'a br is a line of its own',
    html: '<p>It said:<br>City notice.</p>',
    blocks: ['paragraph: It said:', 'paragraph: City notice.'],
  },
  {
    name: 'a br in a sentence that runs on is a space',
    html: '<p>The vendor had<br>\nfound malicious software.</p>',
    blocks: ['paragraph: The vendor had found malicious software.'],
  },
  {
    name: 'two br begin a new paragraph even in lower case',
    html: '<p>one line<br><br>another line</p>',
    blocks: ['paragraph: one line', 'paragraph: another line'],
  },
  {
    name: 'a br in a heading is a space',
    html: '<h2>City of<br>St. Petersburg</h2>',
    blocks: ['h2: City of St. Petersburg'],
  },
  {
    name: 'loose text beside blocks',
    html: '<div>before <p>inside</p> after</div>',
    blocks: ['paragraph: before', 'paragraph: inside', 'paragraph: after'],
  },
  {
    name: 'nested lists have their own numbers',
    html: '<ul><li>a<ol><li>b</li></ol></li><li><p>c</p></li></ul><ul><li>d</li></ul>',
    blocks: ['list-item l1: a', 'list-item l2: b', 'list-item l1: c', 'list-item l3: d'],
  },
  {
    name: 'definition lists',
    html: '<dl><dt>Who</dt><dd>The city</dd></dl>',
    blocks: ['list-item l1: Who', 'list-item l1: The city'],
  },
  {
    name: 'nested blockquotes',
    html: '<blockquote><p>a</p><blockquote>b</blockquote><ul><li>c</li></ul><h3>d</h3></blockquote><p>e</p>',
    blocks: ['quote q1: a', 'quote q2: b', 'list-item q1 l1: c', 'h3 q1: d', 'paragraph: e'],
  },
  {
    name: 'a data table',
    html: '<table><caption>Dates</caption><tr><th>When</th><th>What</th></tr><tr><td>9/27/18</td><td><p>Found</p></td></tr></table>',
    blocks: ['caption t1: Dates', 'cell t1.1: When', 'cell t1.1: What', 'cell t1.2: 9/27/18', 'cell t1.2: Found'].map(
      (b) => b.replace('caption t1', 'caption t1.null'),
    ),
  },
  {
    name: 'a table for layout is no table',
    html: '<table role="presentation"><tr><td><p>Text</p></td></tr></table><table><tr><td>One cell</td></tr></table>',
    blocks: ['paragraph: Text', 'paragraph: One cell'],
  },
  {
    name: 'preformatted lines',
    html: '<pre>12:00  down\n\n12:30  up</pre>',
    blocks: ['preformatted: 12:00 down', 'preformatted: 12:30 up'],
  },
  {
    name: 'figures are captions but for quotes, tables and code in them',
    html: '<figure><img alt="x"><div>The hall</div><figcaption>Photo</figcaption></figure><figure><blockquote>Said</blockquote></figure>',
    blocks: ['caption: The hall', 'caption: Photo', 'quote q1: Said'],
  },
  {
    name: 'the text of details, open or not',
    html: '<details><summary>More</summary>Hidden at first</details>',
    blocks: ['paragraph: More', 'paragraph: Hidden at first'],
  },
  {
    name: 'comments and empty nodes say nothing',
    html: '<p>a<!-- not b -->c</p><p> </p><p></p>',
    blocks: ['paragraph: ac'],
  },
  {
    name: 'elements that style sets apart are not glued',
    html: '<p><time>Nov 20, 2019</time><span>4:29 AM</span><span>Updated</span></p>',
    blocks: ['paragraph: Nov 20, 2019 4:29 AM Updated'],
  },
  {
    name: 'a word split over elements of one kind stays whole',
    html: '<p><span>Sep</span><span>tember</span></p>',
    blocks: ['paragraph: September'],
  },
];

describe.each(PARSERS)('draftBlocks on $name', ({ parse }) => {
  it.each(CASES)('$name', ({ html, blocks }) => {
    const { body } = parse(html);
    expect(draftBlocks(body, everyTextOf(body)).map(show)).toEqual(blocks);
  });

  it('splits a text node cut in three as if it were one', () => {
    const document = parse('<p id="p"></p>');
    const paragraph = document.getElementById('p');
    for (const part of ['On Sept', ' ', '', ' 27, 2018']) paragraph?.append(document.createTextNode(part));
    expect(draftBlocks(document.body, everyTextOf(document.body)).map(show)).toEqual(['paragraph: On Sept 27, 2018']);
  });

  it('keeps the text of hidden elements out', () => {
    const { body } = parse('<p>seen <span>not seen</span> again</p>');
    const hidden = new Set(body.querySelectorAll('span'));
    const [block] = draftBlocks(body, { ...everyTextOf(body), hidden });
    expect(block?.text).toBe('seen again');
    expect(new Set(block?.segments.map(({ run }) => run)).size).toBe(2);
  });

  it('sets text that was not kept apart from the paragraph it stands in', () => {
    const { body } = parse('<p>kept <a href="/share">Share</a> text</p>');
    const share = body.querySelector('a')?.firstChild;
    const every = everyTextOf(body);
    const kept = new Set([...every.kept].filter((node) => node !== share));
    const blocks = draftBlocks(body, { ...every, kept });
    expect(blocks.map(({ text, kept }) => ({ text, kept }))).toEqual([
      { text: 'kept text', kept: true },
      { text: 'Share', kept: false },
    ]);
  });

  it('counts the characters in links', () => {
    const { body } = parse('<p>See <a href="/x">the notice</a> or <a name="y">this</a></p>');
    expect(draftBlocks(body, everyTextOf(body))[0]?.linkLength).toBe('the notice'.length);
  });
});
