import { CONNECTORS } from '../lists/words.ts';
import type { Token } from '../tokens.ts';
import type { DocumentContext } from './documentContext.ts';
import { hashText, type WordInfo, wordInfo } from './wordInfo.ts';

/** Feature numbers are 22 bits: at 40,000 kept features a number never trained is taken for one in 1% of cases. */
const FEATURE_MASK = 0x3fffff;
/** Longest run of capitalised words looked over; longer ones are headlines in title case. */
const MAX_RUN = 10;
/** Features of one token at most. */
export const MOST_FEATURES = 60;
/** Places before and after a sentence that features look at. */
export const PAD = 2;

const START = hashText('<s>');
const END = hashText('</s>');
const CAPS_SHAPE = hashText('<caps>');

function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(Math.imul(template + 1, 0x9e3779b1) ^ a, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash & FEATURE_MASK;
}

/** Features of all tokens of a sentence, one after the other; token i's stand from `offsets[i]` to `offsets[i + 1]`. */
export interface SentenceFeatures {
  values: Int32Array;
  offsets: Int32Array;
}

/** Word hashes, shapes and list bits of a sentence, with `PAD` places before and after it; and its runs of capitals. */
export interface SentenceColumns {
  length: number;
  lower: Int32Array;
  shape: Int32Array;
  bits: Int32Array;
  suffix: Int32Array;
  shouted: boolean;
  runs: Int32Array | null;
}

/**
 * All features of the tokens of one sentence (tokens `from` to `to` of the article), as the tagger is trained on. In use
 * it adds up the same features, those of single words from a store: `scoreSentence`.
 */
export function sentenceFeatures(
  tokens: readonly Token[],
  from: number,
  to: number,
  context: DocumentContext,
): SentenceFeatures {
  const length = to - from;
  const sentence = readSentence(tokens, from, to, context);
  const values = new Int32Array(length * MOST_FEATURES);
  const offsets = new Int32Array(length + 1);
  let at = 0;
  for (let k = 0; k < length; k++) {
    const token = tokens[from + k];
    if (token) {
      at = wordFeatures(wordInfo(token.text), sentence.shouted, values, at);
      for (let side = 0; side < SIDES.length; side++) {
        values[at++] = sideFeature(side, sentence.lower[k + PAD + (SIDES[side] ?? 0)] ?? 0);
      }
      at = shapeFeatures(sentence, k, values, at);
      at = bitsFeatures(sentence, k, values, at);
      at = contextFeatures(token, k, sentence, context, values, at);
    }
    offsets[k + 1] = at;
  }
  return { values: values.subarray(0, at), offsets };
}

/** A headline in capitals: its shapes say nothing, so one shape stands for all of them. */
function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.text.length < 2 || token.lower === token.text.toUpperCase()) continue;
    words++;
    if (token.allCaps) capitals++;
  }
  return capitals >= 3 && capitals >= 0.7 * words;
}

/** What the features of tokens `from` to `to` are made of. */
export function readSentence(
  tokens: readonly Token[],
  from: number,
  to: number,
  context: DocumentContext,
): SentenceColumns {
  const length = to - from + 2 * PAD;
  const shouted = isShouted(tokens, from, to);
  const columns: SentenceColumns = {
    length: to - from,
    lower: new Int32Array(length).fill(END),
    shape: new Int32Array(length).fill(END),
    bits: new Int32Array(length),
    suffix: new Int32Array(length).fill(END),
    shouted,
    runs: shouted ? null : capitalRuns(tokens, from, to),
  };
  columns.lower.fill(START, 0, PAD);
  columns.shape.fill(START, 0, PAD);
  columns.suffix.fill(START, 0, PAD);
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) throw new Error(`expected token ${i} of ${tokens.length}`);
    const word = wordInfo(token.text);
    const k = i - from + PAD;
    columns.lower[k] = word.lower;
    columns.shape[k] = shouted ? CAPS_SHAPE : word.shape;
    columns.bits[k] = word.lists * 16 + (context.listed[i] ?? 0);
    columns.suffix[k] = word.suffixes[2] ?? 0;
  }
  return columns;
}

