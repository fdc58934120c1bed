import type { FacetChoices } from '../../library/facets.ts';
import type { AnnotationQuery, AnnotationRowRef, ArticleHit } from '../../library/search/libraryIndex.ts';

/** How far the index is: `done` of `total` articles that had changed. */
export interface IndexProgress {
  done: number;
  total: number;
}

export type IndexQuestion =
  | { ask: 'search'; text: string }
  | { ask: 'annotations'; query: AnnotationQuery; from: number; to: number };

export interface IndexAnswers {
  /** Best first; null: nothing to search for. */
  search: ArticleHit[] | null;
  annotations: { total: number; rows: AnnotationRowRef[]; choices: FacetChoices };
}

/** To the worker. `sync`: the store has changed. */
export type ToIndex = { type: 'sync' } | { type: 'ask'; turn: number; question: IndexQuestion };

export type FromIndex =
  | { type: 'progress'; progress: IndexProgress }
  | { type: 'answer'; turn: number; answer: unknown }
  | { type: 'failed'; turn: number | null; reason: string };
