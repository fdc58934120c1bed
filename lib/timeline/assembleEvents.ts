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
import { findBarriers } from './barriers.ts';
import { labelsOf, rowOf } from './blockLabels.ts';
import { classifyKinds, isDated } from './classifyKinds.ts';
import { cutClauses, narrowClause } from './clauses.ts';
import { groupDates, groupSpans } from './dateGroups.ts';
import { sortIntoBlocks } from './inBlock.ts';
import { type CueLanguage, languageOf } from './kinds/languageOf.ts';
import { KIND_WORDS } from './kindWords.ts';
import { labelOf, shorten } from './label.ts';
import { minuteBounds, orderEvents } from './orderEvents.ts';
import { partTime } from './partTime.ts';
import { splitSentences } from './sentences.ts';
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
  const kinds = classifyKinds(article, times, article.metadata.language, article.metadata.published?.value ?? null);
  const language = languageOf(article.text, article.metadata.language);
  const speakers = speakersOf(article, entities);
  const events: TimelineEvent[] = [];
  for (const [number, inBlock] of sortIntoBlocks(article.blocks, times)) {
    const block = article.blocks[number];
    const dated = inBlock.flatMap(({ item, index }) => {
      const kind = kinds[index] ?? null;
      return kind !== null && isDated(item) ? [{ ...item, kind }] : [];
    });
    if (!block || dated.length === 0) continue;
    const speaker = speakers.get(block) ?? { role: 'author', name: null };
    for (const sentence of splitSentences(article.text, block, dated)) {
      const here = dated.filter(({ start }) => start >= sentence.start && start < sentence.end);
      if (here.length > 0)
        events.push(...sentenceEvents({ article, block, number, sentence, speaker, entities, language }, here));
    }
  }
  return { kinds, events: orderEvents(events) };
}

type Dated = TimeMention & { kind: EventKind };

interface Place {
  article: Article;
  block: Block;
  /** The block's place among the blocks. */
  number: number;
  sentence: Span;
  speaker: Speaker;
  entities: readonly Entity[];
  language: CueLanguage;
}

function sentenceEvents(place: Place, dates: readonly Dated[]): TimelineEvent[] {
  const { sentence, speaker, entities, language } = place;
  const { text } = place.article;
  const groupOf = groupDates(text, dates);
  const groups = groupSpans(dates, groupOf);
  const barriers = findBarriers(text, sentence, groups, language);
  const clauses = cutClauses(text, sentence, groups, barriers);
  const quoteSpan = quoteOf(place);
  return dates.flatMap((date, index) => {
    const group = groupOf[index] ?? 0;
    const fellows = dates.filter((other, at) => other !== date && groupOf[at] === group);
    if (fellows.some((other) => namesSameMoment(date, other))) return [];
    const clause = clauses[group] ?? sentence;
    const base = {
      quote: text.slice(quoteSpan.start, quoteSpan.end),
      quoteSpan,
      entities: entitiesIn(entities, clause),
      speaker,
      flags: date.flags ?? [],
      status: 'found' as const,
    };
    const span = groups[group] ?? date;
    const label = (kind: EventKind) => labelOf(text, narrowClause(clause, span, barriers), span, nameOf(place, kind));
    const whole = { start: date.start, end: date.end, dateText: date.text };
    if (date.kind !== 'intrusion_start' || date.type !== 'RANGE') {
      const { time, kind } = date;
      return [{ ...base, ...whole, time, ...inferredOf(date, null), kind, label: label(kind) }];
    }
    const [first, last] = date.parts ?? wholeParts(date);
    const event = (part: TimePart, kind: EventKind, end: 'start' | 'end'): TimelineEvent => ({
      ...base,
      start: part.start,
      end: part.end,
      dateText: text.slice(part.start, part.end),
      time: partTime(date.time, part, end),
      ...inferredOf(date, end),
      kind,
      label: label(kind),
    });
    return [event(first, 'intrusion_start', 'start'), event(last, 'intrusion_end', 'end')];
  });
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
function quoteOf({ article, block, number, sentence }: Place): Span {
  if (block.kind === 'list-item') return { start: block.start, end: block.end };
  if (block.kind !== 'cell') return { start: sentence.start, end: sentence.end };
  const row = rowOf(article.blocks, number);
  const start = row[0]?.start ?? block.start;
  const end = row.at(-1)?.end ?? block.end;
  return end - start <= MAX_ROW_CHARS ? { start, end } : { start: block.start, end: block.end };
}

/** What an event is called whose own words are only a date: by the names beside or above it, else by its kind. */
function nameOf({ article, number }: Place, kind: EventKind): string {
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

function entitiesIn(entities: readonly Entity[], clause: Span): string[] {
  const names = entities
    .filter(({ mentions }) => mentions.some((m) => m.start >= clause.start && m.end <= clause.end))
    .map(({ canonical }) => canonical);
  return [...new Set(names)];
}
