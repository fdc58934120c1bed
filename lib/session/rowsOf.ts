import type { Analysis, Annotation, Article, Span, TimelineEvent } from '../model.ts';
import { orderEvents } from '../timeline/orderEvents.ts';
import { joinMerged } from './joinMerged.ts';
import { type EventRecord, matchRecords, type PlacedEvent } from './matchRecords.ts';
import type { PlacedRecord } from './state.ts';
import { subjectOfPlace, subjectOfRecord } from './subject.ts';

/** One line of the timeline: the event as it is to be shown, and the record that holds what the reader decided. */
export interface TimelineRow {
  subject: string;
  event: TimelineEvent;
  /** null: found just now, and the article is not kept. */
  record: Annotation | null;
  /** How alike, 0 to 1, the words are that its record was placed on; null: they are the same, or nobody had a hand in it. */
  likeness: number | null;
  /** Events that the reader says are the same as this one, each with its own quote and time. They have none themselves. */
  merged: readonly TimelineRow[];
}

/**
 * The timeline: what the analysis found now, merged with the records of this article, in order of time.
 *
 * Which record belongs to which found event is for `matchRecords`. The reader's decisions (confirmed, edited, rejected)
 * win over the fresh analysis, which wins over what an earlier one had found; what only an earlier one had found is
 * shown no more, unless the reader had decided on it, written to it, or merged another event into it.
 */
export function rowsOf(article: Article, analysis: Analysis | null, records: readonly PlacedRecord[]): TimelineRow[] {
  const fresh = nameByPlace(analysis?.events ?? []);
  const { matches, left } = matchRecords(fresh, records);
  const rows: TimelineRow[] = [];
  const likenessOf = (record: Annotation | null) =>
    record && isKeptByReader(record) ? (alike.get(record.id) ?? null) : null;
  const alike = new Map(
    records.map(({ record, confidence, score }) => [record.id, confidence === 'fuzzy' ? score : null]),
  );
  for (const [subject, event] of fresh) {
    const record = matches.get(subject) ?? null;
    const decided = record ? asDecided(event, record) : event;
    rows.push({ subject, event: decided, record, likeness: likenessOf(record), merged: [] });
  }
  // Before the analysis is there what was found goes by the name it will have: what is unfolded meanwhile stays so.
  const taken = new Set<string>();
  const early = (record: Annotation, span: Span): string => {
    if (record.origin === 'reader') return subjectOfRecord(record.id);
    let nth = 0;
    while (taken.has(subjectOfPlace(span, nth))) nth++;
    taken.add(subjectOfPlace(span, nth));
    return subjectOfPlace(span, nth);
  };
  const targets = new Set(records.map(({ record }) => record.event?.mergedInto));
  for (const { record, span } of left) {
    const isStale = !isKeptByReader(record) && !targets.has(record.id);
    if (isStale && analysis) continue;
    const event = eventOfRecord(article, analysis, record, span);
    const subject = analysis ? subjectOfRecord(record.id) : early(record, span);
    rows.push({ subject, event, record, likeness: likenessOf(record), merged: [] });
  }
  return inOrder(joinMerged(rows, inOrder));
}

/** Whether the reader had a hand in it: what was merely found, and is found no more, can go. */
const isKeptByReader = ({ origin, status, note, tags }: Annotation): boolean =>
  origin === 'reader' || status !== 'found' || note !== '' || tags.length > 0;

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

function asDecided(event: TimelineEvent, { status, event: { time, kind, label } }: EventRecord): TimelineEvent {
  if (status === 'found') return event;
  const decided = { ...event, time, kind, label, status };
  if (time.edtf === event.time.edtf && time.basis === event.time.basis) return decided;
  // What was inferred and what was odd was of the found time, not of the reader's.
  const { inferred: _, ...corrected } = decided;
  return { ...corrected, flags: [] };
}

/** An event that only a record knows: its quote is the block it stands in, its speaker that of its neighbours there. */
function eventOfRecord(
  article: Article,
  analysis: Analysis | null,
  record: EventRecord,
  span: PlacedEvent['span'],
): TimelineEvent {
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.start < end);
  const quoteSpan: Span = {
    start: Math.min(span.start, block?.start ?? span.start),
    end: Math.max(span.end, block?.end ?? 0),
  };
  const beside = analysis?.events.find(({ start }) => quoteSpan.start <= start && start < quoteSpan.end);
  const { time, kind, label } = record.event;
  return {
    ...span,
    time,
    kind,
    label,
    dateText: article.text.slice(span.start, span.end),
    quote: article.text.slice(quoteSpan.start, quoteSpan.end),
    quoteSpan,
    entities: [],
    speaker: beside?.speaker ?? { role: 'author', name: article.metadata.byline },
    flags: [],
    status: record.status,
  };
}

function inOrder(rows: readonly TimelineRow[]): TimelineRow[] {
  const rowOf = new Map(rows.map((row) => [row.event, row]));
  return orderEvents([...rowOf.keys()]).flatMap((event) => rowOf.get(event) ?? []);
}
