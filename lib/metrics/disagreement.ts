import { entityKeyOf } from '../marks/entityKeyOf.ts';
import type { Article, EntityMention, Span } from '../model.ts';
import { splitSentences } from '../timeline/sentences.ts';
import type { Verdict } from './compareTimes.ts';
import type { MetricRow } from './metricRow.ts';

/**
 * Where an article does not fit together: one thing dated twice, one period given two ends, a weekday that is not that
 * date's, a patch while the intruder was already in, a discovery before the start, a notice before the discovery, two
 * counts of one thing.
 */
export type DisagreementType =
  | 'told-twice'
  | 'period'
  | 'weekday'
  | 'patch-after-start'
  | 'discovery-before-start'
  | 'notice-before-discovery'
  | 'counts';

/** One of the statements that do not fit, with its words. */
export interface Statement {
  /** The event it is; null for a count. */
  subject: string | null;
  /** The entity a count is, as lib/marks names it; null for an event. */
  entityKey: string | null;
  span: Span;
  words: string;
  quote: string;
  quoteSpan: Span;
}

export interface Disagreement {
  type: DisagreementType;
  /** How the statements stand to each other; `compatible`: both can be true, and it is odd. */
  verdict: Verdict;
  statements: Statement[];
}

export function statementOf({ subject, event }: MetricRow): Statement {
  const { start, end, dateText, quote, quoteSpan } = event;
  return { subject, entityKey: null, span: { start, end }, words: dateText, quote, quoteSpan };
}

/** A statement that is no event, with the sentence it stands in. */
export function statementAt(article: Article, { start: from, end: to, ...entity }: EntityMention): Statement {
  const span = { start: from, end: to };
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
  const sentences = splitSentences(article.text, block, [span]);
  const quoteSpan = sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? block;
  const words = article.text.slice(span.start, span.end);
  return {
    subject: null,
    entityKey: entityKeyOf(entity),
    span,
    words,
    quote: article.text.slice(quoteSpan.start, quoteSpan.end),
    quoteSpan,
  };
}
