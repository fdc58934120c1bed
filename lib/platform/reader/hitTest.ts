import type { BoundaryPoint, TextMap } from '../../article/textMap.ts';
import type { Mark } from '../../model.ts';
import type { MarkIndex } from './markIndex.ts';
import { liveRange } from './reveal.ts';

interface Point {
  x: number;
  y: number;
}

/** Half a pixel of tolerance, CSS px: rectangles of text are fractional, clicks often are not. */
const SLACK = 0.5;

/** The place in the text at a point of the window. The standard call is in Firefox and Chromium 128, the other in older ones. */
function caretAt(document: Document, { x, y }: Point): BoundaryPoint | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** The marks under a point of the window, innermost first. */
export function marksAt(document: Document, point: Point, index: MarkIndex, map: TextMap): Mark[] {
  const caret = caretAt(document, point);
  const offset = caret && map.offsetAt(caret.node, caret.offset);
  if (offset === null) return [];
  // The caret nearest to a point in the margin stands at a line's end: only what is drawn under the point counts.
  return index.at(offset).filter((mark) => covers(mark, point, map));
}

function covers(mark: Mark, { x, y }: Point, map: TextMap): boolean {
  return map
    .toStaticRange(mark)
    .some((ends) =>
      Array.from(liveRange(ends)?.getClientRects() ?? []).some(
        ({ left, right, top, bottom }) =>
          x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
      ),
    );
}
