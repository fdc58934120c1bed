import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftBlocks } from '../../../lib/article/draftBlocks.ts';
import { layOut } from '../../../lib/article/layOut.ts';
import { type RangeEnds, TextMap } from '../../../lib/article/textMap.ts';
import { PARSERS, parseLinkedom } from './documents.ts';
import { everyTextOf } from './everyText.ts';
import { page } from './trees.ts';

function mapOf(body: Element, kept = everyTextOf(body).kept, hidden: ReadonlySet<Element> = new Set()) {
  const { article, segments } = layOut(draftBlocks(body, { kept, hidden }).filter((draft) => draft.kept));
  return { ...article, segments, map: new TextMap(article, segments) };
}

/** Text nodes below an element, in document order. */
function textNodes(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) => (node.nodeType === 3 ? [node as Text] : textNodes(node)));
}

/** What a range selects, with all white space and invisible characters taken out. */
function bareText(root: Element, ranges: readonly RangeEnds[]): string {
  const nodes = textNodes(root);
  return bare(
    ranges
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const from = nodes.indexOf(startContainer);
        const to = nodes.indexOf(endContainer);
        return nodes
          .slice(from, to + 1)
          .map((node, i, all) =>
            node.data.slice(i === 0 ? startOffset : 0, i === all.length - 1 ? endOffset : undefined),
          )
          .join('');
      })
      .join(''),
  );
}

const bare = (text: string): string => text.replace(/[\s\u00AD\u200B]+/g, '');

/** A page and two numbers in [0, 1) to cut a span out of its text. */
const pageAndSpan = fc.tuple(
  page,
  fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

describe('TextMap on any page', () => {
  it('joins folded blocks by newlines and covers the text with them', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text, blocks } = mapOf(parseLinkedom(html).body);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
        for (const { start, end } of blocks) {
          expect(text.slice(start, end)).toMatch(/^\S(?:[^\n]*\S)?$/u);
          expect(text.slice(start, end)).not.toMatch(/\s\s|[\t\n\u00A0\u00AD\u200B]/);
        }
      }),
    );
  });

  it('maps each character to the same character of the page, or a space to white space', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text, segments } = mapOf(parseLinkedom(html).body);
        for (const { start, length, node, offset } of segments) {
          expect(node.data.slice(offset, offset + length).replace(/\s/g, ' ')).toBe(text.slice(start, start + length));
        }
      }),
    );
  });

  it('gives ranges that hold the text of the span, and the span back from their ends', () => {
    fc.assert(
      fc.property(pageAndSpan, ([html, at, share]) => {
        const { body } = parseLinkedom(html);
        const { text, blocks, map } = mapOf(body);
        const start = Math.floor(at * text.length);
        const end = start + Math.round(share * (text.length - start));
        const ranges = map.toStaticRange({ start, end });
        expect(bareText(body, ranges)).toBe(bare(text.slice(start, end)));
        const touched = blocks.filter((block) => block.start < end && block.end > start);
        expect(ranges.length).toBe(bare(text.slice(start, end)) === '' && ranges.length === 0 ? 0 : touched.length);
        const first = ranges[0];
        const last = ranges.at(-1);
        if (first === undefined || last === undefined) return;
        const span = map.toSpan(
          { node: first.startContainer, offset: first.startOffset },
          { node: last.endContainer, offset: last.endOffset },
        );
        expect(span && bare(text.slice(span.start, span.end))).toBe(bare(text.slice(start, end)));
      }),
    );
  });

  it('finds every mapped place again', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { segments, map } = mapOf(parseLinkedom(html).body);
        for (const { start, length, node, offset } of segments) {
          for (const into of [0, length - 1]) expect(map.offsetAt(node, offset + into)).toBe(start + into);
        }
      }),
    );
  });
});

describe.each(PARSERS)('TextMap on $name', ({ parse }) => {
  const html = '<h1>Title</h1><p>On <b>Sept  27</b>,<a id="share"> Share </a> 2018</p><aside>Ad</aside><p>The end.</p>';

  function read() {
    const { body } = parse(html);
    const kept = new Set(textNodes(body).filter((node) => !node.parentElement?.closest('aside, #share, h1')));
    return { body, ...mapOf(body, kept) };
  }

  it('leaves out what is not the article: one range per run and block', () => {
    const { body, text, map } = read();
    expect(text).toBe('On Sept 27, 2018\nThe end.');
    const ranges = map.toStaticRange({ start: 0, end: text.length });
    expect(ranges.length).toBe(3);
    expect(ranges.map((range) => bareText(body, [range]))).toEqual(['OnSept27,', '2018', 'Theend.']);
  });

  it('gives no range for an empty span', () => {
    expect(read().map.toStaticRange({ start: 3, end: 3 })).toEqual([]);
  });

  it('cuts a selection to the article', () => {
    const { body, text, map } = read();
    expect(map.toSpan({ node: body, offset: 0 }, { node: body, offset: body.childNodes.length })).toEqual({
      start: 0,
      end: text.length,
    });
    const aside = body.querySelector('aside');
    if (aside === null) throw new Error('expected the aside');
    expect(map.toSpan({ node: aside, offset: 0 }, { node: aside, offset: 1 })).toBeNull();
    const bold = body.querySelector('b');
    if (bold === null) throw new Error('expected the bold text');
    const span = map.toSpan({ node: bold, offset: 0 }, { node: aside, offset: 1 });
    expect(span && text.slice(span.start, span.end)).toBe('Sept 27, 2018');
  });

  it('cuts a selection inside words and white space', () => {
    const { body, text, map } = read();
    const node = body.querySelector('b')?.firstChild;
    if (node == null) throw new Error('expected the bold text node');
    const span = map.toSpan({ node, offset: 2 }, { node, offset: 7 });
    expect(span && text.slice(span.start, span.end)).toBe('pt 2');
    expect(map.toSpan({ node, offset: 2 }, { node, offset: 2 })).toBeNull();
  });

  it('knows no offset outside the article and the nearest one at its edges', () => {
    const { body, text, map } = read();
    const [title, , sept] = textNodes(body);
    if (title === undefined || sept === undefined) throw new Error('expected the text nodes');
    expect(map.offsetAt(title, 1)).toBeNull();
    expect(map.offsetAt(body, 0)).toBeNull();
    expect(map.offsetAt(sept, 5)).toBe(text.indexOf(' 27') + 1);
    expect(map.offsetAt(sept, 99)).toBe(text.indexOf('27') + 2);
  });
});
