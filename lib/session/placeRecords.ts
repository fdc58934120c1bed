import { type Alignment, alignTexts } from '../anchor/alignTexts.ts';
import { anchorTarget } from '../anchor/anchorTarget.ts';
import type { Annotation } from '../model.ts';
import type { PlacedRecord } from './state.ts';

/**
 * Anchors records in an article's text as it is now; tombstones are left out.
 * @param older the text the records were made in, where it is at hand: what moved or was edited is found by it
 */
export function placeRecords(text: string, records: readonly Annotation[], older?: string): PlacedRecord[] {
  const live = records.filter(({ deletedAt }) => deletedAt === undefined);
  const alignment = older === undefined || older === text || live.length === 0 ? undefined : alignTexts(older, text);
  return live.map((record) => placeRecord(text, record, alignment));
}

export function placeRecord(text: string, record: Annotation, alignment?: Alignment): PlacedRecord {
  const anchored = anchorTarget(text, record.target, alignment);
  return { record, span: anchored?.span ?? null, confidence: anchored?.confidence ?? null };
}
