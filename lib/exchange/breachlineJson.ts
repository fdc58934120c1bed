import { allRecords, RECORD_KINDS, type Records } from '../library/recordTypes.ts';
import type { Instant } from '../model.ts';
import { SCHEMA_VERSION } from './breachlineSchema.ts';

interface ExportAbout {
  generator: string;
  exportedAt: Instant;
}

/**
 * The library as one JSON text, described by docs/breachline-export.schema.json and read by readBreachlineJson.
 * The same records give the same text, whatever order they and their keys come in, so two exports can be compared.
 * @param records everything, tombstones included; a list that is left out is empty
 * @param about `generator`: program and version; `exportedAt`: now
 */
export function writeBreachlineJson(records: Partial<Records>, about: ExportAbout): string {
  return [...breachlineJsonPieces(records, about)].join('');
}

/** The same text in pieces of a record each: of a library of thousands it is hundreds of megabytes. */
export function* breachlineJsonPieces(records: Partial<Records>, { generator, exportedAt }: ExportAbout) {
  const all = allRecords(records);
  const head = JSON.stringify({ schemaVersion: SCHEMA_VERSION, generator, exportedAt }, null, 2);
  // Without its last brace.
  yield head.slice(0, -2);
  for (const kind of RECORD_KINDS) {
    yield `,\n  ${JSON.stringify(kind)}: [`;
    let isFirst = true;
    for (const record of sorted(all[kind])) {
      // No text holds a line end of its own: JSON writes it as \n.
      const json = JSON.stringify(sortKeys(record), null, 2).replaceAll('\n', '\n    ');
      yield `${isFirst ? '' : ','}\n    ${json}`;
      isFirst = false;
    }
    yield isFirst ? ']' : '\n  ]';
  }
  yield '\n}\n';
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
