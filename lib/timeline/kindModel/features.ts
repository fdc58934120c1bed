import type { TextLanguage } from '../../language/languageOf.ts';
import { type ArticleText, EVENT_KINDS, type EventKind, type LocalDateTime, type Span } from '../../model.ts';
import { daysBetween } from '../../time/bounds.ts';
import { minuteBounds } from '../orderEvents.ts';
import type { DatedClause } from './datedClause.ts';
import { featureOf, hashWord } from './hash.ts';
import { readWords, type Word } from './words.ts';

/** What the features of one article's dates are made from, besides the dates. */
export interface FeatureContext {
  article: ArticleText;
  language: TextLanguage;
  published: LocalDateTime | null;
}

/** Names of the feature templates. The order is part of the model: append only, and train again. */
const TEMPLATES = [
  'bias',
  'type',
  'precision',
  'relation',
  'basis',
  'block',
  'dateWord',
  'toPublished',
  'rank',
  'place',
  'lemma',
  'lemmaNear',
  'concept',
  'conceptSide',
  'conceptNear',
  'conceptElsewhere',
  'conceptPair',
  'previousWord',
  'nextWord',
  'previousTwo',
  'nextTwo',
  'around',
  'closestBefore',
  'closestAfter',
  'closestBoth',
  'opensWith',
  'nameLemma',
  'nameConcept',
  'namePair',
  'beforeConcept',
  'beforeLemma',
  'headingConcept',
  'headingLemma',
  'cue',
  'cueWinner',
  'cueSecond',
  'advice',
  'lone',
  'blockOpens',
  'articleConcept',
  'previousClosest',
  'substance',
  'toMiddle',
  'opener',
  'openerPair',
  'depth',
] as const;
type Template = (typeof TEMPLATES)[number];
const NUMBER_OF = new Map<string, number>(TEMPLATES.map((name, number) => [name, number]));

/** Collects the features of one date. */
class Features {
  readonly numbers = new Set<number>();
  add(template: Template, a = 0, b = 0, c = 0): void {
    this.numbers.add(featureOf(NUMBER_OF.get(template) ?? 0, a, b, c));
  }
}

/** A name of a form's field ends in one of these, at most so many characters from the block's start. */
const FIELD_END = /[:|\t]/;
const MAX_NAME = 60;
/** What stands outside names the content of a block this short, in characters. */
const SHORT_BLOCK = 60;

/**
 * The features of each date: numbers of `FEATURE_BITS` bits, without doubles, all of weight 1.
 * @param dates of one article, in text order
 */
export function featuresOf(context: FeatureContext, dates: readonly DatedClause[]): Int32Array[] {
  const order = dates.map(({ time }) => minuteBounds(time.time)[0]);
  const sorted = order.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? Number.NaN;
  const cache = new Map<string, Word[]>();
  const wordsOf = (span: Span, masked: readonly Span[]): Word[] => {
    const key = `${span.start}-${span.end}`;
    const words = cache.get(key) ?? readWords(context.article.text, span, masked, context.language);
    cache.set(key, words);
    return words;
  };
  return dates.map((date, at) => {
    const features = new Features();
    addForm(features, context, date);
    addOrder(features, order[at] ?? Number.NaN, sorted, at, dates.length);
    addCues(features, date);
    addClause(features, date, wordsOf(date.sentence, date.dates), dates.length);
    addPlace(features, date, (order[at] ?? Number.NaN) - middle, dates.length);
    addName(features, context, date, wordsOf);
    addAround(features, context, date, wordsOf);
    return Int32Array.from(features.numbers);
  });
}

function addForm(features: Features, { article, published }: FeatureContext, date: DatedClause): void {
  const { time, block } = date;
  features.add('bias');
  const type = hashWord(time.type);
  features.add('type', type, date.dates.length === 1 ? 1 : 0);
  features.add('precision', type, hashWord(time.time.precision), hashWord(time.time.part ?? ''));
  features.add('relation', hashWord(time.time.relation));
  features.add('basis', hashWord(time.time.basis));
  features.add('block', hashWord(block.kind), block.quoteDepth > 0 ? 1 : 0);
  for (const word of time.text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) features.add('dateWord', hashWord(word));
  if (date.isAdvice) features.add('advice', type);
  if (date.lone !== null) features.add('lone', hashWord(date.lone));
  const days = published === null || time.time.latest === null ? Number.NaN : daysBetween(published, time.time.latest);
  features.add('toPublished', bucketOfDays(days), hashWord(time.time.precision === 'year' ? 'year' : ''));
  features.add('toPublished', bucketOfDays(days), type, 1);
  const opens = time.start === block.start;
  features.add('blockOpens', opens ? 1 : 0, hashWord(article.text.slice(time.end, time.end + 1)));
  features.add('place', date.number === 0 ? 0 : 1, opens ? 1 : 0, time.end >= block.end - 1 ? 1 : 0);
}

