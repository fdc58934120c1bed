import type { Analysis, Span, TimeValue } from '../model.ts';
import type { PlacedRecord, TimeChange } from './state.ts';

const placeOf = ({ start, end }: Span): string => `${start}:${end}`;

/**
 * The dates that have another meaning in the second analysis of one text than in the first, in the order of the text.
 * Where the reader had decided on a date it stays as they did, which is said too.
 */
export function timeChanges(
  before: Analysis | null,
  after: Analysis | null,
  records: readonly PlacedRecord[],
): TimeChange[] {
  const were = new Map(timesOf(before).map((each) => [placeOf(each), each.time]));
  const decided = new Map<string, TimeValue>();
  for (const { record, span } of records) {
    if (span && record.event && record.status !== 'found') decided.set(placeOf(span), record.event.time);
  }
  return timesOf(after).flatMap(({ text, start, end, time }): TimeChange[] => {
    const was = were.get(placeOf({ start, end }));
    if (!was || was.edtf === time.edtf) return [];
    const kept = decided.get(placeOf({ start, end }));
    return [{ text, span: { start, end }, before: kept ?? was, after: time, isKept: kept !== undefined }];
  });
}

/** Every dated expression once, with the ends of a range as events have them. */
function timesOf(analysis: Analysis | null): { text: string; start: number; end: number; time: TimeValue }[] {
  if (!analysis) return [];
  const ends = analysis.events.map(({ start, end, dateText, time }) => ({ text: dateText, start, end, time }));
  const isInParts = ({ parts }: Analysis['timex'][number]): boolean =>
    parts !== undefined && ends.some((end) => parts.some((part) => placeOf(part) === placeOf(end)));
  const whole = analysis.timex.filter((timex) => !isInParts(timex));
  const all = new Map([...ends, ...whole].map((each) => [placeOf(each), each]));
  return [...all.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
