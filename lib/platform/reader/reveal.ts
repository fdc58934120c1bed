import type { RangeEnds } from '../../article/textMap.ts';

/** A live range over static ends; null where the page has changed and they no longer fit. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: RangeEnds): Range | null {
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > startContainer.length || endOffset > endContainer.length) return null;
  const range = new Range();
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
  if (rect === undefined || box.height <= innerHeight / 2) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  } else {
    window.scrollBy({ top: rect.top + rect.height / 2 - innerHeight / 2, behavior });
  }
  return opened;
}

function openAround(element: Element): HTMLDetailsElement[] {
  const opened: HTMLDetailsElement[] = [];
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    if (!(outer instanceof HTMLDetailsElement) || outer.open) continue;
    outer.open = true;
    opened.push(outer);
  }
  return opened;
}
