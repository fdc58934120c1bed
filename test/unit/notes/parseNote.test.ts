import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteHref } from '../../../lib/notes/noteHref.ts';
import type { NoteBlock, NoteInline } from '../../../lib/notes/noteTree.ts';
import { parseNote } from '../../../lib/notes/parseNote.ts';
import { plainNote } from '../../../lib/notes/plainNote.ts';

const inline = (nodes: readonly NoteInline[]): string =>
  nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text;
        case 'code':
          return `‹${node.text}›`;
        case 'break':
          return '⏎';
        case 'link':
          return `[${inline(node.children)}→${node.href}]`;
        default:
          return `${node.type}(${inline(node.children)})`;
      }
    })
    .join('');

/** A tree in one line. */
const outline = (blocks: readonly NoteBlock[]): string => blocks.map(lineOf).join(' ');

function lineOf(block: NoteBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `p{${inline(block.children)}}`;
    case 'heading':
      return `h${block.level}{${inline(block.children)}}`;
    case 'quote':
      return `quote{${outline(block.children)}}`;
    case 'list':
      return `list${block.start ?? ''}{${block.items.map(({ isDone, children }) => `${isDone === null ? '' : isDone ? '☑' : '☐'}${outline(children)}`).join(' ')}}`;
    case 'code':
      return `code{${block.text}}`;
    case 'table':
      return `table{${[block.head, ...block.rows].map((row) => row.map(inline).join('|')).join(' / ')}}`;
    case 'rule':
      return 'rule';
  }
}

describe('parseNote', () => {
  it.each([
    ['', ''],
    ['  \n ', ''],
    ['Ask for the report.', 'p{Ask for the report.}'],
    ['It is **not** _quite_ ~~there~~ `yet`', 'p{It is strong(not) emphasis(quite) deleted(there) ‹yet›}'],
    ['one\ntwo\n\nthree', 'p{one⏎two} p{three}'],
    ['## Ask\n- who\n- when\n  1. first', 'h2{Ask} list{p{who} p{when} list1{p{first}}}'],
    ['- [ ] call\n- [x] write', 'list{☐p{call} ☑p{write}}'],
    ['> as they said\n> twice', 'quote{p{as they said⏎twice}}'],
    ['```\nx < y\n\nz\n```', 'code{x < y\n\nz}'],
    ['| a | b |\n|---|---|\n| 1 | **2** |', 'table{a|b / 1|strong(2)}'],
    ['a\n\n---\n\nb', 'p{a} rule p{b}'],
    ['AT&T &amp; 5 < 6 \\* 2 \\_', 'p{AT&T &amp; 5 < 6 * 2 _}'],
    ['see https://news.example/a?b=1&c=2.', 'p{see [https://news.example/a?b=1&c=2→https://news.example/a?b=1&c=2].}'],
    ['[the notice](https://news.example/a "its title")', 'p{[the notice→https://news.example/a]}'],
    ['write to press@city.example', 'p{write to [press@city.example→mailto:press@city.example]}'],
    ['🧾 naïve “quotes” — 数据泄露 שלום', 'p{🧾 naïve “quotes” — 数据泄露 שלום}'],
    ['3 * 4 * 5 and snake_case_name', 'p{3 * 4 * 5 and snake_case_name}'],
  ])('%j', (markdown, expected) => expect(outline(parseNote(markdown))).toBe(expected));
});

