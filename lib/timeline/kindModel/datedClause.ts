import type { Block, EventKind, Span, TimeMention } from '../../model.ts';
import type { Barrier } from '../barriers.ts';
import type { KindScores } from '../scoreKinds.ts';

/** A date and everything its kind is judged by. */
export interface DatedClause {
  time: TimeMention;
  /** Its place among the article's mentions. */
  index: number;
  block: Block;
  /** The block's place among the blocks. */
  number: number;
  sentence: Span;
  clause: Span;
  /** The sentence's clause boundaries. */
  barriers: readonly Barrier[];
  /** From the first to the last date that shares its predicate, and whether it is not the first of them. */
  group: Span;
  isFellow: boolean;
  /** Spans of all dates of the sentence. */
  dates: readonly Span[];
  /** The question it answers, else the sentence before in its block. */
  before: Span | null;
  /** What names the content of its block from outside: a table's row and column, a field's name above. */
  labels: readonly Span[];
  heading: Span | null;
  /** What the cues of the sentence and the form of the date say; where they say little, what stands around it too. */
  scores: KindScores;
  isAdvice: boolean;
  /** The kind of a date that has its block to itself, where that tells it. */
  lone: EventKind | null;
}
