import type { ArticleText, Block, Span } from '../model.ts';
import { deepestLast, nextNode, nodeAfter, nodeBefore } from './domWalk.ts';
import type { Segment } from './draft.ts';

/** The four fields a StaticRange is made from. */
export interface RangeEnds {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** A boundary point as the DOM gives it: a node and an offset into its characters or children. */
export interface BoundaryPoint {
  node: Node;
  offset: number;
}

/** The way between offsets of the article's text and the live page's text nodes. It holds while the page stays as read. */
export class TextMap {
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #segments: readonly Segment[];
  /** For each text node of the article its segments, in order. */
  readonly #byNode = new Map<Node, Segment[]>();

  /** @param segments sorted by `start`, not overlapping, in document order */
  constructor({ text, blocks }: ArticleText, segments: readonly Segment[]) {
    this.#text = text;
    this.#blocks = blocks;
    this.#segments = segments;
    for (const segment of segments) {
      const known = this.#byNode.get(segment.node);
      if (known === undefined) this.#byNode.set(segment.node, [segment]);
      else known.push(segment);
    }
  }

  /**
   * The places of a span in the page: one per block, and one more wherever something foreign stands in between, so that
   * nothing outside the article is painted. Empty for an empty span. Takes a binary search and the span's own length.
   */
  toStaticRange(span: Span): RangeEnds[] {
    const ranges: RangeEnds[] = [];
    if (span.start >= span.end) return ranges;
    let open: { ends: RangeEnds; block: number; run: number } | null = null;
    for (let i = this.#firstEndingAfter(span.start); i < this.#segments.length; i++) {
      const segment = this.#segments[i];
      if (segment === undefined || segment.start >= span.end) break;
      const from = Math.max(span.start, segment.start);
      const to = Math.min(span.end, segment.start + segment.length);
      const block = this.#blockAt(segment.start);
      const endOffset = segment.offset + (to - segment.start);
      if (open !== null && open.block === block && open.run === segment.run) {
        open.ends.endContainer = segment.node;
        open.ends.endOffset = endOffset;
        continue;
      }
      const startOffset = segment.offset + (from - segment.start);
      const ends = { startContainer: segment.node, startOffset, endContainer: segment.node, endOffset };
      ranges.push(ends);
      open = { ends, block, run: segment.run };
    }
    return ranges;
  }

  /**
   * The span a selection covers, cut to the article, without the white space at its ends. Walks from each end to the
   * nearest text of the article: linear in the page at worst, and asked once a selection.
   *
   * @returns null when the selection holds no text of the article
   */
  toSpan(from: BoundaryPoint, to: BoundaryPoint): Span | null {
    let start = this.#startAt(from);
    let end = this.#endAt(to);
    if (start === null || end === null) return null;
    while (start < end && /\s/.test(this.#text.charAt(start))) start++;
    while (start < end && /\s/.test(this.#text.charAt(end - 1))) end--;
    return start < end ? { start, end } : null;
  }

  /**
   * The offset of a place in a text node; inside folded white space, that after the space it became.
   *
   * @returns null when the node is not the article's
   */
  offsetAt(node: Node, offset: number): number | null {
    const segments = this.#byNode.get(node);
    if (segments === undefined) return null;
    const before = segments.findLast((segment) => segment.offset <= offset);
    return before === undefined ? (segments[0]?.start ?? null) : endIn(before, offset);
  }

  /** The first offset at or after a boundary point. */
  #startAt({ node, offset }: BoundaryPoint): number | null {
    const here = this.#byNode.get(node)?.find((segment) => segment.offset + segment.length > offset);
    if (here !== undefined) return here.start + Math.max(0, offset - here.offset);
    let next: Node | null = node.childNodes[offset] ?? nodeAfter(node);
    while (next !== null && !this.#byNode.has(next)) next = nextNode(next);
    return next === null ? null : (this.#byNode.get(next)?.[0]?.start ?? null);
  }

  /** The last offset at or before a boundary point. */
  #endAt({ node, offset }: BoundaryPoint): number | null {
    const here = this.#byNode.get(node)?.findLast((segment) => segment.offset < offset);
    if (here !== undefined) return endIn(here, offset);
    const child = offset > 0 ? node.childNodes[offset - 1] : undefined;
    let last: Node | null = child === undefined ? nodeBefore(node) : deepestLast(child);
    while (last !== null && !this.#byNode.has(last)) last = nodeBefore(last);
    const segment = last === null ? undefined : this.#byNode.get(last)?.at(-1);
    return segment === undefined ? null : segment.start + segment.length;
  }

  /** The index of the block an offset stands in; that of the block before for a joining newline. */
  #blockAt(offset: number): number {
    return firstIndex(this.#blocks, (block) => block.start > offset) - 1;
  }

  #firstEndingAfter(offset: number): number {
    return firstIndex(this.#segments, (segment) => segment.start + segment.length > offset);
  }
}

/** The text offset of a place in a segment's node at or after the segment's start, at most the segment's end. */
function endIn(segment: Segment, offset: number): number {
  return segment.start + Math.min(offset - segment.offset, segment.length);
}

/** The first index for which a test that is false, then true along the list, is true; its length when it never is. */
function firstIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && test(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
