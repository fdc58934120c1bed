/** The text nodes under a root, in order, with what they held. */
export interface TextSnapshot {
  /** Whether the same nodes stand there with the same text. */
  isCurrent(): boolean;
}

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;

/** By number and not by class: a frame's nodes are of the frame's own classes. 4 is a CDATA section, in XHTML. */
const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

function* textNodes(root: Node): Generator<Text> {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (isText(node)) yield node;
}

export function takeSnapshot(root: Node): TextSnapshot {
  const held = Array.from(textNodes(root), (node) => ({ node, data: node.data }));
  return {
    isCurrent() {
      let at = 0;
      try {
        if (!root.isConnected) return false;
        for (const node of textNodes(root)) {
          const before = held[at++];
          if (before?.node !== node || before.data !== node.data) return false;
        }
      } catch {
        // Firefox: the document of a frame that went on to another page may not be touched.
        return false;
      }
      return at === held.length;
    },
  };
}
