import { type ArticleId, asArticleId } from '../model.ts';

/** The pages of the library that have a tab, in their order. */
export const LIBRARY_PAGES = ['articles', 'annotations', 'incidents', 'compare'] as const;
export type LibraryPageName = (typeof LIBRARY_PAGES)[number];

/**
 * Where one is in the library, as its address says after the `#`, so that anything can be linked to and Back works:
 * `#annotations`, `#incidents&id=X`, `#article=ID&at=120` for the passage at offset 120 of a saved text.
 */
export type LibraryRoute =
  | { page: LibraryPageName; params: Readonly<Record<string, string>> }
  | { page: 'article'; id: ArticleId; at: number | null };

export const ARTICLES: LibraryRoute = { page: 'articles', params: {} };

/** Anything that is no address of ours leads to the articles. */
export function parseRoute(hash: string): LibraryRoute {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const id = params.get('article');
  if (id !== null && id !== '') {
    const at = params.get('at');
    return { page: 'article', id: asArticleId(id), at: at !== null && /^\d{1,9}$/.test(at) ? Number(at) : null };
  }
  const page = LIBRARY_PAGES.find((name) => params.has(name));
  if (page === undefined) return ARTICLES;
  params.delete(page);
  return { page, params: Object.fromEntries(params) };
}

/** The address of a place, `#` included: for `href`. */
export function routeHash(route: LibraryRoute): string {
  if (route.page === 'article') {
    const at = route.at === null ? {} : { at: String(route.at) };
    return `#${new URLSearchParams({ article: route.id, ...at })}`;
  }
  const params = new URLSearchParams(route.params).toString();
  return `#${route.page}${params === '' ? '' : `&${params}`}`;
}
