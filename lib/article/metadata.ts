import type { ArticleMetadata } from '../model.ts';

/** What the page says about its article. */
export function readMetadata(document: Document, url: string): ArticleMetadata {
  return {
    url,
    canonicalUrl: document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    title: document.title.trim(),
    byline: null,
    siteName: null,
    language: document.documentElement.getAttribute('lang'),
    published: null,
    modified: null,
  };
}
