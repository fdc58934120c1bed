import type { FacetChoices } from '../../lib/library/facets.ts';
import type { AnnotationQuery, AnnotationRowRef, ArticleHit } from '../../lib/library/search/libraryIndex.ts';

/** What finds things in the library: off the main thread in the extension, at once in a test. */
export interface LibrarySearch {
  /** The store has changed. */
  sync(): void;
  articles(text: string): Promise<ArticleHit[] | null>;
  /** The annotations a query finds, those from one place of the list to another, and how many it has. */
  annotations(
    query: AnnotationQuery,
    from: number,
    to: number,
  ): Promise<{ total: number; rows: AnnotationRowRef[]; choices: FacetChoices }>;
}
