import { allRecords, RECORD_KINDS, type Records } from '../library/recordTypes.ts';
import type { Instant } from '../model.ts';
import { SCHEMA_VERSION } from './breachlineSchema.ts';

/**
 * The library as one JSON text, described by docs/breachline-export.schema.json and read by readBreachlineJson.
 * The same records give the same text, whatever order they and their keys come in, so two exports can be compared.
 * @param records everything, tombstones included; a list that is left out is empty
 * @param about `generator`: program and version; `exportedAt`: now
 */
export function writeBreachlineJson(
  records: Partial<Records>,
  { generator, exportedAt }: { generator: string; exportedAt: Instant },
): string {
  const all = allRecords(records);
  const lists = RECORD_KINDS.map((kind) => [kind, sorted(all[kind]).map(sortKeys)]);
  const file = { schemaVersion: SCHEMA_VERSION, generator, exportedAt, ...Object.fromEntries(lists) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const sorted = (records: readonly { id: string }[]): { id: string }[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** A copy with the keys of every object in code unit order. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