describe('what a hostile note makes', () => {
  it.each([
    ['<script>alert(1)</script>', 'p{<script>alert(1)</script>}'],
    ['a <img src=x onerror=alert(1)> b', 'p{a <img src=x onerror=alert(1)> b}'],
    ['<svg/onload=alert(1)>', 'p{<svg/onload=alert(1)>}'],
    ['<iframe src="https://e.example"></iframe>', 'p{<iframe src="https://e.example"></iframe>}'],
    ['<!-- hidden -->', 'p{<!-- hidden -->}'],
    ['[x](javascript:alert(1))', 'p{x}'],
    ['[x](JaVaScRiPt:alert(1))', 'p{x}'],
    ['[x](\tjavascript:alert(1))', 'p{x}'],
    ['[x](java&#115;cript:alert(1))', 'p{x}'],
    ['[x](<javascript:alert(1)>)', 'p{x}'],
    ['[x](data:text/html,hi)', 'p{x}'],
    ['[x](vbscript:x) [y](file:///etc/passwd) [z](blob:https://e.example/1)', 'p{x y z}'],
    ['[x](chrome-extension://abc/library.html) [y](moz-extension://abc/)', 'p{x y}'],
    ['[x](//e.example/a) [y](/a) [z](a.html) [w](#frag)', 'p{x y z w}'],
    ['<javascript:alert(1)>', 'p{javascript:alert(1)}'],
    ['[x][r]\n\n[r]: javascript:alert(1)', 'p{x} p{[r]: javascript:alert(1)}'],
    ['![seen](https://e.example/pixel.png)', 'p{[seen→https://e.example/pixel.png]}'],
    ['![](https://e.example/pixel.png)', 'p{[https://e.example/pixel.png→https://e.example/pixel.png]}'],
    ['![x](data:image/png;base64,AAAA)', 'p{x}'],
    ['[![x](https://e.example/p.png)](javascript:alert(1))', 'p{[x→https://e.example/p.png]}'],
    ['[x](https://good.example/"onmouseover="alert(1))', 'p{[x→https://good.example/%22onmouseover=%22alert(1)]}'],
    ['<https://e.example/" onclick="alert(1)>', 'p{<[https://e.example/→https://e.example/]" onclick="alert(1)>}'],
  ])('%j', (markdown, expected) => expect(outline(parseNote(markdown))).toBe(expected));

  it.each<[string, string]>([
    ['emphasis begun 13,000 times', '**a_'.repeat(5000)],
    ['brackets', '['.repeat(50_000)],
    ['quotes in quotes', '>'.repeat(500)],
    ['images in images', '![['.repeat(10_000)],
    ['at signs', 'a@'.repeat(20_000)],
    ['table columns', `${'|'.repeat(10_000)}\n${'|-'.repeat(10_000)}`],
    ['lists in lists', '- '.repeat(5000)],
    ['a megabyte of words', 'word '.repeat(200_000)],
    ['a hundred thousand lines', 'x\n'.repeat(50_000)],
  ])('%s: shown at once, and none of it lost', (_, markdown) => {
    const start = performance.now();
    const blocks = parseNote(markdown);
    // Generous: on a busy machine a hundred times what it takes; without the bounds it would be ten times this.
    expect(performance.now() - start).toBeLessThan(2000);
    expect(blocks.length).toBeGreaterThan(0);
  });

  it('never throws, and links nowhere but to the web and mail', () => {
    const piece = fc.constantFrom(
      '[',
      '](',
      ')',
      '<',
      '>',
      '!',
      '*',
      '_',
      '`',
      '\n',
      '> ',
      '- ',
      '1. ',
      '|',
      'a',
      ' ',
      'javascript:',
      'https://e.example/',
      '&#106;',
      '\\',
      '"',
      '\u0000',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const tree = parseNote(pieces.join(''));
        for (const [, href] of JSON.stringify(tree).matchAll(/"href":"((?:[^"\\]|\\.)*)"/g)) {
          expect(href).toMatch(/^(?:https?|mailto):/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it.each<[string, string | null]>([
  ['https://a.example/b?c#d', 'https://a.example/b?c#d'],
  ['HTTP://A.example', 'http://a.example/'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['tel:123', null],
  ['about:blank', null],
  ['', null],
])('the address %j may be followed as %j', (address, expected) => expect(noteHref(address)).toBe(expected));

it.each([
  ['It is **not** [there](https://a.example).', 'It is not there.'],
  ['# Ask\n\n- one\n- two\n\n> said', 'Ask\none\ntwo\nsaid'],
  ['| a | b |\n|---|---|\n| 1 | 2 |', 'a · b\n1 · 2'],
  ['', ''],
])('the words of %j are %j', (markdown, expected) => expect(plainNote(markdown)).toBe(expected));