/** Places beside a token whose word is a feature by itself. */
export const SIDES = [-1, 1, -2, 2] as const;

/** The feature that the word with this hash stands at one of the `SIDES`. */
export const sideFeature = (side: number, lower: number): number => mix(2 + side, lower, 0);

/** Writes the features that a printed word has wherever it stands, from `at` on; returns where they end. */
export function wordFeatures(word: WordInfo, shouted: boolean, out: Int32Array, at: number): number {
  const { lower } = word;
  const shape = shouted ? CAPS_SHAPE : word.shape;
  out[at++] = mix(0, lower, 0);
  out[at++] = mix(1, shouted ? lower : word.text, 0);
  for (let n = 0; n < 4; n++) {
    out[at++] = mix(10 + n, word.prefixes[n] ?? 0, 0);
    out[at++] = mix(14 + n, word.suffixes[n] ?? 0, 0);
  }
  out[at++] = mix(18, shape, 0);
  out[at++] = mix(22, word.suffixes[2] ?? 0, shape);
  out[at++] = mix(39, 0, 0);
  return at;
}

/**
 * Features of shapes and list bits alone have few values and many weights: kept by their values as words are. Numbers of
 * 30 bits: five shapes and three lists' bits of some ten thousand kinds meet in one by a chance of one in a thousand.
 */
export function shapeKey({ shape }: SentenceColumns, k: number): number {
  let key = 0;
  for (let place = k; place <= k + 2 * PAD; place++) key = stir(key, shape[place] ?? 0);
  return key & 0x3fffffff;
}

export function bitsKey({ shape, bits }: SentenceColumns, k: number): number {
  const here = k + PAD;
  const around = stir(stir(stir(1, bits[here - 1] ?? 0), bits[here] ?? 0), bits[here + 1] ?? 0);
  return stir(around, shape[here] ?? 0) & 0x3fffffff;
}

function stir(key: number, value: number): number {
  const hash = Math.imul(key ^ value, 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) ^ (hash >>> 13);
}

/** Writes the features of the shapes from two before to two behind token `k`; returns where they end. */
export function shapeFeatures({ shape }: SentenceColumns, k: number, out: Int32Array, at: number): number {
  const here = k + PAD;
  const s = shape[here] ?? 0;
  const s1 = shape[here - 1] ?? 0;
  const t1 = shape[here + 1] ?? 0;
  out[at++] = mix(19, s1, s);
  out[at++] = mix(20, s, t1);
  out[at++] = mix(21, mix(0, s1, s), t1);
  out[at++] = mix(33, mix(0, shape[here - 2] ?? 0, s1), s);
  out[at++] = mix(34, mix(0, s, t1), shape[here + 2] ?? 0);
  return at;
}

/** Writes the features of the list bits of token `k` and of those beside it; returns where they end. */
export function bitsFeatures({ shape, bits }: SentenceColumns, k: number, out: Int32Array, at: number): number {
  const here = k + PAD;
  const s = shape[here] ?? 0;
  const b = bits[here] ?? 0;
  const b1 = bits[here - 1] ?? 0;
  const c1 = bits[here + 1] ?? 0;
  out[at++] = mix(23, b, s);
  out[at++] = mix(24, b1, b);
  out[at++] = mix(25, b, c1);
  out[at++] = mix(35, c1, s);
  out[at++] = mix(36, b1, s);
  out[at++] = mix(53, mix(0, b1, b), c1);
  return at;
}

/** Writes the features that token `k` of the sentence has where it stands, from `at` on, but for those of
 * shapes and bits alone; returns where they end. */
