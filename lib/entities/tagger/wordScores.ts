import { addWeights } from './addWeights.ts';
import type { Tagger } from './decodeModel.ts';
import { MOST_FEATURES, PAD, type SentenceColumns, SIDES, sideFeature, wordFeatures } from './features.ts';
import { LABELS } from './labels.ts';
import { wordInfo } from './wordInfo.ts';

/**
 * What words add to the scores of the labels, in steps of the model (17 weights of 225 steps at most fit 16 bits): a third
 * of a token's features are of one word alone, and an article repeats its words.
 */
export interface WordScores {
  /** By the printed word: what it adds to its own token. */
  own: Map<string, Int16Array>;
  /** By the word's hash: what it adds to the tokens it stands beside, a row of `LABELS` for each of `SIDES`. */
  beside: Map<number, Int16Array>;
}

/** Words kept between articles, 150 bytes each; an article of 1 MB has some 20,000 distinct ones. */
const LIMIT = 20_000;

export const newWordScores = (): WordScores => ({ own: new Map(), beside: new Map() });

/** Adds to the scores of token `k` what its word and its neighbours' words say. */
export function addWordScores(
  tagger: Tagger,
  text: string,
  sentence: SentenceColumns,
  k: number,
  emissions: Float64Array,
): void {
  const at = k * LABELS;
  const own = sentence.shouted ? scoresOf(tagger, text, true) : ownScores(tagger, text);
  for (let label = 0; label < LABELS; label++) emissions[at + label] = (emissions[at + label] ?? 0) + (own[label] ?? 0);
  for (let side = 0; side < SIDES.length; side++) {
    const beside = besideScores(tagger, sentence.lower[k + PAD + (SIDES[side] ?? 0)] ?? 0);
    const row = side * LABELS;
    for (let label = 0; label < LABELS; label++)
      emissions[at + label] = (emissions[at + label] ?? 0) + (beside[row + label] ?? 0);
  }
}

function ownScores(tagger: Tagger, text: string): Int16Array {
  const { own } = tagger.words;
  let scores = own.get(text);
  if (!scores) {
    if (own.size >= LIMIT) own.clear();
    scores = scoresOf(tagger, text, false);
    own.set(text, scores);
  }
  return scores;
}

const scratch = new Int32Array(MOST_FEATURES);
const sums = new Float64Array(LABELS * SIDES.length);

function scoresOf(tagger: Tagger, text: string, shouted: boolean): Int16Array {
  sums.fill(0);
  const count = wordFeatures(wordInfo(text), shouted, scratch, 0);
  for (let f = 0; f < count; f++) addWeights(tagger, scratch[f] ?? 0, sums, 0);
  return Int16Array.from(sums.subarray(0, LABELS));
}

function besideScores(tagger: Tagger, lower: number): Int16Array {
  const { beside } = tagger.words;
  let scores = beside.get(lower);
  if (!scores) {
    if (beside.size >= LIMIT) beside.clear();
    sums.fill(0);
    for (let side = 0; side < SIDES.length; side++) addWeights(tagger, sideFeature(side, lower), sums, side * LABELS);
    scores = Int16Array.from(sums);
    beside.set(lower, scores);
  }
  return scores;
}
