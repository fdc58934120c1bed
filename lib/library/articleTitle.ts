import type { SavedArticle } from '../model.ts';

/** What an article is called on screen: its title, or its address where it has none. */
export const articleTitle = ({ article, key }: SavedArticle): string => article.metadata.title.trim() || key;

/** Who published it: the site's own name, or its host. */
export function articleSite({ article, key }: SavedArticle): string {
  const name = article.metadata.siteName?.trim();
  if (name) return name;
  return URL.parse(article.metadata.url)?.host || key;
}
