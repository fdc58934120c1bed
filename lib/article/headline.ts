import type { DraftBlock } from './draft.ts';
import { titleSimilarity } from './similarity.ts';

/** Below this a heading is about something else than the page's title. */
const MIN_SIMILARITY = 0.6;
const MAX_HEADLINE_CHARS = 400;
/** A shorter plain block may be the site's name, which titles carry too. */
const MIN_PLAIN_CHARS = 20;

/** The titles the page gives itself: Open Graph's and the document's. */
export function pageTitles(document: Document): string[] {
  const marked = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return [marked, document.title].filter((title) => title.trim() !== '');
}

/**
 * The index of the block that is the headline: the heading most like one of the page's titles, a higher rank and an
 * earlier place deciding between equals; failing that, the only `<h1>`.
 *
 * @returns -1 when the page shows none
 */
export function findHeadline(drafts: readonly DraftBlock[], titles: readonly string[]): number {
  let best = -1;
  let bestScore = 0;
  for (const [index, draft] of drafts.entries()) {
    if (draft.text.length > MAX_HEADLINE_CHARS) continue;
    const score = scoreOf(draft, titles);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  if (best >= 0) return best;
  const h1s = [...drafts.keys()].filter((index) => drafts[index]?.level === 1);
  return h1s.length === 1 ? (h1s[0] ?? -1) : -1;
}

function scoreOf(draft: DraftBlock, titles: readonly string[]): number {
  // A headline set as a plain block: only when it is the title word for word and no link to somewhere.
  if (draft.level === null && !isNamed(draft, titles)) return 0;
  const similarity = Math.max(0, ...titles.map((title) => titleSimilarity(draft.text, title)));
  if (similarity < MIN_SIMILARITY) return 0;
  return draft.level === null ? similarity - 0.5 : similarity + 1 - draft.level / 10;
}

function isNamed(draft: DraftBlock, titles: readonly string[]): boolean {
  return (
    draft.text.length >= MIN_PLAIN_CHARS && draft.linkLength === 0 && titles.some((title) => title.includes(draft.text))
  );
}
