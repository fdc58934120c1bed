import type { Article, NotAnArticle, Result } from '../model.ts';
import { describePage } from './describePage.ts';
import { type ReadPageOptions, readPage } from './readPage.ts';
import type { TextMap } from './textMap.ts';

export interface ReadOptions extends ReadPageOptions {
  /** The time of reading: later dates cannot be the page's. Default: the clock. */
  now?: Date;
}

/**
 * Reads the article a page shows with all there is to say about it: `readPage` and `describePage` in one. For where both
 * run together; the content script reads, and leaves describing to the sidebar.
 */
export function readArticle(
  document: Document,
  url: string,
  { now, ...options }: ReadOptions = {},
): Result<{ article: Article; map: TextMap }, NotAnArticle> {
  const read = readPage(document, url, options);
  if (!read.ok) return read;
  return { ok: true, value: { article: describePage(read.value.page, now), map: read.value.map } };
}
