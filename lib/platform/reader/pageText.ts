import { readArticle } from '../../article/readArticle.ts';
import type { RangeEnds, TextMap } from '../../article/textMap.ts';
import type { Article, NotAnArticle } from '../../model.ts';

/** What was last read from the page. */
export type PageText =
  | { ok: true; article: Article; map: TextMap; root: Node | null }
  | { ok: false; reason: NotAnArticle };

export function readPage(document: Document): PageText {
  const read = readArticle(document, document.location.href, {
    isVisible: (element) => element.checkVisibility({ visibilityProperty: true }),
  });
  if (!read.ok) return { ok: false, reason: read.error };
  const { article, map } = read.value;
  return { ok: true, article, map, root: rootOf(map, article.text.length) };
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
