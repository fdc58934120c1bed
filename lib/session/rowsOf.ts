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
  const left = new Set(records.flatMap(asPlacedEvent));
  const rows: TimelineRow[] = [];
  const fresh = nameByPlace(analysis?.events ?? []);
  const take = (suits: (placed: PlacedEvent, event: TimelineEvent) => boolean): void => {
    for (const [subject, event] of fresh) {
      const placed = [...left].find((each) => isSamePlace(each.span, event) && suits(each, event));
      if (!placed) continue;
      left.delete(placed);
      fresh.delete(subject);
      rows.push({ subject, event: merge(event, placed.record), record: placed.record });
    }
  };
  if (left.size > 0) {
    take(({ record }, event) => record.event.kind === event.kind);
    take(({ record }) => record.origin === 'found');
  }
  for (const [subject, event] of fresh) rows.push({ subject, event, record: null });
  for (const { record, span } of left) {
    const isStale = record.origin === 'found' && record.status === 'found' && !record.note && record.tags.length === 0;
    if (isStale && analysis) continue;
    const event = eventOfRecord(article, analysis, record, span);
    rows.push({ subject: subjectOfRecord(record.id), event, record });
  }
  return inOrder(rows);
}

function asPlacedEvent({ record, span }: PlacedRecord): PlacedEvent[] {
  const { event } = record;
  return event && span ? [{ record: { ...record, event }, span }] : [];
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

const isSamePlace = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

function merge(event: TimelineEvent, record: EventRecord): TimelineEvent {
  if (record.status === 'found') return event;
  return { ...event, ...record.event, status: record.status };
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
