import type { Article, Entity } from '../model.ts';
import { countedRows, type MetricRow } from './metricRow.ts';

/** What one article tells of an incident: what every number, list and question here is made from. */
export interface Account {
  article: Article;
  /** Without what the reader rejected. */
  rows: readonly MetricRow[];
  entities: readonly Entity[];
}

export const accountOf = (article: Article, rows: readonly MetricRow[], entities: readonly Entity[]): Account => ({
  article,
  rows: countedRows(rows),
  entities,
});
