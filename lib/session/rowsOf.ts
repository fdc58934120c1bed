import type { Analysis, Annotation, Article, Span, TimelineEvent } from '../model.ts';
import { orderEvents } from '../timeline/orderEvents.ts';
import type { PlacedRecord } from './state.ts';
import { subjectOfPlace, subjectOfRecord } from './subject.ts';

/** One line of the timeline: the event as it is to be shown, and the record that holds what the reader decided. */
export interface TimelineRow {
  subject: string;
  event: TimelineEvent;
  /** null: found just now, and the article is not kept. */
  record: Annotation | null;
}

type EventRecord = Annotation & { event: NonNullable<Annotation['event']> };
interface PlacedEvent {
  record: EventRecord;
  span: Span;
}

/**
 * The timeline: what the analysis found now, merged with the records of this article, in order of time.
 *
 * A found event and a record are the same when they stand in the same place and are of the same kind; a record whose
 * kind the reader corrected takes what is left at its place. The reader's decisions (confirmed, edited, rejected)
 * win over the fresh analysis, which wins over what an earlier one had found; what only an earlier one had found is
 * shown no more, unless the reader had decided on it or written to it.
 */
export function rowsOf(article: Article, analysis: Analysis | null, records: readonly PlacedRecord[]): TimelineRow[] {
  const left = byPlace(records);
  const rows: TimelineRow[] = [];
  const fresh = nameByPlace(analysis?.events ?? []);
  const take = (suits: (record: EventRecord, event: TimelineEvent) => boolean): void => {
    for (const [subject, event] of fresh) {
      const here = left.get(placeOf(event));
      const index = here?.findIndex(({ record }) => suits(record, event)) ?? -1;
      const [placed] = index === -1 ? [] : (here?.splice(index, 1) ?? []);
      if (!placed) continue;
      fresh.delete(subject);
      rows.push({ subject, event: merge(event, placed.record), record: placed.record });
    }
  };
  take((record, event) => record.event.kind === event.kind);
  take((record) => record.origin === 'found');
  for (const [subject, event] of fresh) rows.push({ subject, event, record: null });
  for (const { record, span } of [...left.values()].flat()) {
    const isStale = record.origin === 'found' && record.status === 'found' && !record.note && record.tags.length === 0;
    if (isStale && analysis) continue;
    const event = eventOfRecord(article, analysis, record, span);
    rows.push({ subject: subjectOfRecord(record.id), event, record });
  }
  return inOrder(rows);
}

const placeOf = ({ start, end }: Span): string => `${start}:${end}`;

/** Records of events that have a place in the text, by that place. */
function byPlace(records: readonly PlacedRecord[]): Map<string, PlacedEvent[]> {
  const places = new Map<string, PlacedEvent[]>();
  for (const { record, span } of records) {
    const { event } = record;
    if (!event || !span) continue;
    const placed = { record: { ...record, event }, span };
    const here = places.get(placeOf(span));
    if (here) here.push(placed);
    else places.set(placeOf(span), [placed]);
  }
  return places;
}

/** Each event under its subject: several may stand in one place ("on 9/25 data was taken and published"). */
function nameByPlace(events: readonly TimelineEvent[]): Map<string, TimelineEvent> {
  const named = new Map<string, TimelineEvent>();
  for (const event of events) {
    let nth = 0;
    while (named.has(subjectOfPlace(event, nth))) nth++;
    named.set(subjectOfPlace(event, nth), event);
  }
  return named;
}

function merge(event: TimelineEvent, record: EventRecord): TimelineEvent {
  if (record.status === 'found') return event;
  const merged = { ...event, ...record.event, status: record.status };
  if (record.event.time.edtf === event.time.edtf && record.event.time.basis === event.time.basis) return merged;
  // What was inferred was of the found time, not of the reader's.
  const { inferred: _, ...corrected } = merged;
  return corrected;
}

/** An event that only a record knows: its quote is the block it stands in, its speaker that of its neighbours there. */
function eventOfRecord(article: Article, analysis: Analysis | null, record: EventRecord, span: Span): TimelineEvent {
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.start < end);
  const quoteSpan = {
    start: Math.min(span.start, block?.start ?? span.start),
    end: Math.max(span.end, block?.end ?? 0),
  };
  const beside = analysis?.events.find(({ start }) => quoteSpan.start <= start && start < quoteSpan.end);
  return {
    ...span,
    ...record.event,
    dateText: article.text.slice(span.start, span.end),
    quote: article.text.slice(quoteSpan.start, quoteSpan.end),
    quoteSpan,
    entities: [],
    speaker: beside?.speaker ?? { role: 'author', name: article.metadata.byline },
    flags: [],
    status: record.status,
  };
}

function inOrder(rows: TimelineRow[]): TimelineRow[] {
  const rowOf = new Map(rows.map((row) => [row.event, row]));
  return orderEvents([...rowOf.keys()]).flatMap((event) => rowOf.get(event) ?? []);
}
