import type { ArticleText, Block, EventKind, Span, TimeMention } from '../../model.ts';
import { findBarriers } from '../barriers.ts';
import { cutClauses } from '../clauses.ts';
import { groupDates, groupSpans } from '../dateGroups.ts';
import { isAdvice } from '../irrealis.ts';
import type { Lexicon } from '../kinds/kinds.ts';
import { kindOfLoneDate } from '../loneDates.ts';
import { priorsOf } from '../priors.ts';
import { type KindScores, scoreKinds } from '../scoreKinds.ts';
import { splitSentences } from '../sentences.ts';

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
  /** From the first to the last date that shares its predicate, and whether it is not the first of them. */
  group: Span;
  isFellow: boolean;
  /** Spans of all dates of the sentence. */
  dates: readonly Span[];
  /** The sentence before, in its block or, where it opens its block, the block before when that names or asks something. */
  before: Span | null;
  heading: Span | null;
  /** What the cues of the sentence say, and what the form of the date says. */
  scores: KindScores;
  isAdvice: boolean;
  lone: EventKind | null;
}

/** Durations and sets place nothing in time. */
export function isDated(time: TimeMention): boolean {
  return time.type !== 'DURATION' && time.type !== 'SET';
}

/** Every dated expression with its clause and cues, in text order. Mentions outside all blocks are left out. */
export function readDates(article: ArticleText, times: readonly TimeMention[], lexicon: Lexicon): DatedClause[] {
  const found: DatedClause[] = [];
  let heading: Span | null = null;
  let at = 0;
  for (const [number, block] of article.blocks.entries()) {
    const inBlock: Indexed[] = [];
    for (; at < times.length; at++) {
      const time = times[at];
      if (!time || time.start >= block.end) break;
      if (time.start >= block.start && time.end <= block.end && isDated(time)) inBlock.push({ time, index: at });
    }
    if (inBlock.length > 0) found.push(...readBlock({ article, block, number, heading, lexicon }, inBlock));
    if (block.kind === 'heading') heading = block;
  }
  return found;
}

interface Indexed {
  time: TimeMention;
  index: number;
}

interface Place {
  article: ArticleText;
  block: Block;
  number: number;
  heading: Span | null;
  lexicon: Lexicon;
}

function readBlock(place: Place, inBlock: readonly Indexed[]): DatedClause[] {
  const { article, block, number, heading, lexicon } = place;
  const { text } = article;
  const spans = inBlock.map(({ time }) => time);
  const lone = kindOfLoneDate(article, number, spans);
  const sentences = splitSentences(text, block, spans);
  return sentences.flatMap((sentence, order) => {
    const here = inBlock.filter(({ time }) => time.start >= sentence.start && time.start < sentence.end);
    if (here.length === 0) return [];
    const dates = here.map(({ time }) => time);
    const groupOf = groupDates(text, dates);
    const groups = groupSpans(dates, groupOf);
    const barriers = findBarriers(text, sentence, groups, lexicon.language);
    const clauses = cutClauses(text, sentence, groups, barriers);
    const scores = scoreKinds(text, sentence, groups, lexicon, block.kind === 'list-item');
    const before = sentences[order - 1] ?? nameOrQuestion(article, number);
    return here.map(({ time, index }, i): DatedClause => {
      const group = groupOf[i] ?? 0;
      const clause = clauses[group] ?? sentence;
      const all = new Map(scores[group]);
      for (const [kind, weight] of priorsOf(text, time, clause, block)) all.set(kind, (all.get(kind) ?? 0) + weight);
      return {
        time,
        index,
        block,
        number,
        sentence,
        clause,
        group: groups[group] ?? time,
        isFellow: i > 0 && groupOf[i - 1] === group,
        dates,
        before,
        heading,
        scores: all,
        isAdvice: isAdvice(text.slice(clause.start, clause.end)),
        lone,
      };
    });
  });
}

/** The block before, when it is a heading, a question, or the name of what follows. */
function nameOrQuestion(article: ArticleText, number: number): Span | null {
  const before = article.blocks[number - 1];
  if (!before) return null;
  return before.kind === 'heading' || /[?:]$/u.test(article.text.slice(before.start, before.end)) ? before : null;
}
