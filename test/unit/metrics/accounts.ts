import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { analyzeArticle } from '../../../lib/analyze/analyzeArticle.ts';
import { readArticle } from '../../../lib/article/readArticle.ts';
import { textToArticle } from '../../../lib/article/textToArticle.ts';
import { type Account, accountOf } from '../../../lib/metrics/account.ts';
import { type MetricRow, rowsOfEvents } from '../../../lib/metrics/metricRow.ts';
import type { Article, Entity, EntityMention, EventKind, TimelineEvent, TimeValue } from '../../../lib/model.ts';
import { timeOf } from './times.ts';

/** What an account is written with in a test: a passage, and the events that stand in it by the words of their dates. */
export interface Told {
  /** Lines are blocks; those that begin with "* " are items of one list. */
  text: string;
  events: readonly [date: string, kind: EventKind, time: string | TimeValue, rest?: Partial<TimelineEvent>][];
  entities?: readonly Partial<Entity>[];
}

/** An account whose events are given, so that what is tested does not hang on how well they are found. */
export function told({ text, events, entities = [] }: Told): Account {
  const article = articleOf(text);
  const used = new Map<string, number>();
  const rows = events.map(([date, kind, time, rest]): MetricRow => {
    const start = article.text.indexOf(date, used.get(date) ?? 0);
    if (start < 0) throw new Error(`Expected ${JSON.stringify(date)} in the passage, got none`);
    used.set(date, start + date.length);
    const block = article.blocks.find((each) => each.start <= start && start < each.end);
    const quoteSpan = sentenceAt(article.text, block ?? { start: 0, end: article.text.length }, start);
    const quote = article.text.slice(quoteSpan.start, quoteSpan.end);
    const event: TimelineEvent = {
      start,
      end: start + date.length,
      dateText: date,
      time: typeof time === 'string' ? timeOf(time) : time,
      kind,
      label: quote,
      quote,
      quoteSpan,
      entities: [],
      speaker: { role: 'author', name: null },
      flags: [],
      status: 'found',
      ...rest,
    };
    return { subject: `${date}/${kind}`, event };
  });
  return accountOf(
    article,
    rows,
    entities.map((entity) => withMentions(article.text, entity)),
  );
}

function articleOf(text: string): Article {
  const lines = text.split('\n').map((line) => line.trim());
  const isItem = lines.map((line) => line.startsWith('* '));
  const article = textToArticle({ text: lines.map((line) => line.replace(/^\* /, '')).join('\n') });
  const blocks = article.blocks.map((block, index) =>
    isItem[index]
      ? { ...block, kind: 'list-item' as const, list: 1 }
      : { ...block, kind: 'paragraph' as const, list: null },
  );
  return { ...article, blocks };
}

function sentenceAt(text: string, block: { start: number; end: number }, at: number): { start: number; end: number } {
  const before = text.lastIndexOf('. ', at);
  const after = text.indexOf('. ', at);
  return {
    start: before < block.start ? block.start : before + 2,
    end: after < 0 || after > block.end ? block.end : after + 1,
  };
}

/** Every place of the name in the text is a mention. */
function withMentions(text: string, given: Partial<Entity>): Entity {
  const { type = 'ORG', canonical = '', role = null, aliases = [] } = given;
  const mentions: EntityMention[] = [canonical, ...aliases].flatMap((name) =>
    [...text.matchAll(new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      text: name,
      type,
      canonical,
    })),
  );
  return { type, canonical, role, aliases, mentions, ...given, ...(given.mentions ? {} : { mentions }) };
}

/** The account of one of our sample pages, read and analysed as in the browser. */
export function sampleAccount(name: string): Account {
  const html = readFileSync(join(import.meta.dirname, '..', '..', 'pages', `${name}.html`), 'utf8');
  const read = readArticle(parseHTML(html).document as unknown as Document, '', { isKnownArticle: true });
  if (!read.ok) throw new Error(`Expected an article in ${name}, got ${read.error}`);
  const { article } = read.value;
  const { events, entities } = analyzeArticle(article, { dayMonthOrder: null });
  return accountOf(article, rowsOfEvents(events), entities);
}
