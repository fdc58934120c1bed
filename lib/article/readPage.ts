import type { NotAnArticle, Result } from '../model.ts';
import { collectFacts } from './collectFacts.ts';
import type { DraftBlock } from './draft.ts';
import { draftBlocks } from './draftBlocks.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { isFrontPage } from './frontPage.ts';
import { pageTitles } from './headline.ts';
import { layOut } from './layOut.ts';
import type { Page } from './page.ts';
import { type Selection, selectBlocks } from './selectBlocks.ts';
import { findSurvivors } from './survivors.ts';
import { TextMap } from './textMap.ts';
import type { VisibilityCheck } from './visibility.ts';

/** A page with more elements than this is refused: the longest articles have a tenth of it, and reading takes seconds. */
export const MAX_ELEMENTS = 300_000;

/** Fewer characters of prose than this are no article. The shortest breach notices have two sentences. */
const MIN_PROSE_CHARS = 140;

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

export interface ReadPageOptions {
  /** Whether the page shows an element, by its style sheets. Left out where there are none (Node). */
  isVisible?: VisibilityCheck;
  /**
   * The caller knows that the page is an article (someone named it on a command line): it is never refused for being
   * short or looking like a list, and where Readability finds nothing, all text outside the site's frame is read.
   */
  isKnownArticle?: boolean;
}

/**
 * Reads the article a page shows: its text in blocks, what the page says about it, and the way back to the page's text
 * nodes. Only reads the page; everything is worked out on a copy. Linear in the page's size.
 *
 * @param document a live page's document, or one parsed by linkedom or jsdom
 * @param url the page's address; the document's own may be `about:blank` where it was parsed from a file
 */
export function readPage(
  document: Document,
  url: string,
  { isVisible, isKnownArticle = false }: ReadPageOptions = {},
): Result<{ page: Page; map: TextMap }, NotAnArticle> {
  const refuse = (error: NotAnArticle) => ({ ok: false, error }) as const;
  const type: string | undefined = document.contentType;
  if (type === 'application/pdf') return refuse('pdf');
  if (type !== undefined && !HTML_TYPES.has(type)) return refuse('not-html');
  const body: HTMLElement | null = document.body;
  if (body === null) return refuse('empty');
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return refuse('too-large');

  const survivors = findSurvivors(document, isVisible);
  if (survivors === null) return refuse('too-large');

  const drafts = draftBlocks(body, survivors);
  if (drafts.length === 0)
    return refuse(body.querySelector('embed[type="application/pdf"]') === null ? 'empty' : 'pdf');
  const titles = pageTitles(document);
  let selection = selectBlocks(drafts, titles);
  if (isFrontPage(drafts, url) || proseLength(selection) < MIN_PROSE_CHARS) {
    if (!isKnownArticle) return refuse('not-an-article');
    if (proseLength(selection) < MIN_PROSE_CHARS) selection = selectBlocks(drafts.map(keepOutsideFrame), titles);
    if (selection.blocks.length === 0) return refuse('empty');
  }
  const { article, segments } = layOut(selection.blocks);
  const page = { ...article, facts: collectFacts(document, url, drafts, selection) };
  return { ok: true, value: { page, map: new TextMap(article, segments) } };
}

function proseLength({ blocks }: Selection): number {
  return blocks.reduce((sum, block) => sum + block.text.length - block.linkLength, 0);
}

function keepOutsideFrame(draft: DraftBlock): DraftBlock {
  return { ...draft, kept: draft.kept || draft.element.closest(ELSEWHERE) === null };
}
