import type { Annotation, Span, TimelineEvent } from '../model.ts';
import type { PlacedRecord } from './state.ts';

export type EventRecord = Annotation & { event: NonNullable<Annotation['event']> };

/** A record of an event that has a place in the text. */
export interface PlacedEvent {
  record: EventRecord;
  span: Span;
}

export interface Matches {
  /** The record that stands for a found event, by its subject. */
  matches: Map<string, EventRecord>;
  /** Records that no found event answers to. */
  left: PlacedEvent[];
}

/**
 * Which record stands for which found event: each at most for one. Those in the same place come first, of the same kind
 * before those whose kind the reader corrected; then records of found events whose words overlap, since a later analysis
 * may draw the bounds of a date otherwise ("September 25" was, "on September 25, 2018" is found). What the reader added
 * themselves answers to a found event in its very place only: a passage they chose may well contain a found date.
 *
 * @param fresh found events by subject
 */
export function matchRecords(fresh: ReadonlyMap<string, TimelineEvent>, records: readonly PlacedRecord[]): Matches {
  const left = new Set(records.flatMap(({ record, span }) => (isEvent(record) && span ? [{ record, span }] : [])));
  const open = new Map(fresh);
  const matches = new Map<string, EventRecord>();
  const take = (subject: string, placed: PlacedEvent): void => {
    matches.set(subject, placed.record);
    open.delete(subject);
    left.delete(placed);
  };

  const byPlace = Map.groupBy(left, ({ span }) => placeOf(span));
  for (const suits of [isFoundOfKind, isOfKind, isFound]) {
    for (const [subject, event] of [...open]) {
      const placed = byPlace.get(placeOf(event))?.find((each) => left.has(each) && suits(each.record, event));
      if (placed) take(subject, placed);
    }
  }
  // Those the reader decided on choose first.
  const found = [...left].filter(({ record }) => record.origin === 'found');
  for (const placed of found.sort((a, b) => undecided(a) - undecided(b))) {
    const [subject] = bestOverlap(placed, open) ?? [];
    if (subject !== undefined) take(subject, placed);
  }
  return { matches, left: [...left] };
}

const isEvent = (record: Annotation): record is EventRecord => record.event !== undefined;
const undecided = ({ record }: PlacedEvent): number => Number(record.status === 'found');
const placeOf = ({ start, end }: Span): string => `${start}:${end}`;

type Suits = (record: EventRecord, event: TimelineEvent) => boolean;
const isFound: Suits = ({ origin }) => origin === 'found';
const isOfKind: Suits = (record, event) => record.event.kind === event.kind;
const isFoundOfKind: Suits = (record, event) => isFound(record, event) && isOfKind(record, event);

/** Of the found events that share words with a record the one of its kind, then the one that shares most. */
function bestOverlap(
  { record, span }: PlacedEvent,
  open: ReadonlyMap<string, TimelineEvent>,
): [string, TimelineEvent] | null {
  let best: [string, TimelineEvent] | null = null;
  let most = 0;
  for (const [subject, event] of open) {
    const shared = Math.min(event.end, span.end) - Math.max(event.start, span.start);
    // No span is as long as the text: a kind that fits outweighs any length.
    const weight = shared <= 0 ? 0 : shared + (isOfKind(record, event) ? 1e9 : 0);
    if (weight > most) {
      best = [subject, event];
      most = weight;
    }
  }
  return best;
}
