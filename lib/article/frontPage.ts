import type { DraftBlock } from './draft.ts';

/** So many headings that are links are a list of articles; on a site's root, fewer are. */
const MIN_LINKED_HEADINGS = 4;
const MIN_LINKED_HEADINGS_AT_ROOT = 3;
/** The list must begin in this first part of the text: below an article stand linked headings too. */
const LIST_BEGINS_WITHIN = 0.3;
const PROSE_CHARS = 80;

/**
 * Whether the page is a list of articles (a home page, a category, search results) and not one article: headings that are
 * links all through the text, with hardly more than a teaser below each.
 *
 * @param drafts all blocks; those Readability kept count
 */
export function isFrontPage(drafts: readonly DraftBlock[], url: string): boolean {
  const kept = drafts.filter((draft) => draft.kept);
  const total = kept.reduce((sum, draft) => sum + draft.text.length, 0);
  let before = 0;
  let early = false;
  let linked = 0;
  let prose = 0;
  for (const draft of kept) {
    const isLink = draft.linkLength >= 0.9 * draft.text.length;
    if (draft.level !== null && isLink) {
      linked++;
      early ||= before <= LIST_BEGINS_WITHIN * total;
    }
    if (draft.level === null && draft.text.length - draft.linkLength >= PROSE_CHARS) prose++;
    before += draft.text.length;
  }
  const path = URL.parse(url)?.pathname ?? '';
  const atRoot = /^\/(?:(?:index|default|home)(?:\.\w+)?|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(path);
  const enough = atRoot ? MIN_LINKED_HEADINGS_AT_ROOT : MIN_LINKED_HEADINGS;
  return early && linked >= enough && prose <= (atRoot ? 4 : 2) * linked;
}
