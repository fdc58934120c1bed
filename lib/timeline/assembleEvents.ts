import type {
  Article,
  Block,
  Entity,
  EventKind,
  Span,
  Speaker,
  TimelineEvent,
  TimeMention,
  TimePart,
  TimeValue,
} from '../model.ts';
import { attributedTo, type NamedPlace } from './attribution.ts';
import { labelsOf, rowOf } from './blockLabels.ts';
import { judgeDates } from './classifyKinds.ts';
import { narrowClause } from './clauses.ts';
import type { DatedClause } from './kindModel/datedClause.ts';
import { KIND_WORDS } from './kindWords.ts';
import { labelOf, shorten } from './label.ts';
import { minuteBounds, orderEvents } from './orderEvents.ts';
import { partTime } from './partTime.ts';
import { speakersOf } from './speakers.ts';

export interface Assembled {
  /** The kind of each time mention, in its order; null for durations and sets. */
  kinds: (EventKind | null)[];
  /** In the order of the timeline. */
  events: TimelineEvent[];
}

/**
 * Makes the timeline: one event per dated claim. Dates that share a predicate ("on 4/5/18, 5/21/18, and 8/15/18") are an
 * event each with one sentence; two names of one moment ("two days later, on 18 March") are one event, dated by the
 * finer; a range over an intrusion is its start and its end.
 * @param times every dated expression of the article in text order
 */
export function assembleEvents(article: Article, times: TimeMention[], entities: Entity[]): Assembled {
  const { language, published } = article.metadata;
  const { kinds, dates } = judgeDates(article, times, language, published?.value ?? null);
  const speakers = speakersOf(article, entities);
  const namesIn = namesByPlace(entities);
  const groups = Map.groupBy(dates, ({ group }) => group);
  const events = dates.flatMap((date) => {
    const kind = kinds[date.index];
    const fellows = groups.get(date.group) ?? [];
    if (!kind || fellows.some((other) => other !== date && namesSameMoment(date.time, other.time))) return [];
    return eventsOf({ article, speaker: speakers.get(date.block) ?? UNKNOWN, namesIn }, date, kind);
  });
  return { kinds, events: orderEvents(events) };
}

const UNKNOWN: Speaker = { role: 'author', name: null };

interface Context {
  article: Article;
  speaker: Speaker;
  namesIn: (span: Span) => NamedPlace[];
}

/** The event of one date; two where it is the stretch of an intrusion. */
function eventsOf({ article, speaker, namesIn }: Context, date: DatedClause, kind: EventKind): TimelineEvent[] {
  const { text } = article;
  const { time, clause, group, barriers, sentence } = date;
  const quoteSpan = quoteOf(article, date);
  const words = narrowClause(clause, group, barriers);
  const said = speaker.role === 'author' ? attributedTo(text, sentence, clause, group, kind, namesIn(sentence)) : null;
  const base = {
    quote: text.slice(quoteSpan.start, quoteSpan.end),
    quoteSpan,
    entities: [...new Set(namesIn(clause).map(({ canonical }) => canonical))],
    speaker: said === null ? speaker : { role: 'quoted' as const, name: said },
    flags: time.flags ?? [],
    status: 'found' as const,
  };
  const event = (part: Span, end: 'start' | 'end' | null, value: TimeValue, partKind: EventKind): TimelineEvent => ({
    ...base,
    start: part.start,
    end: part.end,
    dateText: text.slice(part.start, part.end),
    time: value,
    ...inferredOf(time, end),
    kind: partKind,
    label: titleOf(article, date, words, partKind),
  });
  if (kind !== 'intrusion_start' || time.type !== 'RANGE') return [event(time, null, time.time, kind)];
  const [first, last] = time.parts ?? wholeParts(time);
  return [
    event(first, 'start', partTime(time.time, first, 'start'), 'intrusion_start'),
    event(last, 'end', partTime(time.time, last, 'end'), 'intrusion_end'),
  ];
}

