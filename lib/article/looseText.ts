import { BLOCK_TAGS } from './tags.ts';

/**
 * Readability turns loose text into paragraphs of its own making, which carry none of our marks. These functions do the
 * same to the copy beforehand, by much the same rules (`_replaceBrs`, and "put phrasing content into paragraphs" in
 * `_grabArticle`, Readability 0.6), so that what Readability finds is paragraphs already, and marked.
 */

const ELEMENT = 1;
const TEXT = 3;

/** Gives every stretch of loose text in the copy a paragraph. */
export function wrapLooseText(clone: Document): void {
  const { body } = clone;
  for (const br of body.querySelectorAll('br')) replaceBreaks(br, clone);
  for (const element of [body, ...body.querySelectorAll('div')]) wrapPhrasing(element, clone);
}

/** Two or more `<br>` in a row begin a paragraph, which runs to the next such row or block. */
function replaceBreaks(br: Element, clone: Document): void {
  const parent = br.parentElement;
  if (parent === null) return;
  let next = skipBlank(br.nextSibling);
  if (!isBreak(next)) return;
  while (isBreak(next)) {
    const after = next.nextSibling;
    next.remove();
    next = skipBlank(after);
  }
  const paragraph = clone.createElement('p');
  parent.replaceChild(paragraph, br);
  let node = paragraph.nextSibling;
  while (node !== null && isPhrasing(node) && !(isBreak(node) && isBreak(skipBlank(node.nextSibling)))) {
    const after = node.nextSibling;
    paragraph.append(node);
    node = after;
  }
  trimEnd(paragraph);
  if (parent.localName === 'p') rename(parent, 'div', clone);
}

function wrapPhrasing(element: Element, clone: Document): void {
  let paragraph: Element | null = null;
  let node = element.firstChild;
  while (node !== null) {
    const after: ChildNode | null = node.nextSibling;
    if (isPhrasing(node)) {
      if (paragraph !== null) paragraph.append(node);
      else if (!isBlank(node)) {
        paragraph = clone.createElement('p');
        element.replaceChild(paragraph, node);
        paragraph.append(node);
      }
    } else if (paragraph !== null) {
      trimEnd(paragraph);
      paragraph = null;
    }
    node = after;
  }
}

function rename(element: Element, tag: string, clone: Document): void {
  const renamed = clone.createElement(tag);
  for (const name of element.getAttributeNames()) renamed.setAttribute(name, element.getAttribute(name) ?? '');
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function trimEnd(paragraph: Element): void {
  while (paragraph.lastChild !== null && isBlank(paragraph.lastChild)) paragraph.lastChild.remove();
}

function skipBlank(node: ChildNode | null): ChildNode | null {
  let next = node;
  while (next !== null && next.nodeType !== ELEMENT && !next.textContent?.trim()) next = next.nextSibling;
  return next;
}

function isBreak(node: ChildNode | null): node is ChildNode & Element {
  return node !== null && isElement(node) && node.localName === 'br';
}

function isBlank(node: ChildNode): boolean {
  return isElement(node) ? isBreak(node) : node.nodeType !== TEXT || !node.textContent?.trim();
}

/** Text, comments, and elements that are neither blocks nor hold any. Readability keeps a list of names; it leaves out `font` and `u`. */
function isPhrasing(node: ChildNode): boolean {
  if (!isElement(node)) return true;
  return !BLOCK_TAGS.has(node.localName) && [...node.childNodes].every(isPhrasing);
}

function isElement(node: ChildNode): node is ChildNode & Element {
  return node.nodeType === ELEMENT;
}
