/** `Node.DOCUMENT_POSITION_PRECEDING` and `…_CONTAINED_BY`: the pure core has no `Node` global. */
const PRECEDING = 2;
const CONTAINED_BY = 16;

/**
 * Where a place in a text node stands to a boundary point, in document order.
 *
 * @param point a node with an offset into its characters (text) or its children (elements)
 * @returns below 0: before the point; 0: at it; above 0: after it
 */
export function compareToPoint(text: Text, offset: number, point: { node: Node; offset: number }): number {
  if (point.node === text) return offset - point.offset;
  const position = point.node.compareDocumentPosition(text);
  if ((position & CONTAINED_BY) === 0) return (position & PRECEDING) === 0 ? 1 : -1;
  const child = point.node.childNodes[point.offset];
  if (child === undefined) return -1;
  if (child === text) return 1;
  return (child.compareDocumentPosition(text) & PRECEDING) === 0 ? 1 : -1;
}
