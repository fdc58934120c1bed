import { stampKind } from './dateStamp.ts';
import type { DraftBlock } from './draft.ts';
import { findHeadline } from './headline.ts';

/** A block of at least this many characters outside links is running text. */
const PROSE_CHARS = 80;
/** How many blocks before the headline may still hold its date or author. */
const STAMPS_BEFORE = 3;
/** Text before the headline is kept when it is this share of the whole: then the heading found is no headline. */
const TOO_MUCH_BEFORE = 0.3;

export interface Selection {
  /** The article's blocks, the headline first where there is one. */
  blocks: DraftBlock[];
  headline: DraftBlock | null;
  /** Byline and date lines at the headline. */
  stamps: DraftBlock[];
}

/**
 * Chooses the article's blocks: the headline, the byline and date lines at it, and of what Readability kept all that is
 * no furniture.
 */
export function selectBlocks(drafts: readonly DraftBlock[], titles: readonly string[]): Selection {
  let at = findHeadline(drafts, titles);
  if (at >= 0 && keptLength(drafts.slice(0, at)) > TOO_MUCH_BEFORE * keptLength(drafts)) at = -1;
  const bodyAt = drafts.findIndex((draft, index) => index > at && draft.kept && isProse(draft));
  const stamps: DraftBlock[] = [];
  const before: DraftBlock[] = [];
  const headline = at >= 0 ? drafts[at] : undefined;
  const home = headline?.element.closest('article, main, header') ?? null;
  const body: DraftBlock[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (index === at) continue;
    const nearTop = index < at ? index >= at - STAMPS_BEFORE && home?.contains(draft.element) : index < bodyAt;
    const inStructure = draft.kept && (draft.list !== null || draft.table !== null || draft.quoteDepth > 0);
    const kind = nearTop || draft.kept ? stampKind(draft.text, nearTop && !inStructure ? 'headline' : 'body') : null;
    if (kind !== null) {
      const stamp: DraftBlock = { ...draft, kind, level: null };
      (index < at ? before : body).push(stamp);
      if (nearTop) stamps.push(stamp);
    } else if (draft.kept && index > at) {
      body.push(draft);
    }
  }
  const top: DraftBlock[] = headline === undefined ? [] : [{ ...headline, kind: 'heading', level: 1 }];
  return { blocks: [...before, ...top, ...body], headline: headline ?? null, stamps };
}

function isProse(draft: DraftBlock): boolean {
  return draft.text.length - draft.linkLength >= PROSE_CHARS;
}

function keptLength(drafts: readonly DraftBlock[]): number {
  return drafts.reduce((sum, draft) => sum + (draft.kept ? draft.text.length - draft.linkLength : 0), 0);
}
