import type { DraftBlock } from './draft.ts';

const ARTICLE = 'article, .hentry, [itemtype*="schema.org/"][itemtype*="Article"], [itemtype$="BlogPosting"]';
/** An `<article>` with less text than this around the headline holds only the headline. */
const MIN_OWN_CHARS = 300;

/**
 * Whether a block stands in another `<article>` than the headline: pages put further articles below the one they are
 * about. Articles within the headline's own (embedded posts) and around it are its own.
 */
export function otherArticleTest(
  headline: DraftBlock | null,
  drafts: readonly DraftBlock[],
): (draft: DraftBlock) => boolean {
  const own = headline?.element.closest(ARTICLE) ?? null;
  if (own === null) return () => false;
  const ownLength = drafts.reduce(
    (sum, d) => sum + (d.kept && own.contains(d.element) ? d.text.length - d.linkLength : 0),
    0,
  );
  if (ownLength < MIN_OWN_CHARS) return () => false;
  return (draft) => {
    const article = draft.element.closest(ARTICLE);
    return article !== null && article !== own && !own.contains(article) && !article.contains(own);
  };
}
