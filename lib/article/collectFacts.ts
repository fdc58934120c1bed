import { collectDatedElements } from './datedElements.ts';
import { stampKind } from './dateStamp.ts';
import type { DraftBlock } from './draft.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { fold } from './fold.ts';
import type { PageFacts } from './page.ts';
import { readCanonical } from './readCanonical.ts';
import { readScriptDate } from './scriptDates.ts';
import type { Selection } from './selectBlocks.ts';

/** Longer lines are prose. */
const MAX_LINE_CHARS = 100;
/** Beyond this many lines a date is no longer this article's. */
const MAX_LINES = 40;
/** A year, or two numbers as dates separate them. */
const MAY_DATE = /\d{4}|\d[./-]\d/;
/** In a list, where dates are most often other posts', one that says what it is: "This page was last edited on …". */
const SAYS_WHICH =
  /\b(?:last (?:edited|updated|modified|changed)|zuletzt|(?:first )?published on|veroffentlicht am|modifiee? le|publiee? le)\b/;
const AUTHOR =
  '[rel~="author"],[itemprop~="author"] [itemprop~="name"],.author.vcard,.author .fn,.p-author,.byline .author,.author-name';

/** Gathers what the page says about itself, for `describePage` to judge. */
export function collectFacts(
  document: Document,
  url: string,
  drafts: readonly DraftBlock[],
  { blocks, headline, stamps }: Selection,
): PageFacts {
  const root = document.documentElement;
  return {
    url,
    loaded: performance.getEntriesByType('navigation')[0]?.name,
    title: document.title,
    lang: root.getAttribute('lang') || root.getAttribute('xml:lang'),
    canonical: readCanonical(document),
    metas: collectMetas(document),
    jsonLd: collectJsonLd(document),
    scriptDate: readScriptDate(document),
    times: collectDatedElements(document, headline?.element ?? null),
    author: document.querySelector(AUTHOR)?.textContent ?? null,
    headline: headline?.text ?? null,
    stamps: stamps.map(({ text }) => text),
    otherLines: collectLines(drafts, blocks, headline),
  };
}

export const collectJsonLd = (document: Document): string[] =>
  Array.from(document.querySelectorAll('script[type^="application/ld+json" i]'), (script) => script.textContent ?? '');

export function collectMetas(document: Document): PageFacts['metas'] {
  const metas: PageFacts['metas'] = [];
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = (meta.getAttribute('content') ?? '').trim();
    for (const attribute of content === '' ? [] : ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name) metas.push([name, content]);
    }
  }
  return metas;
}

/** The article's own lines first, then those nearest to the headline, outside comments and lists of other posts. */
function collectLines(
  drafts: readonly DraftBlock[],
  blocks: readonly DraftBlock[],
  headline: DraftBlock | null,
): string[] {
  const at = headline === null ? 0 : drafts.indexOf(headline);
  const others = [...drafts.entries()]
    .filter(([, draft]) => !draft.kept && mayDate(draft) && draft.element.closest(ELSEWHERE) === null)
    .sort(([a], [b]) => Math.abs(a - at) - Math.abs(b - at))
    .map(([, draft]) => draft);
  return [...blocks.filter(mayDate), ...others].slice(0, MAX_LINES).map(({ text }) => text);
}

function mayDate({ text, level, list, table, quoteDepth }: DraftBlock): boolean {
  return (
    text.length <= MAX_LINE_CHARS &&
    MAY_DATE.test(text) &&
    level !== 1 &&
    table === null &&
    quoteDepth === 0 &&
    (list === null || stampKind(text, 'body') !== null || SAYS_WHICH.test(fold(text)))
  );
}
