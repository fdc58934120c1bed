import { languageOf, type TextLanguage } from '../language/languageOf.ts';
import type { ArticleText, Block, EventKind, LocalDateTime, Span, TimeMention } from '../model.ts';
import { labelsOf } from './blockLabels.ts';
import { cutSentence } from './clauses.ts';
import { groupDates, groupSpans } from './dateGroups.ts';
import { settleDisclosures } from './discourse.ts';
import { sortIntoBlocks } from './inBlock.ts';
import { isAdvice } from './irrealis.ts';
import type { DatedClause } from './kindModel/datedClause.ts';
import { kindModel } from './kindModel/kindModel.ts';
import { predictKinds } from './kindModel/predict.ts';
import { settleKind } from './kindModel/settleKind.ts';
import { type Lexicon, lexiconOf } from './kinds/kinds.ts';
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
 * @param published when the article was; null where it does not say
 * @returns one entry per mention: null for durations and sets, which are no dates; a RANGE over an intrusion is
 *   `intrusion_start`, its second part then being the intrusion's end
 */
export function classifyKinds(
  article: ArticleText,
  times: readonly TimeMention[],
  language: string | null,
  published: LocalDateTime | null = null,
): (EventKind | null)[] {
  return judgeDates(article, times, language, published).kinds;
}

/** The kind of each mention, and every date with what its kind was judged by. */
export function judgeDates(
  article: ArticleText,
  times: readonly TimeMention[],
  language: string | null,
  published: LocalDateTime | null,
): { kinds: (EventKind | null)[]; dates: DatedClause[] } {
  const cueLanguage = languageOf(article.text, language);
  const dates = readDates(article, times, cueLanguage);
  const judged = predictKinds(kindModel(), { article, language: cueLanguage, published }, dates);
  const kinds: (EventKind | null)[] = times.map(() => null);
  for (const [at, date] of dates.entries()) {
    const prediction = judged[at];
    if (prediction) kinds[date.index] = settleKind(date, prediction);
  }
  return { kinds: settleDisclosures(times, kinds), dates };
}

/** Every date of the article with its clause and what the cues say of it, in text order. */
export function readDates(article: ArticleText, times: readonly TimeMention[], language: TextLanguage): DatedClause[] {
  const lexicon = lexiconOf(language);
  const dates: DatedClause[] = [];
  let heading: Span | null = null;
  let passed = 0;
  const around: Context['around'] = new Map();
  for (const [number, all] of sortIntoBlocks(article.blocks, times)) {
    const block = article.blocks[number];
    const inBlock = all.filter(({ item }) => isDated(item));
    if (!block || inBlock.length === 0) continue;
    for (; passed < number; passed++) {
      const above = article.blocks[passed];
      if (above?.kind === 'heading') heading = above;
    }
    const lone = kindOfLoneDate(
      article,
      number,
      inBlock.map(({ item }) => item),
    );
    const context: Context = { article, block, number, lexicon, lone, heading, around };
    dates.push(...readBlock(context, inBlock));
  }
  return dates;
}

/** Durations and sets place nothing in time. */
function isDated(time: TimeMention): boolean {
  return time.type !== 'DURATION' && time.type !== 'SET';
}

interface Context {
  article: ArticleText;
  block: Block;
  /** The block's place among the blocks. */
  number: number;
  lexicon: Lexicon;
  lone: EventKind | null;
  /** The nearest heading above the block. */
  heading: Span | null;
  /** What is known of the sentences around dates, by their start: a heading stands above many. */
  around: Map<number, KindScores>;
}

/** A mention and its place among the article's. */
interface Indexed {
  item: TimeMention;
  index: number;
}

function readBlock(context: Context, inBlock: readonly Indexed[]): DatedClause[] {
  const { article, block } = context;
  const spans = inBlock.map(({ item }) => item);
  const sentences = splitSentences(article.text, block, spans);
  return sentences.flatMap((sentence, at) => {
    const dates = inBlock.filter(({ item }) => item.start >= sentence.start && item.start < sentence.end);
    return dates.length === 0 ? [] : readSentence(context, sentence, sentences[at - 1], dates);
  });
}

function readSentence(
  context: Context,
  sentence: Span,
  before: Span | undefined,
  inSentence: readonly Indexed[],
): DatedClause[] {
  const { article, block, number, lexicon, lone, heading } = context;
  const { text } = article;
  const times = inSentence.map(({ item }) => item);
  const groupOf = groupDates(text, times);
  const groups = groupSpans(times, groupOf);
  const cuts = cutSentence(text, sentence, groups, lexicon.language);
  const scores = scoreKinds(text, sentence, groups, lexicon.cues, cuts, block.kind === 'list-item');
  const question = questionBefore(context, before);
  const labels = labelsOf(article, number);
  return inSentence.map(({ item: time, index }, at) => {
    const group = groupOf[at] ?? 0;
    const clause = cuts.clauses[group] ?? sentence;
    const all = new Map(scores[group]);
    if (question && strongest(all) < SURE) addScores(all, aroundScores(context, question), PASS_QUESTION);
    for (const [kind, weight] of priorsOf(text, time, clause, block, labels.length > 0)) addScore(all, kind, weight);
    if (isBareYear(time)) addScore(all, 'background', historyPrior(all, time));
    if (strongest(all) < SURE && isShort(block)) {
      for (const label of labels) addScores(all, aroundScores(context, label), PASS_LABEL);
    }
    if (best(all) === null && heading) addScores(all, aroundScores(context, heading), PASS_CONTEXT);
    return {
      time,
      index,
      block,
      number,
      sentence,
      clause,
      barriers: cuts.barriers,
      group: groups[group] ?? time,
      isFellow: at > 0 && groupOf[at - 1] === group,
      dates: times,
      before: question ?? before ?? null,
      labels,
      heading,
      scores: all,
      isAdvice: isAdvice(text.slice(clause.start, clause.end)),
      lone,
    };
  });
}

/** Whether a block holds little beside its date, as a cell or the line under a field's name does. */
function isShort(block: Block): boolean {
  return block.end - block.start <= SHORT_BLOCK_CHARS;
}

/** The question a sentence answers: the one before it, or the heading above its block. */
function questionBefore(context: Context, before: Span | undefined): Span | null {
  const { text } = context.article;
  if (before) return text.charAt(before.end - 1) === '?' ? before : null;
  const heading = context.article.blocks[context.number - 1];
  return heading && text.charAt(heading.end - 1) === '?' ? heading : null;
}

/** Cues of a whole sentence that has no date of its own in question: as if the date stood at its end. */
function aroundScores({ article, lexicon, around }: Context, span: Span): KindScores {
  const known = around.get(span.start);
  if (known) return known;
  const { cues, language } = lexicon;
  const end = [{ start: span.end, end: span.end }];
  const [scores = new Map()] = scoreKinds(
    article.text,
    span,
    end,
    cues,
    cutSentence(article.text, span, end, language),
  );
  around.set(span.start, scores);
  return scores;
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
