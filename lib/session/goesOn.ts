import type { Article } from '../model.ts';
import type { PageArticle } from './state.ts';

/** Of the words read before, by length: that much must still be there for the page to show the same story. */
const SAME_SHARE = 0.5;

/**
 * What the page shows, told under the address it was read at. Pages that go on with the next story write that one's address
 * into the address bar, and its title, while the first story still stands there: what is noted belongs to the first. Sites of one
 * page that have not drawn the next story yet do the same for a moment.
 *
 * @returns the article with its own address, dates and key, and the address the page has now; null where it is another story
 */
export function goesOn(
  before: PageArticle,
  article: Article,
  key: string,
): Pick<PageArticle, 'article' | 'key' | 'publishedOnPage' | 'elsewhere'> | null {
  if (key === before.key || !isSameStory(before.article.text, article.text)) return null;
  const {
    article: { metadata },
    publishedOnPage,
  } = before;
  return { article: { ...article, metadata }, key: before.key, publishedOnPage, elsewhere: article.metadata.url };
}

/** Lines are compared as wholes: a story that went on, or had a line changed, has most of them still. */
function isSameStory(before: string, now: string): boolean {
  if (before === now) return true;
  const lines = new Set(now.split('\n'));
  const kept = before.split('\n').reduce((sum, line) => sum + (lines.has(line) ? line.length : 0), 0);
  return kept >= SAME_SHARE * before.length;
}
