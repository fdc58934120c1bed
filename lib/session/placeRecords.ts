import { anchorTarget } from '../anchor/anchorTarget.ts';
import type { Annotation } from '../model.ts';
import type { PlacedRecord } from './state.ts';

/** Anchors records in an article's text as it is now; tombstones are left out. */
export const placeRecords = (text: string, records: readonly Annotation[]): PlacedRecord[] =>
  records.filter(({ deletedAt }) => deletedAt === undefined).map((record) => placeRecord(text, record));

export function placeRecord(text: string, record: Annotation): PlacedRecord {
  const anchored = anchorTarget(text, record.target);
  return { record, span: anchored?.span ?? null, confidence: anchored?.confidence ?? null };
}
