import type { Page } from 'puppeteer-core';

/** One painted stretch of the page. */
export interface Painted {
  /** The name of its highlight after `breachline-`. */
  type: string;
  text: string;
  /** Tag names with class and id, from the element it starts in outwards. */
  path: string[];
  /** Whether the browser draws anything there. */
  isDrawn: boolean;
}

/** Everything we painted, by type and in page order. */
export function painted(page: Page): Promise<Painted[]> {
  return page.evaluate(() => {
    const found: (Painted & { range: Range })[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('breachline-')) continue;
      for (const marked of highlight) {
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        const path: string[] = [];
        for (let up = marked.startContainer.parentElement; up; up = up.parentElement) {
          path.push([up.localName, up.id && `#${up.id}`, up.getAttribute('class')].filter(Boolean).join(' '));
        }
        const isDrawn = [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
        found.push({ type: name.slice('breachline-'.length), text: range.toString(), path, isDrawn, range });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ range: _, ...rest }) => rest);
  });
}
