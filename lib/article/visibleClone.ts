import { isAriaHidden, isHidden, type VisibilityCheck } from './visibility.ts';

const TEXT = 3;

/** A copy of the page that may be taken apart, and the live text node behind each text node in it. */
export interface VisibleClone {
  clone: Document;
  liveText: ReadonlyMap<Node, Text>;
  /** The live elements left out; what is below them is not listed. */
  hidden: ReadonlySet<Element>;
}

/**
 * Elements nested deeper than this make Readability's recursion overflow the stack. Browsers' parsers stop at 512; only a
 * script builds deeper trees.
 */
const MAX_DEPTH = 2_000;

/**
 * Copies the document and takes out of the copy what the page does not show. The live tree and its copy are walked in
 * step, so the live page is only read. Linear in the number of nodes.
 *
 * @returns null when the tree is deeper than MAX_DEPTH
 */
export function cloneVisible(document: Document, isVisible: VisibilityCheck | undefined): VisibleClone | null {
  const clone = document.cloneNode(true) as Document;
  const pageLength = document.body?.textContent?.length ?? 0;
  const liveText = new Map<Node, Text>();
  const hidden = new Map<Element, Element>();
  const stack: { original: Element; copy: Element; depth: number }[] = [];
  if (document.body !== null && clone.body !== null) {
    stack.push({ original: document.body, copy: clone.body, depth: 0 });
  }
  for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
    const { original, copy, depth } = pair;
    if (depth > MAX_DEPTH) return null;
    if (depth > 0 && (isHidden(original, isVisible) || isAriaHidden(original, pageLength))) {
      hidden.set(original, copy);
      continue;
    }
    // What is left with it is shown, and Readability must not take it for hidden.
    copy.removeAttribute('aria-hidden');
    let twin = copy.firstChild;
    for (let child = original.firstChild; child !== null && twin !== null; child = child.nextSibling) {
      if (child.nodeType === TEXT) liveText.set(twin, child as Text);
      else if (isElement(child) && isElement(twin)) stack.push({ original: child, copy: twin, depth: depth + 1 });
      twin = twin.nextSibling;
    }
  }
  for (const copy of hidden.values()) copy.remove();
  return { clone, liveText, hidden: new Set(hidden.keys()) };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
