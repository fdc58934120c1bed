import type { Frame, Page } from 'puppeteer-core';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface WordBoxes {
  /** One per line the words stand on, in CSS pixels of the window of the page or frame. */
  lines: Box[];
  /** Around all of them. */
  whole: Box;
  /** The window's own height. */
  windowHeight: number;
}

/**
 * Where these words first stand within one text node of a page or frame; null where they do not.
 * @param scroll brings them into the middle of the window first
 */
export function wordBoxes(where: Page | Frame, words: string, scroll: boolean): Promise<WordBoxes | null> {
  return where.evaluate(
    (wanted, scrolls) => {
      const plain = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        if (scrolls) node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const lines = [...range.getClientRects()].map(plain);
        return { lines, whole: plain(range.getBoundingClientRect()), windowHeight: innerHeight };
      }
      return null;
    },
    words,
    scroll,
  );
}
