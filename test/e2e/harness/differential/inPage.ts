import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import { anchorTarget } from '../../../../lib/anchor/anchorTarget.ts';
import { CONTEXT_MIN } from '../../../../lib/anchor/bounds.ts';
import { describeTarget } from '../../../../lib/anchor/describeTarget.ts';
import type { RangeEnds } from '../../../../lib/article/textMap.ts';
import type { Span } from '../../../../lib/model.ts';
import { readPageText } from '../../../../lib/platform/reader/pageText.ts';
import { generator, markedIn } from '../../../unit/anchor/marked.ts';

/** One stretch of the article, as the page's text nodes have it, and where either finds what the other described. */
export interface Compared {
  /** The article's words, and those of the page's ranges that the text map gives for them; white space and soft hyphens left out. */
  words: { article: string; page: string };
  /** Its place in the text of the page's nodes under the article's root, and its words there. */
  place: Span;
  exact: string;
  /** What theirs describes with as much context as ours keeps, found by ours without being told a place. */
  oursFromTheirs: Span | null;
  /** What theirs describes left to itself: as little as tells it apart, which may be no context at all. */
  oursFromTheirLeast: Span | null;
  /** The same, told where it was. */
  oursFromTheirLeastAndPlace: Span | null;
  /** What ours describes, wherever theirs finds it: the place, and the range's own words. */
  theirsFromOurs: (Span & { words: string })[];
}

/** Runs in a page, bundled. Reads its article and compares at `count` places, the same ones for the same seed. */
async function compareIn(document: Document, seed: number, count: number): Promise<Compared[]> {
  const read = readPageText(document);
  if (!read.ok || read.root === null) throw new Error(`Expected an article in ${document.location.href}`);
  const { page, map, root } = read;
  const dom = textOf(rangeOver(root));
  const random = generator(seed);
  const compared: Compared[] = [];
  while (compared.length < count) {
    const span = random(2) === 0 ? markedIn(page.text, random) : cutIn(page.text, random);
    const ends = map.toStaticRange(span);
    const [first, last] = [ends[0], ends.at(-1)];
    if (!first || !last) throw new Error(`Expected a place in the page for ${span.start}–${span.end}`);
    const range = rangeOf({ ...last, startContainer: first.startContainer, startOffset: first.startOffset });
    const place = placeOf(range, root);

    const room = textOf(range).length + 2 * CONTEXT_MIN;
    const theirs = await describeTextQuote(range, root, { minimumQuoteLength: room });
    const least = await describeTextQuote(range, root);
    const matches: Compared['theirsFromOurs'] = [];
    const { quote } = describeTarget(dom, place);
    for await (const match of createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', ...quote })(root)) {
      matches.push({ ...placeOf(match, root), words: textOf(match) });
    }
    compared.push({
      words: {
        article: bare(page.text.slice(span.start, span.end)),
        page: bare(ends.map((piece) => textOf(rangeOf(piece))).join('')),
      },
      place,
      exact: quote.exact,
      oursFromTheirs: found(dom, theirs),
      oursFromTheirLeast: found(dom, least),
      oursFromTheirLeastAndPlace: found(dom, least, place),
      theirsFromOurs: matches,
    });
  }
  return compared;
}

type Described = Awaited<ReturnType<typeof describeTextQuote>>;

/** Where ours finds a quote. Untold of its place, it is told the text's end, where nothing stands. */
function found(
  text: string,
  { exact, prefix = '', suffix = '' }: Described,
  position: Span = { start: text.length, end: text.length + exact.length },
): Span | null {
  return anchorTarget(text, { quote: { exact, prefix, suffix }, position })?.span ?? null;
}

/** Any stretch of up to 120 characters that neither begins nor ends with white space; it may cut words, but no character of two units. */
function cutIn(text: string, random: (below: number) => number): Span {
  const start = random(text.length - 1);
  const cut = text.slice(start, start + 1 + random(120));
  const words = cut.trim();
  const from = start + cut.length - cut.trimStart().length;
  return words === '' || !words.isWellFormed() ? cutIn(text, random) : { start: from, end: from + words.length };
}

function rangeOf({ startContainer, startOffset, endContainer, endOffset }: RangeEnds): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

function rangeOver(root: Node): Range {
  const range = new Range();
  range.selectNodeContents(root);
  return range;
}

/** Where a range stands among all characters of the root's text nodes. */
function placeOf(range: Range, root: Node): Span {
  const before = rangeOver(root);
  before.setEnd(range.startContainer, range.startOffset);
  const start = textOf(before).length;
  return { start, end: start + textOf(range).length };
}

const textOf = (range: Range): string => range.toString();

const bare = (text: string): string => text.replace(/[\s\u00AD]+/g, '');

Object.assign(globalThis, { compareIn });
