import type { Block, Span } from '../model.ts';
import { compareToPoint } from './domPosition.ts';
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
  readonly #segments: readonly Segment[];
  /** For each text node: the indexes of its first and last segment. */
  readonly #byNode = new Map<Node, { first: number; last: number }>();
  readonly #blocks: readonly Block[];

  /** @param segments sorted by `start`, not overlapping, in document order */
  constructor(segments: readonly Segment[], blocks: readonly Block[]) {
    this.#segments = segments;
    this.#blocks = blocks;
    for (const [index, { node }] of segments.entries()) {
      const known = this.#byNode.get(node);
      if (known === undefined) this.#byNode.set(node, { first: index, last: index });
      else known.last = index;
    }
  }

  /**
   * The places of a span in the page: one per block, and one more wherever something foreign stands in between, so that
   * nothing outside the article is painted. Empty for an empty span.
   */
  toStaticRange(span: Span): RangeEnds[] {
    const ranges: RangeEnds[] = [];
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
   * The span a selection covers, cut to the article. White space and newlines at its ends are left out.
   *
   * @returns null when the selection holds no text of the article
   */
  toSpan(from: BoundaryPoint, to: BoundaryPoint): Span | null {
    const first = this.#firstEndingAfterPoint(from);
    const last = this.#firstStartingAtOrAfterPoint(to) - 1;
    const firstSegment = this.#segments[first];
    const lastSegment = this.#segments[last];
    if (firstSegment === undefined || lastSegment === undefined || last < first) return null;
    const start = firstSegment.start + within(firstSegment, from, 0);
    const end = lastSegment.start + within(lastSegment, to, lastSegment.length);
    return start < end ? { start, end } : null;
  }

  /**
   * The offset of a place in a text node; inside folded white space, of the space it became.
   *
   * @returns null when the node is not the article's
   */
  offsetAt(node: Node, offset: number): number | null {
    const known = this.#byNode.get(node);
    if (known === undefined) return null;
    for (let i = known.last; i >= known.first; i--) {
      const segment = this.#segments[i];
      if (segment === undefined || segment.node !== node) continue;
      if (segment.offset <= offset) return segment.start + Math.min(offset - segment.offset, segment.length);
    }
    return this.#segments[known.first]?.start ?? null;
  }

  /** The index of the block an offset stands in; that of the block before for a joining newline. */
  #blockAt(offset: number): number {
    return firstIndex(this.#blocks.length, (i) => (this.#blocks[i]?.start ?? 0) > offset) - 1;
  }

  #firstEndingAfter(offset: number): number {
    return firstIndex(this.#segments.length, (i) => {
      const segment = this.#segments[i];
      return segment !== undefined && segment.start + segment.length > offset;
    });
  }

  #firstEndingAfterPoint(point: BoundaryPoint): number {
    return firstIndex(this.#segments.length, (i) => {
      const segment = this.#segments[i];
      return segment !== undefined && compareToPoint(segment.node, segment.offset + segment.length, point) > 0;
    });
  }

  #firstStartingAtOrAfterPoint(point: BoundaryPoint): number {
    return firstIndex(this.#segments.length, (i) => {
      const segment = this.#segments[i];
      return segment !== undefined && compareToPoint(segment.node, segment.offset, point) >= 0;
    });
  }
}

/** How far into a segment a boundary point stands, or `otherwise` when it is not in the segment's node. */
function within(segment: Segment, point: BoundaryPoint, otherwise: number): number {
  if (point.node !== segment.node) return otherwise;
  return Math.min(Math.max(point.offset - segment.offset, 0), segment.length);
}

/** The first index for which a test that is false, then true, is true; `length` when it never is. */
function firstIndex(length: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
