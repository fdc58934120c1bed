import type { DraftBlock } from './draft.ts';

const ARTICLE = 'article, .hentry, [itemtype*="schema.org/"][itemtype*="Article"], [itemtype$="BlogPosting"]';
/** hAtom's mark of an entry of its own, http://microformats.org/wiki/hatom, which WordPress sets on every post. */
const ENTRY = '.hentry';
/** An `<article>` with less text than this around the headline holds only the headline. */
const MIN_OWN_CHARS = 300;

/**
 * Whether a block stands in another `<article>` than the headline's, with a heading of its own or marked as a post: pages put further articles
 * below the one they are about. Articles within the headline's own (embedded posts) and around it are its own, and so is
 * one that only goes on with the text.
 */
export function otherArticleTest(
  headline: DraftBlock | null,
  drafts: readonly DraftBlock[],
): (draft: DraftBlock) => boolean {
  const own = headline?.element.closest(ARTICLE) ?? null;
  if (own === null) return () => false;
  let ownLength = 0;
  const headed = new Map<Element, boolean>();
  for (const draft of drafts) {
    const article = draft.element.closest(ARTICLE);
    if (draft.kept && own.contains(draft.element)) ownLength += draft.text.length - draft.linkLength;
    if (article !== null && !headed.has(article))
      headed.set(article, beginsLikeHeading(draft) || article.matches(ENTRY));
  }
  if (ownLength < MIN_OWN_CHARS) return () => false;
  return (draft) => {
    const article = draft.element.closest(ARTICLE);
    if (article === null || headed.get(article) !== true) return false;
    return article !== own && !own.contains(article) && !article.contains(own);
  };
}

function beginsLikeHeading({ level, text, linkLength }: DraftBlock): boolean {
  return level !== null || linkLength >= 0.9 * text.length;
}
