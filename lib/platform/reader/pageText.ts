import { addOuterFacts } from '../../article/outerFacts.ts';
import type { Page } from '../../article/page.ts';
import { readPage } from '../../article/readPage.ts';
import type { RangeEnds, TextMap } from '../../article/textMap.ts';
import type { NotAnArticle } from '../../model.ts';
import { addressedDocument, readableFrames } from './frameDocuments.ts';

/** An article, and the document that holds it: the page's own, or that of a frame of the page's origin. */
interface ReadText {
  ok: true;
  document: Document;
  page: Page;
  map: TextMap;
  root: Node | null;
}

interface Refused {
  ok: false;
  reason: NotAnArticle;
}

/** What was last read from the page. */
export type PageText = (ReadText | Refused) & {
  /** Characters a frame must show for its article to be taken instead of the page's own. */
  frameChars: number;
};

/** A frame's article is taken only when it is so much longer than the page's own text: an article may frame a widget. */
const FRAME_SHARE = 2;
/** Fewer characters are no article (lib/article/readPage.ts). */
const MIN_FRAME_CHARS = 140;

/**
 * Reads the article of the page, or of a frame in it where that has the page's article: sites that keep their menu in the
 * page and the text in a frame, viewers of notices. It is always that of one document, never put together of several
 * (docs/decisions/0007-what-is-article-text.md).
 */
export function readPageText(top: Document): PageText {
  const own = readDocument(top);
  const frameChars = Math.max(MIN_FRAME_CHARS, own.ok ? FRAME_SHARE * own.page.text.length : 0);
  let best = own;
  let longest = frameChars - 1;
  for (const frame of readableFrames(top, frameChars)) {
    const read = readDocument(frame);
    if (!read.ok || read.page.text.length <= longest) continue;
    best = read;
    longest = read.page.text.length;
  }
  return { ...best, frameChars };
}

function readDocument(document: Document): ReadText | Refused {
  const isVisible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const addressed = addressedDocument(document);
  const read = readPage(document, addressed.location.href, { isVisible });
  if (!read.ok) return { ok: false, reason: read.error };
  const { page, map } = read.value;
  const facts = addressed === document ? page.facts : addOuterFacts(page.facts, addressed);
  return { ok: true, document, page: { ...page, facts }, map, root: rootOf(document, map, page.text.length) };
}

/** The smallest element that holds the article's first and last words, and so all between. */
function rootOf(document: Document, map: TextMap, length: number): Node | null {
  const places: RangeEnds[] = map.toStaticRange({ start: 0, end: length });
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
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
