import type { Block, Inference, InferenceSource, InferredPart, Span } from '../../model.ts';

/** Where something was taken from: words of the text (`opens`: the date at the head of its section), or outside it. */
export type Source =
  | { at: Span; opens?: true }
  | Extract<InferenceSource, 'published' | 'modified' | 'language' | 'address' | 'reader'>;

/** What an expression took from elsewhere, before it is known how the two stand to each other. */
export interface Taken {
  what: InferredPart;
  source: Source;
}

/** One thing taken from words of the text or from outside it; nothing where it is not known from where. */
export function takenFrom(what: InferredPart, source: Source | Span | null): Taken[] {
  if (source === null) return [];
  return [{ what, source: typeof source === 'object' && 'start' in source ? { at: source } : source }];
}

/** A sentence's end: not the stop of an initial or of a short abbreviation ("Sept. 27", "Inc. said"). */
const SENTENCE_END = /(?:\p{Ll}{3}|[\d)\]"”’»])[.!?]["”’»)\]]*\s+(?=["“‘«([]?[\p{Lu}\d])/u;

/** Farther apart than this, in UTF-16 units, two expressions of one block are not in neighbouring sentences. */
const FAR = 500;

/**
 * Tells each in the reader's terms.
 * @param item the expression that took it; what it took from itself (a range's second end from its first) is not told.
 */
export function tellInferences(
  taken: readonly Taken[],
  item: Span,
  text: string,
  blocks: readonly Block[],
): Inference[] {
  return taken.flatMap(({ what, source }): Inference[] => {
    if (typeof source === 'string') return [{ what, from: source }];
    if (isWithin(source.at, item)) return [];
    const { start, end } = source.at;
    const from = source.opens ? 'section' : standing(source.at, item, text, blocks);
    return [{ what, from, span: { start, end }, words: text.slice(start, end) }];
  });
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Whether a range's second end took something from its first. */
export const leansOnFirst = (taken: readonly Taken[], range: Span): boolean =>
  taken.some(({ source }) => typeof source === 'object' && isWithin(source.at, range));

/** How the words taken from stand to the expression that took from them. */
function standing(source: Span, item: Span, text: string, blocks: readonly Block[]): InferenceSource {
  const here = blockAt(blocks, item);
  const there = blockAt(blocks, source);
  if (here === there) {
    const [first, second] = source.start < item.start ? [source, item] : [item, source];
    if (second.start - first.start > FAR) return first === item ? 'text-after' : 'text-before';
    // Two units into the second, so that its capital shows the sentence's beginning.
    const stops = text.slice(first.start, second.start + 2).split(SENTENCE_END).length - 1;
    if (stops === 0) return 'this-sentence';
    if (first === item) return 'text-after';
    return stops === 1 ? 'sentence-before' : 'text-before';
  }
  if (source.start > item.start) return 'text-after';
  if (there.kind === 'heading') return 'heading';
  if (here.table !== null && here.table === there.table) return here.row === there.row ? 'this-row' : 'row-above';
  return here.list !== null && here.list === there.list ? 'item-above' : 'text-before';
}

/** The block a span begins in, by binary search: blocks are in order and a long text has many. */
function blockAt(blocks: readonly Block[], { start }: Span): Block {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  if (!block) throw new TypeError(`Expected a block at ${start}, got none of ${blocks.length}`);
  return block;
}