/** What was inferred of the whole date (`end` null) or of one end of a range. */
function inferredOf({ inferred }: TimeMention, end: 'start' | 'end' | null): Pick<TimelineEvent, 'inferred'> {
  if (end === null) return inferred === undefined ? {} : { inferred };
  const own = (inferred ?? [])
    .filter((one) => one.end === undefined || one.end === end)
    .map(({ end: _, ...one }) => one);
  return own.length === 0 ? {} : { inferred: own };
}

/** A row longer than this is quoted by the cell alone. */
const MAX_ROW_CHARS = 400;

/** The sentence; a list item whole, since its sentences lean on one another; a table's row, since a cell says nothing. */
function quoteOf(article: Article, { block, number, sentence }: DatedClause): Span {
  if (block.kind === 'list-item') return { start: block.start, end: block.end };
  if (block.kind !== 'cell') return { start: sentence.start, end: sentence.end };
  const row = rowOf(article.blocks, number);
  const start = row[0]?.start ?? block.start;
  const end = row.at(-1)?.end ?? block.end;
  return end - start <= MAX_ROW_CHARS ? { start, end } : { start: block.start, end: block.end };
}

/** What a publication line says beside its date is who and where. */
const PUBLICATION_LINE: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['byline', 'update']);

function titleOf(article: Article, date: DatedClause, words: Span, kind: EventKind): string {
  if (kind === 'publication' && PUBLICATION_LINE.has(date.block.kind)) return KIND_WORDS.publication;
  return labelOf(article.text, words, date.group, nameOf(article, date, kind), date.sentence);
}

/** What an event is called whose own words are only a date: by the names beside or above it, else by its kind. */
function nameOf(article: Article, { number }: DatedClause, kind: EventKind): string {
  const names = labelsOf(article, number).map(({ start, end }) => article.text.slice(start, end));
  return names.length === 0 ? KIND_WORDS[kind] : shorten(names.join(': ').replace(/[\s:?]+$/u, ''));
}

/** A range whose parts have no offsets of their own: both ends stand on the whole expression. */
function wholeParts(range: TimeMention): [TimePart, TimePart] {
  const [from = '', to = from] = range.time.value.split('/');
  const span = { start: range.start, end: range.end };
  return [
    { ...span, value: from },
    { ...span, value: to },
  ];
}

/** Whether `other` says when `date` was at least as finely, so that only `other` makes the event. */
function namesSameMoment(date: TimeMention, other: TimeMention): boolean {
  const [from, to] = minuteBounds(date.time);
  const [otherFrom, otherTo] = minuteBounds(other.time);
  if (otherFrom < from || otherTo > to) return false;
  if (otherFrom !== from || otherTo !== to) return true;
  // Of two equal times the firmer one makes the event: the calendar date beside "more than a week before that".
  const gain = looseness(date.time) - looseness(other.time);
  return gain === 0 ? other.start > date.start : gain > 0;
}

/** A date that is only about right is looser than one counted from another, and that looser than one in figures. */
function looseness({ approximate, basis }: TimeValue): number {
  return (approximate ? 2 : 0) + (basis.startsWith('relative') ? 1 : 0);
}

/** Gives the names that stand in a stretch of the text, in its order, without a look at those that stand elsewhere. */
function namesByPlace(entities: readonly Entity[]): (span: Span) => NamedPlace[] {
  const places = entities
    .flatMap(({ canonical, mentions }) => mentions.map(({ start, end }) => ({ start, end, canonical })))
    .sort((a, b) => a.start - b.start);
  return (span) => {
    const names: NamedPlace[] = [];
    for (let at = firstFrom(places, span.start); at < places.length; at++) {
      const place = places[at];
      if (!place || place.start >= span.end) break;
      if (place.end <= span.end) names.push(place);
    }
    return names;
  };
}

/** Where the first that does not start before `from` stands. */
function firstFrom(sorted: readonly Span[], from: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
