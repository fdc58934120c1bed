import type { Page } from 'puppeteer-core';

/** Selects words of the page by dragging the mouse over them. They must stand on one line. */
export async function selectText(page: Page, text: string): Promise<void> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const [rect, ...more] = range.getClientRects();
      if (!rect || more.length > 0) return null;
      return { left: rect.left, right: rect.right, middle: rect.top + rect.height / 2 };
    }
    return null;
  }, text);
  if (!box) throw new Error(`Expected "${text}" on one line of ${page.url()}`);
  await page.mouse.move(box.left + 0.5, box.middle);
  await page.mouse.down();
  await page.mouse.move((box.left + box.right) / 2, box.middle);
  await page.mouse.move(box.right - 0.5, box.middle);
  await page.mouse.up();
}

/** The middle of the first place where these words stand, in CSS pixels of the viewport, scrolled into view. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const rect = range.getClientRects()[0];
      return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
    }
    return null;
  }, text);
  if (!place) throw new Error(`Expected "${text}" on ${page.url()}`);
  return place;
}
