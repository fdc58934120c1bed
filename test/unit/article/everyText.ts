import type { Survivors } from '../../../lib/article/survivors.ts';

/** As if Readability had kept everything and nothing were hidden. */
export function everyTextOf(root: Element): Survivors {
  const kept = new Set<Text>();
  const visit = (node: Node) => {
    if (node.nodeType === 3) kept.add(node as Text);
    for (const child of node.childNodes) visit(child);
  };
  visit(root);
  return { kept, hidden: new Set() };
}
