import type { RangeEnds } from '../../article/textMap.ts';
import { offsetInParent } from './frameOffset.ts';

/** A live range over static ends; null where the page has changed and they no longer fit. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: RangeEnds): Range | null {
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > startContainer.length || endOffset > endContainer.length) return null;
  const range = startContainer.ownerDocument.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/**
 * Scrolls a passage to the middle of the window, and of every box it is scrolled in.
 *
 * @returns the `<details>` that had to be opened for it
 */
export function scrollToPassage(ends: RangeEnds, reducedMotion: boolean): HTMLDetailsElement[] {
  const element = ends.startContainer.parentElement;
  if (element === null || !element.isConnected) return [];
  const opened = openAround(element);
  const behavior = reducedMotion ? 'auto' : 'smooth';
  const rect = liveRange(ends)?.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  // A paragraph taller than the window would bring its own middle into sight, not the passage.
  const { ownerDocument } = element;
  // A frame may be as high as all its text: the tab's window is what is seen of it.
  const height = Math.min(innerHeight, ownerDocument.defaultView?.innerHeight ?? innerHeight);
  if (rect === undefined || box.height <= height / 2) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  } else {
    scrollToMiddle(ownerDocument, rect.top + rect.height / 2, behavior);
  }
  return opened;
}

/** Scrolls a document's window, and those around it, so that a height in it stands in the middle of each. */
function scrollToMiddle(document: Document, height: number, behavior: ScrollBehavior): void {
  const { defaultView, scrollingElement } = document;
  if (defaultView === null || scrollingElement === null) return;
  const { scrollTop, scrollHeight, clientHeight } = scrollingElement;
  const wanted = height - defaultView.innerHeight / 2;
  defaultView.scrollBy({ top: wanted, behavior });
  const parent = offsetInParent(document);
  if (parent === null) return;
  const moved = Math.min(Math.max(wanted, -scrollTop), scrollHeight - clientHeight - scrollTop);
  scrollToMiddle(parent.outer, parent.y + height - moved, behavior);
}

function openAround(element: Element): HTMLDetailsElement[] {
  const opened: HTMLDetailsElement[] = [];
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    if (!isDetails(outer) || outer.open) continue;
    outer.open = true;
    opened.push(outer);
  }
  return opened;
}

/** By name and not by class: a frame's elements are of the frame's own classes. */
const isDetails = (element: Element): element is HTMLDetailsElement =>
  element.localName === 'details' && 'open' in element;