/** Days after (positive) or before publication, coarser with distance. */
function bucketOfDays(days: number): number {
  if (Number.isNaN(days)) return -100;
  const size = Math.abs(days);
  const step = [0, 1, 3, 8, 31, 100, 400, 1500].findIndex((limit) => size <= limit);
  return Math.sign(days) * (step < 0 ? 8 : step);
}

function addOrder(features: Features, start: number, sorted: readonly number[], at: number, count: number): void {
  features.add('place', 2, at === 0 ? 1 : 0, at === count - 1 ? 1 : 0);
  if (!Number.isFinite(start)) return;
  const rank = sorted.indexOf(start);
  const last = sorted.lastIndexOf(start);
  features.add('rank', rank === 0 ? 1 : 0, last === sorted.length - 1 ? 1 : 0);
  features.add('rank', 2, Math.floor((4 * rank) / sorted.length));
}

/** An article of more dates than this is a long story, in which many are not the incident's. */
const LONG_STORY = 15;
const DAY = 1440; // minutes

/** Where in the story the date stands, in its text and in its time. */
function addPlace(features: Features, date: DatedClause, fromMiddle: number, count: number): void {
  const isLong = count > LONG_STORY ? 1 : 0;
  features.add('toMiddle', bucketOfDays(fromMiddle / DAY), isLong);
  features.add('toMiddle', bucketOfDays(fromMiddle / DAY), hashWord(date.time.time.precision), 2);
  features.add('depth', isLong, date.sentence.start === date.block.start ? 1 : 0);
}

const KIND_NUMBER = new Map<EventKind, number>(EVENT_KINDS.map((kind, number) => [kind, number]));
const numberOf = (kind: EventKind): number => KIND_NUMBER.get(kind) ?? -1;

/** How sure the cue tables are of each kind, in steps. */
function addCues(features: Features, { scores, time }: DatedClause): void {
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  for (const [kind, score] of ranked) {
    // Each step passed is a feature of its own, so that a strong cue has the weights of the weak ones too.
    for (const [step, limit] of [0.3, 0.8, 1.5, 2.5, 4].entries()) {
      if (score >= limit) features.add('cue', numberOf(kind), step);
    }
  }
  const [first, second] = ranked;
  if (!first) {
    features.add('cueWinner', -1);
    return;
  }
  const lead = first[1] - (second?.[1] ?? 0);
  features.add('cueWinner', numberOf(first[0]), lead > 1.5 ? 2 : lead > 0.5 ? 1 : 0);
  features.add('cueWinner', numberOf(first[0]), hashWord(time.type), 7);
  if (second) features.add('cueSecond', numberOf(first[0]), numberOf(second[0]));
}

/** Words that lie between this many words of the date are near it. */
const NEAR = 3;
/** Concepts further apart make no pair. */
const PAIR_REACH = 6;

