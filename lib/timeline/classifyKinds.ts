import type { ArticleText, Block, EventKind, Span, TimeMention } from '../model.ts';
import { findBarriers } from './barriers.ts';
import { labelsOf } from './blockLabels.ts';
import { cutClauses } from './clauses.ts';
import { groupDates, groupSpans } from './dateGroups.ts';
import { settleDisclosures } from './discourse.ts';
import { sortIntoBlocks } from './inBlock.ts';
import { isAdvice } from './irrealis.ts';
import { type Lexicon, lexiconOf } from './kinds/kinds.ts';
import { languageOf } from './kinds/languageOf.ts';
import { kindOfLoneDate } from './loneDates.ts';
import { isBareYear, priorsOf } from './priors.ts';
import { type KindScores, scoreKinds } from './scoreKinds.ts';
import { splitSentences } from './sentences.ts';

/** Below this no cue of the sentence is near enough to the date to decide. */
const FLOOR = 0.45;
/** Share of a question's cues that goes to the dates of its answer: "When did you learn of it? On July 29." */
const PASS_QUESTION = 0.6;
/** From here on the sentence's own words need no help. */
const SURE = 2;
/** Share of the name of a table's row or column, or of a field above its date. */
const PASS_LABEL = 0.9;
const SHORT_BLOCK_CHARS = 60;
/** Share of the heading's cues, where the sentence itself has none. */
const PASS_CONTEXT = 0.5;

/**
 * What kind of event each dated expression belongs to.
 * @param times in text order
 * @param language BCP 47 as the page states it; null where it does not
 * @returns one entry per mention: null for durations and sets, which are no dates; a RANGE over an intrusion is
 *   `intrusion_start`, its second part then being the intrusion's end
 */
export function classifyKinds(
  article: ArticleText,
  times: readonly TimeMention[],
  language: string | null,
): (EventKind | null)[] {
  const lexicon = lexiconOf(languageOf(article.text, language));
  const kinds: (EventKind | null)[] = times.map(() => null);
  const unsure = new Set<number>();
  for (const [number, all] of sortIntoBlocks(article.blocks, times)) {
    const block = article.blocks[number];
    const inBlock = all.filter(({ item }) => isDated(item));
    if (!block || inBlock.length === 0) continue;
    const dates = inBlock.map(({ item }) => item);
    const lone = kindOfLoneDate(article, number, dates);
    const context: Context = { article, block, number, lexicon };
    const found = classifyBlock(context, dates);
    for (const [at, { index }] of inBlock.entries()) {
      const kind = found[at] ?? null;
      kinds[index] = lone ?? kind ?? 'background';
      if (lone === null && kind === null) unsure.add(index);
    }
  }
  return settleDisclosures(times, kinds, unsure);
}

/** Durations and sets place nothing in time. */
export function isDated(time: TimeMention): boolean {
  return time.type !== 'DURATION' && time.type !== 'SET';
}

interface Context {
  article: ArticleText;
  block: Block;
  /** The block's place among the blocks. */
  number: number;
  lexicon: Lexicon;
}

function classifyBlock(context: Context, times: readonly TimeMention[]): (EventKind | null)[] {
  const { article, block } = context;
  const sentences = splitSentences(article.text, block, times);
  return sentences.flatMap((sentence, at) => {
    const dates = times.filter(({ start }) => start >= sentence.start && start < sentence.end);
    return dates.length === 0 ? [] : classifySentence(context, sentence, sentences[at - 1], dates);
  });
}

