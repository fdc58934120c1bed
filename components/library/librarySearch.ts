import type { FacetChoices } from '../../lib/library/facets.ts';
import type { FoundPassage } from '../../lib/library/search/findPassage.ts';
import type { AnnotationQuery, AnnotationRowRef, ArticleHit } from '../../lib/library/search/libraryIndex.ts';
import type { ArticleId } from '../../lib/model.ts';

/** What finds things in the library: off the main thread in the extension, at once in a test. */
export interface LibrarySearch {
  /** The store has changed. */
  sync(): void;
  articles(text: string): Promise<ArticleHit[] | null>;
  /** The passage that shows why each of these articles was found; null: nothing of its text, quotes and notes. */
  passages(text: string, ids: ArticleId[]): Promise<[ArticleId, FoundPassage | null][]>;
  /** The annotations a query finds, those from one place of the list to another, and how many it has. */
  annotations(
    query: AnnotationQuery,
    from: number,
    to: number,
  ): Promise<{ total: number; rows: AnnotationRowRef[]; choices: FacetChoices }>;
}
