import { isHidden, type VisibilityCheck } from './visibility.ts';

/** Readability merges wrappers by copying attributes: a number in the value would be overwritten, one in the name is kept. */
const PREFIX = 'data-bl-';

/** A copy of the page that may be taken apart, and the live element behind each number in it. */
export interface NumberedClone {
  clone: Document;
  /** `live[n]` is the element whose copy carries the attribute `data-bl-n`. */
  live: Element[];
}

/**
 * Elements nested deeper than this make Readability's recursion overflow the stack. Browsers' parsers stop at 512; only a
 * script builds deeper trees.
 */
export const MAX_DEPTH = 2_000;

/**
 * Copies the document, leaves out of the copy what the page does not show, and numbers every element left. The live tree
 * and its copy are walked in step, so the live page is only read. Linear in the number of elements.
 *
 * @returns null when the tree is deeper than MAX_DEPTH
 */
export function cloneNumbered(document: Document, isVisible: VisibilityCheck | undefined): NumberedClone | null {
  const clone = document.cloneNode(true) as Document;
  const live: Element[] = [];
  const hidden: Element[] = [];
  const stack: { original: Element; copy: Element; depth: number }[] = [];
  const push = (original: Element | null, copy: Element | null, depth: number) => {
    if (original !== null && copy !== null) stack.push({ original, copy, depth });
  };
  push(document.body, clone.body, 0);
  for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
    const { original, copy, depth } = pair;
    if (depth > MAX_DEPTH) return null;
    push(original.nextElementSibling, copy.nextElementSibling, depth);
    if (depth > 0 && isHidden(original, isVisible)) {
      hidden.push(copy);
      continue;
    }
    copy.setAttribute(`${PREFIX}${live.length}`, '');
    live.push(original);
    push(original.firstElementChild, copy.firstElementChild, depth + 1);
  }
  for (const copy of hidden) copy.remove();
  return { clone, live };
}

/** The numbers found on an element and everything below it. */
export function readNumbers(root: Element): number[] {
  const numbers: number[] = [];
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (name.startsWith(PREFIX)) numbers.push(Number(name.slice(PREFIX.length)));
    }
  }
  return numbers;
}
