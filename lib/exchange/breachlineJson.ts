import type { Annotation, Instant, SavedArticle } from '../model.ts';
import { SCHEMA_VERSION } from './breachlineSchema.ts';

export interface Records {
  articles: SavedArticle[];
  annotations: Annotation[];
}

/**
 * The library as one JSON text, described by docs/breachline-export.schema.json and read by readBreachlineJson.
 * The same records give the same text, whatever order they and their keys come in, so two exports can be compared.
 * @param records everything, tombstones included
 * @param about `generator`: program and version; `exportedAt`: now
 */
export function writeBreachlineJson(records: Records, about: { generator: string; exportedAt: Instant }): string {
  const { generator, exportedAt } = about;
  const articles = records.articles.toSorted(byId).map(sortKeys);
  const annotations = records.annotations.toSorted(byId).map(sortKeys);
  return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, generator, exportedAt, articles, annotations }, null, 2)}\n`;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A copy with the keys of every object in code unit order. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