function classifySentence(
  context: Context,
  sentence: Span,
  before: Span | undefined,
  times: readonly TimeMention[],
): (EventKind | null)[] {
  const { text } = context.article;
  const groupOf = groupDates(text, times);
  const groups = groupSpans(times, groupOf);
  const scores = scoreKinds(text, sentence, groups, context.lexicon, context.block.kind === 'list-item');
  const clauses = cutClauses(text, sentence, groups, findBarriers(text, sentence, groups, context.lexicon.language));
  const question = questionBefore(context, before);
  const isNamed = labelsOf(context.article, context.number).length > 0;
  let previous: EventKind | null = null;
  const kinds = times.map((time, index) => {
    const group = groupOf[index] ?? 0;
    const clause = clauses[group] ?? sentence;
    const words = text.slice(clause.start, clause.end);
    if (isAdvice(words) && time.type !== 'RANGE') return 'background';
    const all = new Map(scores[group]);
    if (question && strongest(all) < SURE) addScores(all, aroundScores(context, question), PASS_QUESTION);
    for (const [kind, weight] of priorsOf(text, time, clause, context.block, isNamed)) addScore(all, kind, weight);
    if (isBareYear(time)) addScore(all, 'background', historyPrior(all, time));
    let kind = best(all);
    if (strongest(all) < SURE && isShort(context.block)) kind = best(withLabels(context, all)) ?? kind;
    if (kind === null && index > 0 && previous !== null) kind = previous;
    if (kind === null) {
      const heading = headingAbove(context);
      if (heading) kind = best(scaled(aroundScores(context, heading), PASS_CONTEXT));
    }
    previous = kind;
    return kind;
  });
  // A date without a predicate of its own before one that has: "Beginning June 8 and continuing through June 19, …".
  return kinds.map((kind, index) => kind ?? kinds.slice(index + 1).find((later) => later !== null) ?? null);
}

/** Whether a block holds little beside its date, as a cell or the line under a field's name does. */
function isShort(block: Block): boolean {
  return block.end - block.start <= SHORT_BLOCK_CHARS;
}

/** The scores with those of the names that stand beside or above the block: each may tell the kind, the last one best. */
function withLabels(context: Context, scores: KindScores): KindScores {
  const all = new Map(scores);
  for (const label of labelsOf(context.article, context.number))
    addScores(all, aroundScores(context, label), PASS_LABEL);
  return all;
}

/** The question a sentence answers: the one before it, or the heading above its block. */
function questionBefore(context: Context, before: Span | undefined): Span | null {
  const { text } = context.article;
  if (before) return text.charAt(before.end - 1) === '?' ? before : null;
  const heading = context.article.blocks[context.number - 1];
  return heading && text.charAt(heading.end - 1) === '?' ? heading : null;
}

/** The nearest heading above the block, at most a section away. */
function headingAbove(context: Context): Span | null {
  for (let at = context.number - 1; at >= 0; at--) {
    const block = context.article.blocks[at];
    if (block?.kind === 'heading') return block;
  }
  return null;
}

/** Cues of a whole sentence that has no date of its own in question: as if the date stood at its end. */
function aroundScores({ article, lexicon }: Context, span: Span): KindScores {
  return scoreKinds(article.text, span, [{ start: span.end, end: span.end }], lexicon)[0] ?? new Map();
}

/** Kinds whose event a bare year places in another incident or in history more often than in this one. */
const HISTORY: ReadonlySet<EventKind | null> = new Set<EventKind | null>([
  null,
  'intrusion_start',
  'intrusion_end',
  'exfiltration',
  'leak',
  'discovery',
  'update',
]);

/** A bare year is most often history: "in 2005 thieves got at 40 million accounts"; less so after "since". */
function historyPrior(scores: KindScores, time: TimeMention): number {
  if (time.time.relation === 'since') return 1.5;
  return HISTORY.has(best(scores)) ? 3 : 1.2;
}

function addScore(scores: KindScores, kind: EventKind, weight: number): void {
  scores.set(kind, (scores.get(kind) ?? 0) + weight);
}

function addScores(scores: KindScores, more: KindScores, share: number): void {
  for (const [kind, score] of more) addScore(scores, kind, score * share);
}

function strongest(scores: KindScores): number {
  return Math.max(0, ...scores.values());
}

function scaled(scores: KindScores, share: number): KindScores {
  return new Map([...scores].map(([kind, score]) => [kind, score * share]));
}

function best(scores: KindScores): EventKind | null {
  let winner: EventKind | null = null;
  let most = FLOOR;
  for (const [kind, score] of scores) {
    if (score > most) {
      winner = kind;
      most = score;
    }
  }
  return winner;
}
