import type { Article, Block, EntityMention, TimelineEvent, TimeValue } from '../model.ts';
import { dayNumber, readLocal } from '../time/bounds.ts';
import type { Account } from './account.ts';
import type { MetricRow } from './metricRow.ts';

/** Two tellings of one event lie no further apart: a log and the prose above it differ by a slip, not by weeks. */
const MOST_DAYS_APART = 3;
/** Shared words needed where the times exclude each other: then the words alone must say that it is one event. */
const WORDS_IF_APART = 3;

/**
 * Whether two events of one kind are one thing told twice: in different parts of the article (prose and its list, the
 * author and a quoted notice), close in time, in some of the same words, of no different party. Two items of one list and
 * two sentences of one paragraph are two things. When in doubt, they are.
 */
export function tellsSame(a: MetricRow, b: MetricRow, account: Account): boolean {
  const [first, second] = [a.event, b.event];
  if (first.kind !== second.kind || a.subject === b.subject) return false;
  const distance = daysApart(first, second);
  if (distance === null || distance > MOST_DAYS_APART) return false;
  if (!areToldApart(first, second, account.article)) return false;
  if (sharedWords(first, second) < (distance === 0 ? 1 : WORDS_IF_APART)) return false;
  if (isRevised(first.quote) || isRevised(second.quote)) return false;
  return !areOfDifferentParties(first, second, account);
}

/** Calendar days between the nearest bounds of two times; 0 where they share a day; null where neither says one. */
function daysApart(a: TimelineEvent, b: TimelineEvent): number | null {
  const [one, other] = [daysOf(a), daysOf(b)];
  return one && other && Math.max(0, other.from - one.to, one.from - other.to);
}

interface Days {
  from: number;
  to: number;
}

/** Each event is compared with many. */
const known = new WeakMap<TimelineEvent, Days | null>();

/** The first and the last day of an event, as numbers of days; an open end is taken for the known one. */
function daysOf(event: TimelineEvent): Days | null {
  const days = known.get(event);
  if (days !== undefined) return days;
  const found = findDays(event.time);
  known.set(event, found);
  return found;
}

function findDays({ earliest, latest }: TimeValue): Days | null {
  const [from, to] = [earliest ?? latest, latest ?? earliest];
  return from === null || to === null ? null : { from: dayNumber(readLocal(from)), to: dayNumber(readLocal(to)) };
}

/** In one part of the article there is prose and in the other a list or a table, or two lists, or two speakers. */
function areToldApart(a: TimelineEvent, b: TimelineEvent, article: Article): boolean {
  if (a.speaker.role !== b.speaker.role || a.speaker.name !== b.speaker.name) return true;
  const [one, other] = [partOf(article, a), partOf(article, b)];
  return one !== null && other !== null && one !== other;
}

/** Names the stretch of the article an event stands in: its list, its table, or the prose. */
function partOf({ blocks }: Article, { start, end, quoteSpan }: TimelineEvent): string | null {
  const at = start < end ? start : quoteSpan.start;
  const block = blockAt(blocks, at);
  if (!block || block.kind === 'heading') return null;
  if (block.list !== null) return `list ${block.list}`;
  return block.table === null ? 'prose' : `table ${block.table}`;
}

/** The last block that begins at the offset or before it; blocks are in order. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}

/** Both name somebody or something, and nobody and nothing of it is the same. */
function areOfDifferentParties(a: TimelineEvent, b: TimelineEvent, { entities }: Account): boolean {
  const namesIn = ({ quoteSpan }: TimelineEvent): string[] =>
    entities
      .filter(({ type, role }) => ['ORG', 'PRODUCT', 'PLACE'].includes(type) && role !== 'vendor')
      .filter(({ mentions }) => mentions.some((mention) => isInside(mention, quoteSpan)))
      .map(({ canonical }) => canonical);
  const [names, others] = [namesIn(a), namesIn(b)];
  return names.length > 0 && others.length > 0 && !names.some((name) => others.includes(name));
}

const isInside = ({ start, end }: EntityMention, span: { start: number; end: number }): boolean =>
  span.start <= start && end <= span.end;

/** The article itself says that what it told first was put right later: no slip, but a history. */
export const isRevised = (quote: string): boolean =>
  /\b(?:initially|originally|at first|first (?:said|thought|believed|reported)|revised|corrected|correction|earlier version|previously (?:said|stated|reported)|later (?:found|determined|emerged|learned|said)|now (?:says|believes))\b|\b(?:zunächst|ursprünglich|inicialmente|initialement|d’abord)\b/i.test(
    quote,
  );

/** Words of every restoration, discovery and notice, of every system and every date: they tie nothing together. */
const COMMON =
  /^(?:the|and|was|were|had|has|have|been|that|this|with|from|for|our|their|its|they|who|which|when|after|before|again|also|then|into|onto|over|about|between|because|system\w*|server\w*|service\w*|network\w*|site\w*|data|incident\w*|breach\w*|attack\w*|customer\w*|information|restor\w*|return\w*|resum\w*|function\w*|recover\w*|repair\w*|full\w*|running|public|use\w*|once|day\w*|morning|afternoon|evening|night|hours?|back|online|avail\w*|work\w*|operat\w*|normal\w*|discover\w*|detect\w*|learn\w*|found|notif\w*|inform\w*|told|contact\w*|shut|taken?|down|access\w*|by|on|of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|sept?|jan|feb|mar|apr|jun|jul|aug|oct|nov|dec|\d.*)$/;

/** How many words, cut to their first six letters ("configured", "configuration"), stand in both. */
function sharedWords(a: TimelineEvent, b: TimelineEvent): number {
  const others = stems(b);
  return [...stems(a)].filter((stem) => others.has(stem)).length;
}

/** As `known`. */
const stemsOf = new WeakMap<TimelineEvent, Set<string>>();

function stems(event: TimelineEvent): Set<string> {
  const known = stemsOf.get(event) ?? findStems(event.quote);
  stemsOf.set(event, known);
  return known;
}

function findStems(quote: string): Set<string> {
  const words = quote.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, 6)));
}
