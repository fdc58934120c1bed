/**
 * Steps through a tree in document order. Written out, since the pure core has no TreeWalker everywhere it runs and
 * linkedom's `compareDocumentPosition` compares depths, not places.
 */

/** The node after this one and what is in it; null at the end of the document. */
export function nodeAfter(node: Node): Node | null {
  for (let up: Node | null = node; up !== null; up = up.parentNode) if (up.nextSibling !== null) return up.nextSibling;
  return null;
}

/** The next node in document order: the first child, or the node after this one. */
export function nextNode(node: Node): Node | null {
  return node.firstChild ?? nodeAfter(node);
}

/** The node before this one in document order, ancestors left out: the deepest last node of what stands before it. */
export function nodeBefore(node: Node): Node | null {
  for (let up: Node | null = node; up !== null; up = up.parentNode) {
    if (up.previousSibling !== null) return deepestLast(up.previousSibling);
  }
  return null;
}

/** The last node in a node: its last child's last child and so on; the node itself when it has none. */
export function deepestLast(node: Node): Node {
  let last = node;
  while (last.lastChild !== null) last = last.lastChild;
  return last;
}
