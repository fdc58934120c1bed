import { type Article, asLocalDateTime, type NotAnArticle, type Result } from '../model.ts';
import { linesWithDates } from './datedLines.ts';
import { draftBlocks } from './draftBlocks.ts';
import { isFrontPage } from './frontPage.ts';
import { pageTitles } from './headline.ts';
import { layOut } from './layOut.ts';
import { readMetadata } from './metadata.ts';
import { selectBlocks } from './selectBlocks.ts';
import { findSurvivors } from './survivors.ts';
import { TextMap } from './textMap.ts';
import type { VisibilityCheck } from './visibility.ts';

export interface ReadOptions {
  /** Whether the page shows an element, by its style sheets. Left out where there are none (Node). */
  isVisible?: VisibilityCheck;
  /** The time of reading: later dates cannot be the page's. Default: the clock. */
  now?: Date;
}

/** A page with more elements than this is refused: the longest articles have a tenth of it, and reading takes seconds. */
export const MAX_ELEMENTS = 300_000;

/** Fewer characters of prose than this are no article. The shortest breach notices have two sentences. */
const MIN_PROSE_CHARS = 140;

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Reads the article a page shows: its text in blocks, its metadata, and the way back to the page's text nodes. Only reads
 * the page; everything is worked out on a copy.
 *
 * @param document a live page's document, or one parsed by linkedom or jsdom
 * @param url the page's address; the document's own may be `about:blank` where it was parsed from a file
 */
export function readArticle(
  document: Document,
  url: string,
  options: ReadOptions = {},
): Result<{ article: Article; map: TextMap }, NotAnArticle> {
  const type: string | undefined = document.contentType;
  if (type === 'application/pdf') return { ok: false, error: 'pdf' };
  if (type !== undefined && !HTML_TYPES.has(type)) return { ok: false, error: 'not-html' };
  const body: HTMLElement | null = document.body;
  if (body === null) return { ok: false, error: 'empty' };
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return { ok: false, error: 'too-large' };

  const survivors = findSurvivors(document, options.isVisible);
  if (survivors === null) return { ok: false, error: 'too-large' };

  const drafts = draftBlocks(body, survivors);
  if (drafts.length === 0) {
    const isPdf = body.querySelector('embed[type="application/pdf"]') !== null;
    return { ok: false, error: isPdf ? 'pdf' : 'empty' };
  }
  if (isFrontPage(drafts, url)) return { ok: false, error: 'not-an-article' };
  const { blocks, headline, stamps } = selectBlocks(drafts, pageTitles(document));
  const prose = blocks.reduce((sum, block) => sum + block.text.length - block.linkLength, 0);
  if (prose < MIN_PROSE_CHARS) return { ok: false, error: 'not-an-article' };
  const { article, segments } = layOut(blocks);
  const metadata = readMetadata(document, url, {
    headline: headline === null ? null : { element: headline.element, text: headline.text },
    stamps: stamps.map((stamp) => stamp.text),
    ...linesWithDates(blocks, drafts, headline),
    today: asLocalDateTime((options.now ?? new Date()).toISOString().slice(0, 10)),
  });
  return { ok: true, value: { article: { ...article, metadata }, map: new TextMap(article, segments) } };
}