function addClause(features: Features, date: DatedClause, words: readonly Word[], count: number): void {
  const { clause, group } = date;
  const first = words.findIndex(({ start }) => start >= group.start);
  const from = first < 0 ? words.length : first;
  const past = words.findIndex(({ start }) => start >= group.end);
  const to = past < 0 ? words.length : past;
  const inClause: { word: Word; at: number; side: number; distance: number }[] = [];
  for (const [at, word] of words.entries()) {
    if (word.isDate || (at >= from && at < to)) continue;
    const side = at < from ? 0 : 1;
    const distance = side === 0 ? from - at : at - to + 1;
    if (word.start < clause.start || word.start >= clause.end) {
      for (const concept of word.concepts) features.add('conceptElsewhere', concept, side);
      continue;
    }
    inClause.push({ word, at, side, distance });
    features.add('lemma', word.lemma);
    if (distance <= NEAR) features.add('lemmaNear', word.lemma, side);
    for (const concept of word.concepts) {
      features.add('concept', concept);
      features.add('conceptSide', concept, side);
      features.add('conceptNear', concept, side, distance <= 2 ? 0 : distance <= NEAR + 2 ? 1 : distance <= 10 ? 2 : 3);
    }
  }
  for (const [i, { word, at }] of inClause.entries()) {
    if (word.concepts.length === 0) continue;
    for (const later of inClause.slice(i + 1)) {
      if (later.at - at > PAIR_REACH) break;
      for (const a of word.concepts) {
        for (const b of later.word.concepts) {
          features.add('conceptPair', a, b);
        }
      }
    }
  }
  const [opener] = inClause;
  if (opener) {
    features.add('opener', opener.word.form);
    const [next] = inClause.slice(1);
    if (next) features.add('openerPair', opener.word.form, next.word.lemma);
  }
  const telling = inClause.filter(({ word }) => word.concepts.length > 0).length;
  const strength = Math.max(0, ...date.scores.values());
  const known = [0.5, 1.5, 2.5].findIndex((limit) => strength < limit);
  features.add('substance', Math.min(telling, 4), inClause.length > 4 ? 1 : 0);
  features.add('substance', Math.min(telling, 4), known, 2);
  features.add('substance', known, count > LONG_STORY ? 1 : 0, 3);
  const lead = inClause.find(({ word }) => word.concepts.length > 0);
  for (const concept of lead?.word.concepts ?? []) features.add('opensWith', concept);
  const nearest = (wanted: number): readonly number[] => {
    const here = inClause.filter(({ side, word }) => side === wanted && word.concepts.length > 0);
    return (wanted === 0 ? here.at(-1) : here[0])?.word.concepts ?? [];
  };
  const [back, ahead] = [nearest(0), nearest(1)];
  for (const a of back) features.add('closestBefore', a);
  for (const b of ahead) features.add('closestAfter', b);
  for (const a of back) for (const b of ahead) features.add('closestBoth', a, b);
  const form = (at: number): number => words[at]?.form ?? 0;
  const inSentence = (at: number): number => (at >= 0 && at < words.length ? form(at) : 0);
  features.add('previousWord', inSentence(from - 1));
  features.add('nextWord', inSentence(to));
  features.add('previousTwo', inSentence(from - 2), inSentence(from - 1));
  features.add('nextTwo', inSentence(to), inSentence(to + 1));
  features.add('around', inSentence(from - 1), inSentence(to));
}

type WordsOf = (span: Span, masked: readonly Span[]) => Word[];

/** What names the date's clause: the words before a colon or bar, a table's row and column, the field's name above. */
function addName(features: Features, { article }: FeatureContext, date: DatedClause, wordsOf: WordsOf): void {
  const words = namesOf(article, date).flatMap((span) => wordsOf(span, date.dates));
  for (const word of words) features.add('nameLemma', word.lemma);
  for (const [i, word] of words.entries()) {
    for (const concept of word.concepts) features.add('nameConcept', concept);
    for (const later of words.slice(i + 1)) {
      for (const a of word.concepts) for (const b of later.concepts) features.add('namePair', a, b);
    }
  }
}

function namesOf({ text }: ArticleText, { block, labels, time, sentence }: DatedClause): readonly Span[] {
  const lead = text.slice(sentence.start, Math.min(time.start, sentence.start + MAX_NAME));
  const end = lead.search(FIELD_END);
  if (end > 0) return [{ start: sentence.start, end: sentence.start + end }];
  return block.end - block.start <= SHORT_BLOCK ? labels : [];
}

/** From here on the cues of a sentence need no help from what stands before it. */
const SURE = 0.8;

function addAround(features: Features, { article }: FeatureContext, date: DatedClause, wordsOf: WordsOf): void {
  const { before, heading, scores } = date;
  const leads = before !== null && /[?:]$/u.test(article.text.slice(before.start, before.end));
  if (before && (leads || Math.max(0, ...scores.values()) < SURE)) {
    for (const word of wordsOf(before, [])) {
      features.add('beforeLemma', word.lemma);
      for (const concept of word.concepts) features.add('beforeConcept', concept, leads ? 1 : 0);
    }
  }
  for (const word of heading ? wordsOf(heading, []) : []) {
    features.add('headingLemma', word.lemma);
    for (const concept of word.concepts) features.add('headingConcept', concept);
  }
}
