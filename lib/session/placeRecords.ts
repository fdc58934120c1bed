import { type Alignment, alignTexts } from '../anchor/alignTexts.ts';
import { anchorTarget } from '../anchor/anchorTarget.ts';
import type { Annotation, Target } from '../model.ts';
import type { PlacedRecord } from './state.ts';

/**
 * Anchors records in an article's text as it is now; tombstones are left out.
 * @param older the texts the records were made in, newest first, where they are at hand: what moved or was edited is
 *   found by the one that holds its words in their place
 */
export function placeRecords(
  text: string,
  records: readonly Annotation[],
  older: readonly string[] = [],
): PlacedRecord[] {
  const live = records.filter(({ deletedAt }) => deletedAt === undefined);
  const alignments = new Map<string, Alignment>();
  const alignmentFor = (target: Target): Alignment | undefined => {
    const own = older.find((each) => holds(each, target));
    if (own === undefined || own === text) return undefined;
    const known = alignments.get(own) ?? alignTexts(own, text);
    alignments.set(own, known);
    return known;
  };
  return live.map((record) => placeRecord(text, record, alignmentFor(record.target)));
}

const holds = (text: string, { quote, position }: Target): boolean =>
  text.startsWith(quote.exact, position.start) &&
  text.startsWith(quote.prefix, position.start - quote.prefix.length) &&
  text.startsWith(quote.suffix, position.end);

function placeRecord(text: string, record: Annotation, alignment?: Alignment): PlacedRecord {
  const anchored = anchorTarget(text, record.target, alignment);
  return {
    record,
    span: anchored?.span ?? null,
    confidence: anchored?.confidence ?? null,
    score: anchored?.score ?? null,
  };
}
