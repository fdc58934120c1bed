import type { Page } from '../../article/page.ts';
import { readPage } from '../../article/readPage.ts';
import type { RangeEnds, TextMap } from '../../article/textMap.ts';
import type { NotAnArticle } from '../../model.ts';

/** What was last read from the page. */
export type PageText = { ok: true; page: Page; map: TextMap; root: Node | null } | { ok: false; reason: NotAnArticle };

export function readPageText(document: Document): PageText {
  const isVisible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const read = readPage(document, document.location.href, { isVisible });
  if (!read.ok) return { ok: false, reason: read.error };
  const { page, map } = read.value;
  return { ok: true, page, map, root: rootOf(map, page.text.length) };
}

/** The smallest element that holds the article's first and last words, and so all between. */
function rootOf(map: TextMap, length: number): Node | null {
  const places: RangeEnds[] = map.toStaticRange({ start: 0, end: length });
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return null;
  const range = new Range();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(last.endContainer, last.endOffset);
  return range.commonAncestorContainer;
}

/**
 * Whether nothing has changed that the sidebar looks at. Lines and times elsewhere in the page are left out: many are
 * counted on by the page ("5 minutes ago").
 */
export function isSamePage(before: PageText, after: PageText): boolean {
  if (!before.ok || !after.ok) return !before.ok && !after.ok && before.reason === after.reason;
  return before.page.text === after.page.text && restingFacts(before.page) === restingFacts(after.page);
}

function restingFacts({ facts }: Page): string {
  const { url, title, canonical, metas, jsonLd, author, headline, stamps } = facts;
  return JSON.stringify([url, title, canonical, metas, jsonLd, author, headline, stamps]);
}
