import type { Page } from 'puppeteer-core';
import { wordBoxes } from './wordBoxes.ts';

/** Selects words of the page by dragging the mouse over them. They must stand on one line. */
export async function selectText(page: Page, text: string): Promise<void> {
  const [box, ...more] = (await wordBoxes(page, text, true))?.lines ?? [];
  if (!box || more.length > 0) throw new Error(`Expected "${text}" on one line of ${page.url()}`);
  const middle = (box.top + box.bottom) / 2;
  await page.mouse.move(box.left + 0.5, middle);
  await page.mouse.down();
  await page.mouse.move((box.left + box.right) / 2, middle);
  await page.mouse.move(box.right - 0.5, middle);
  await page.mouse.up();
}

/** The middle of the first place where these words stand, in CSS pixels of the viewport, scrolled into view. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const line = (await wordBoxes(page, text, true))?.lines[0];
  if (!line) throw new Error(`Expected "${text}" on ${page.url()}`);
  return { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
}

/**
 * Selects words by dragging the mouse from the first character to the last, which may stand in other nodes, on other lines
 * and from right to left. The words are those of the page's text nodes, one after the other.
 */
export async function dragOver(page: Page, words: string): Promise<void> {
  const ends = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const places: { node: Node; offset: number }[] = [];
    let all = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      for (let offset = 0; offset < text.length; offset++) places.push({ node, offset });
      all += text;
    }
    const start = all.indexOf(wanted);
    if (start < 0) return null;
    // The last character may be half of a pair.
    const last = Array.from(wanted).at(-1)?.length ?? 1;
    const edgeOf = (at: number, length: number, side: 'first' | 'last') => {
      const place = places[at];
      if (!place) return null;
      const range = document.createRange();
      range.setStart(place.node, place.offset);
      range.setEnd(place.node, place.offset + length);
      const rect = range.getBoundingClientRect();
      const element = place.node.parentElement;
      const isFromRight = element !== null && getComputedStyle(element).direction === 'rtl';
      const isAtLeft = (side === 'first') !== isFromRight;
      return { x: isAtLeft ? rect.left + 0.5 : rect.right - 0.5, y: rect.top + rect.height / 2 };
    };
    places[start]?.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const from = edgeOf(start, Array.from(wanted)[0]?.length ?? 1, 'first');
    const to = edgeOf(start + wanted.length - last, last, 'last');
    return from && to && { from, to };
  }, words);
  if (!ends) throw new Error(`Expected "${words}" on ${page.url()}`);
  const { from, to } = ends;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}
