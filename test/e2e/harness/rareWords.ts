import type { Page } from 'puppeteer-core';

/** Words that stand once in a page's article, whole on a line, no two within one another: to select each by itself. */
export async function rareWords(page: Page, count: number): Promise<string[]> {
  const words = await page.evaluate(() => {
    const found: string[] = [];
    const all = (document.body.textContent ?? '').toLowerCase();
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('p')) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\b[a-z]{7,}\b/g)) {
        if (all.split(word).length !== 2) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (range.getClientRects().length === 1) found.push(word);
      }
    }
    return found;
  });
  if (words.length < count) throw new Error(`Expected ${count} rare words on ${page.url()}, got ${words.length}`);
  return words.slice(0, count);
}
