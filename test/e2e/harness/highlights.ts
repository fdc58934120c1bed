import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../scripts/waitUntil.ts';

/** The words under each `CSS.highlights` entry of ours, by the part of its name after `breachline-`, in page order. */
export function highlights(page: Pick<Page, 'evaluate'>): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const texts: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('breachline-')) continue;
      const words = [...highlight].map((marked) => {
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        return { range, text: range.toString() };
      });
      words.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
      texts[name.slice('breachline-'.length)] = words.map(({ text }) => text.replace(/\s+/g, ' '));
    }
    return texts;
  });
}

/** Waits until something is marked with this type and returns the words; throws after 15 s. */
export async function marked(page: Pick<Page, 'evaluate' | 'url'>, type: string): Promise<string[]> {
  const words = await waitUntil(async () => {
    const found = (await highlights(page))[type];
    return found && found.length > 0 ? found : null;
  }, 15_000);
  if (!words) throw new Error(`Expected something on ${page.url()} to be marked ${type}`);
  return words;
}

/** Those of the given words that stand, whole, under a mark of ours anywhere in the page. */
export function markedFurniture(page: Page, furniture: readonly string[]): Promise<string[]> {
  return page.evaluate((strings) => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('breachline-'))
      .flatMap(([, highlight]) => [...highlight])
      .map((marked) => {
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        return range;
      });
    const isWordPart = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
    const touched = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      for (const string of strings) {
        for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
          // "October 1" is not in "October 13".
          if (isWordPart(text[at - 1]) || isWordPart(text[at + string.length])) continue;
          const place = document.createRange();
          place.setStart(node, at);
          place.setEnd(node, at + string.length);
          const isMarked = ranges.some(
            (range) =>
              range.compareBoundaryPoints(Range.END_TO_START, place) < 0 &&
              range.compareBoundaryPoints(Range.START_TO_END, place) > 0,
          );
          if (isMarked) touched.add(string);
        }
      }
    }
    return [...touched];
  }, furniture);
}