export function contextFeatures(
  token: Token,
  k: number,
  sentence: SentenceColumns,
  context: DocumentContext,
  out: Int32Array,
  at: number,
): number {
  const { lower, shape, bits, suffix } = sentence;
  const here = k + PAD;
  const w = lower[here] ?? 0;
  const s = shape[here] ?? 0;
  const b = bits[here] ?? 0;
  const tail = suffix[here] ?? 0;
  const w2 = lower[here - 2] ?? 0;
  const w1 = lower[here - 1] ?? 0;
  const v1 = lower[here + 1] ?? 0;
  const v2 = lower[here + 2] ?? 0;
  const usage = (token.opens ? 1 : 0) + (context.use.get(token.lower) ?? 0) + (token.capital ? 8 : 0);
  out[at++] = mix(6, w1, w);
  out[at++] = mix(7, w, v1);
  out[at++] = mix(8, w1, s);
  out[at++] = mix(9, s, v1);
  out[at++] = mix(26, usage, s);
  out[at++] = mix(27, usage, b);
  out[at++] = mix(28, w1, w2);
  out[at++] = mix(29, v1, v2);
  out[at++] = mix(30, w1, v1);
  out[at++] = mix(31, w1, b);
  out[at++] = mix(32, b, v1);
  out[at++] = mix(37, suffix[here - 1] ?? 0, s);
  out[at++] = mix(38, suffix[here + 1] ?? 0, s);
  if (context.informal) {
    out[at++] = mix(48, s, 0);
    out[at++] = mix(49, usage, b);
    out[at++] = mix(50, tail, s);
    out[at++] = mix(51, w1, s);
    out[at++] = mix(52, w, 0);
  }
  const run = sentence.runs?.[k] ?? -1;
  return run < 0 ? at : runFeatures(sentence, k, run & 0xffff, run >> 16, out, at);
}

/** Writes the features of a token's run of capitalised words (`first` to `last` of the sentence, both inclusive). */
function runFeatures(
  { lower, bits, suffix, length }: SentenceColumns,
  k: number,
  first: number,
  last: number,
  out: Int32Array,
  at: number,
): number {
  const place = (k === first ? 1 : 0) + (k === last ? 2 : 0);
  const before = first === 0 ? START : (lower[first - 1 + PAD] ?? 0);
  const after = last === length - 1 ? END : (lower[last + 1 + PAD] ?? 0);
  const size = Math.min(last - first + 1, 5);
  out[at++] = mix(40, lower[last + PAD] ?? 0, place);
  out[at++] = mix(41, lower[first + PAD] ?? 0, place);
  out[at++] = mix(42, before, place);
  out[at++] = mix(43, after, place);
  out[at++] = mix(44, size, place);
  out[at++] = mix(45, mix(0, (bits[last + PAD] ?? 0) >> 4, (bits[first + PAD] ?? 0) >> 4), place * 8 + size);
  out[at++] = mix(46, before, after);
  out[at++] = mix(47, suffix[last + PAD] ?? 0, place);
  return at;
}

/** For each token of the sentence the run it stands in, as `first | last << 16` (sentence indices), or −1. */
function capitalRuns(tokens: readonly Token[], from: number, to: number): Int32Array {
  const runs = new Int32Array(to - from).fill(-1);
  for (let i = from; i < to; ) {
    if (!tokens[i]?.capital) {
      i++;
      continue;
    }
    const end = runEnd(tokens, i, to);
    runs.fill((i - from) | ((end - 1 - from) << 16), i - from, end - from);
    i = end;
  }
  return runs;
}

function runEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from + 1;
  while (end < to && end - from < MAX_RUN) {
    const token = tokens[end];
    if (token?.capital) end++;
    else if (token && CONNECTORS.has(token.lower) && end + 1 < to && tokens[end + 1]?.capital) end += 2;
    else if (
      token &&
      CONNECTORS.has(token.lower) &&
      end + 2 < to &&
      CONNECTORS.has(tokens[end + 1]?.lower ?? '') &&
      tokens[end + 2]?.capital
    )
      end += 3;
    else break;
  }
  return end;
}
