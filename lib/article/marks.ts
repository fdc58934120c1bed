const TEXT = 3;

/** Readability merges wrappers by copying attributes: a number in the value would be overwritten, one in the name is kept. */
const PREFIX = 'data-bl-';

/**
 * Gives every element of the copy that holds text of its own an attribute whose name carries a number.
 *
 * @returns for each number the live text nodes it stands for
 */
export function markHolders(clone: Document, liveText: ReadonlyMap<Node, Text>): Text[][] {
  const held: Text[][] = [];
  for (const element of [clone.body, ...clone.body.querySelectorAll('*')]) {
    const own: Text[] = [];
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      const live = node.nodeType === TEXT ? liveText.get(node) : undefined;
      if (live !== undefined) own.push(live);
    }
    if (own.length === 0) continue;
    element.setAttribute(`${PREFIX}${held.length}`, '');
    held.push(own);
    // Readability unwraps such links, and their mark with them; any other address keeps them links.
    if (/^\s*javascript:/i.test(element.getAttribute('href') ?? '')) element.setAttribute('href', 'about:blank');
  }
  return held;
}

/** The numbers found on an element and everything below it. */
export function readMarks(root: Element): number[] {
  const numbers: number[] = [];
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (name.startsWith(PREFIX)) numbers.push(Number(name.slice(PREFIX.length)));
    }
  }
  return numbers;
}
