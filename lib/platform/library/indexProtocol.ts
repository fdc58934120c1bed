import type { FacetChoices } from '../../library/facets.ts';
import type { FoundPassage } from '../../library/search/findPassage.ts';
import type { AnnotationQuery, AnnotationRowRef, ArticleHit } from '../../library/search/libraryIndex.ts';
import type { ArticleId } from '../../model.ts';

/** How far the index is: `done` of `total` articles that had changed. */
export interface IndexProgress {
  done: number;
  total: number;
}

export type IndexQuestion =
  | { ask: 'search'; text: string }
  | { ask: 'passages'; text: string; ids: ArticleId[] }
  | { ask: 'annotations'; query: AnnotationQuery; from: number; to: number };

export interface IndexAnswers {
  /** Best first; null: nothing to search for. */
  search: ArticleHit[] | null;
  /** Of the articles that are there: the passage that shows why each was found. */
  passages: [ArticleId, FoundPassage | null][];
  annotations: { total: number; rows: AnnotationRowRef[]; choices: FacetChoices };
}

/** To the worker. `sync`: the store has changed. */
export type ToIndex = { type: 'sync' } | { type: 'ask'; turn: number; question: IndexQuestion };

export type FromIndex =
  | { type: 'progress'; progress: IndexProgress }
  | { type: 'answer'; turn: number; answer: unknown }
  | { type: 'failed'; turn: number | null; reason: string };
