import { addWeights } from './addWeights.ts';
import type { Tagger } from './decodeModel.ts';
import {
  bitsFeatures,
  bitsKey,
  MOST_FEATURES,
  PAD,
  type SentenceColumns,
  SIDES,
  shapeFeatures,
  shapeKey,
  sideFeature,
  wordFeatures,
} from './features.ts';
import { LABELS } from './labels.ts';
import { wordInfo } from './wordInfo.ts';

/**
 * What comes again in an article and adds the same to the scores of the labels each time: its words, the shapes of the
 * words around, the lists they are in. Half of a token's features are of one of these alone. In steps of the model: 13
 * weights of 225 steps at most fit 16 bits.
 */
export interface StoredScores {
  /** By the printed word: what it adds to its own token. */
  own: Map<string, Int16Array>;
  /** By the word's hash: what it adds to the tokens it stands beside, a row of `LABELS` for each of `SIDES`. */
  beside: Map<number, Int16Array>;
  /** By `shapeKey`. */
  shapes: Map<number, Int16Array>;
  /** By `bitsKey`. */
  bits: Map<number, Int16Array>;
}

/** Rows kept of each kind between articles, 150 bytes each; an article of 1 MB has some 20,000 distinct words. */
const LIMIT = 20_000;

export const newStoredScores = (): StoredScores => ({
  own: new Map(),
  beside: new Map(),
  shapes: new Map(),
  bits: new Map(),
});

/** Adds to the scores of token `k` what its word, its neighbours' words, and the shapes and lists around it say. */
export function addStoredScores(
  tagger: Tagger,
  text: string,
  sentence: SentenceColumns,
  k: number,
  emissions: Float64Array,
): void {
  const at = k * LABELS;
  addRow(emissions, at, sentence.shouted ? wordScores(tagger, text, true) : ownScores(tagger, text), 0);
  for (let side = 0; side < SIDES.length; side++) {
    const beside = besideScores(tagger, sentence.lower[k + PAD + (SIDES[side] ?? 0)] ?? 0);
    addRow(emissions, at, beside, side * LABELS);
  }
  addRow(emissions, at, keyedScores(tagger, tagger.stored.shapes, shapeKey, shapeFeatures, sentence, k), 0);
  addRow(emissions, at, keyedScores(tagger, tagger.stored.bits, bitsKey, bitsFeatures, sentence, k), 0);
}

function addRow(emissions: Float64Array, at: number, row: Int16Array, from: number): void {
  for (let label = 0; label < LABELS; label++) {
    emissions[at + label] = (emissions[at + label] ?? 0) + (row[from + label] ?? 0);
  }
}

/** Keeps a new row; all are forgotten when there are too many. */
function keep<K>(rows: Map<K, Int16Array>, key: K, scores: Int16Array): Int16Array {
  if (rows.size >= LIMIT) rows.clear();
  rows.set(key, scores);
  return scores;
}

function ownScores(tagger: Tagger, text: string): Int16Array {
  const { own } = tagger.stored;
  return own.get(text) ?? keep(own, text, wordScores(tagger, text, false));
}

const scratch = new Int32Array(MOST_FEATURES);
const sums = new Float64Array(LABELS * SIDES.length);

/** The sum of the first `count` features of `scratch`. */
function sumOf(tagger: Tagger, count: number): Int16Array {
  sums.fill(0);
  for (let f = 0; f < count; f++) addWeights(tagger, scratch[f] ?? 0, sums, 0);
  return Int16Array.from(sums.subarray(0, LABELS));
}

function wordScores(tagger: Tagger, text: string, shouted: boolean): Int16Array {
  return sumOf(tagger, wordFeatures(wordInfo(text), shouted, scratch, 0));
}

function besideScores(tagger: Tagger, lower: number): Int16Array {
  const { beside } = tagger.stored;
  const known = beside.get(lower);
  if (known) return known;
  sums.fill(0);
  for (let side = 0; side < SIDES.length; side++) addWeights(tagger, sideFeature(side, lower), sums, side * LABELS);
  return keep(beside, lower, Int16Array.from(sums));
}

function keyedScores(
  tagger: Tagger,
  rows: Map<number, Int16Array>,
  keyOf: (sentence: SentenceColumns, k: number) => number,
  features: (sentence: SentenceColumns, k: number, out: Int32Array, at: number) => number,
  sentence: SentenceColumns,
  k: number,
): Int16Array {
  const key = keyOf(sentence, k);
  return rows.get(key) ?? keep(rows, key, sumOf(tagger, features(sentence, k, scratch, 0)));
}
