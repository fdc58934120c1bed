import type { NameIndex } from '../lists/nameIndex.ts';
import { CONNECTORS } from '../lists/words.ts';
import type { Token } from '../tokens.ts';
import { hashText, type WordInfo, wordInfo } from './wordInfo.ts';

/** Feature numbers are 22 bits: at 40,000 kept features a number never trained is taken for one in 1% of cases. */
const FEATURE_MASK = 0x3fffff;
/** Longest run of capitalised words looked over; longer ones are headlines in title case. */
const MAX_RUN = 10;

const START = hashText('<s>');
const END = hashText('</s>');
const CAPS_SHAPE = hashText('<caps>');

/** How a word of the article is written elsewhere in it. */
interface WordUse {
  lower: boolean;
  capitalInside: boolean;
}

/** What holds for a whole article: how each word is used in it, and which tokens stand in a listed name. */
export interface DocumentContext {
  use: ReadonlyMap<string, WordUse>;
  /** Per token: 0, or 1 + kind × 2 + (first token of the listed name ? 0 : 1). */
  listed: Uint8Array;
  /** Tweets and chat: capitals mean less there. */
  informal: boolean;
}

/** Share of tokens that are `@`, `#` or a link from which a text counts as informal. */
const INFORMAL_SHARE = 0.008;

const LISTED_KIND: Readonly<Record<string, number>> = { ORG: 0, PLACE: 1, THREAT_ACTOR: 2, MALWARE: 3, PRODUCT: 4 };

/** Gathers the document's statistics in two passes over its tokens. */
export function readContext(tokens: readonly Token[], index: NameIndex): DocumentContext {
  const use = new Map<string, WordUse>();
  for (const token of tokens) {
    let known = use.get(token.lower);
    if (!known) {
      known = { lower: false, capitalInside: false };
      use.set(token.lower, known);
    }
    if (!token.capital) known.lower = true;
    else if (!token.opens && !token.allCaps) known.capitalInside = true;
  }
  const listed = new Uint8Array(tokens.length);
  for (const hit of index.findAll(tokens)) {
    const kind = LISTED_KIND[hit.name.type] ?? 0;
    for (let i = hit.from; i < hit.to; i++) listed[i] = 1 + kind * 2 + (i === hit.from ? 0 : 1);
  }
  const marks = tokens.filter(({ text }) => text === '@' || text === '#' || text === 'http' || text === 'RT').length;
  return { use, listed, informal: marks > INFORMAL_SHARE * tokens.length };
}

function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(Math.imul(template + 1, 0x9e3779b1) ^ a, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash & FEATURE_MASK;
}

/** A run of capitalised words, joined by connectors, around a token. */
interface Run {
  from: number;
  to: number;
}

/** Features of every token of one sentence (tokens `from` to `to` of the article); the same order in training and use. */
export function sentenceFeatures(
  tokens: readonly Token[],
  from: number,
  to: number,
  context: DocumentContext,
): number[][] {
  const words: WordInfo[] = [];
  let capitals = 0;
  let letters = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) throw new Error(`expected token ${i} of ${tokens.length}`);
    words.push(wordInfo(token.text));
    if (/\p{L}/u.test(token.text) && token.text.length > 1) {
      letters++;
      if (token.allCaps) capitals++;
    }
  }
  // A headline in capitals: its shapes say nothing, so one shape stands for all of them.
  const shouted = capitals >= 3 && capitals >= 0.7 * letters;
  const runs = shouted ? [] : capitalRuns(tokens, from, to);
  return words.map((word, k) => tokenFeatures(tokens, from, k, word, words, context, shouted, runs[k]));
}

function tokenFeatures(
  tokens: readonly Token[],
  from: number,
  k: number,
  word: WordInfo,
  words: readonly WordInfo[],
  context: DocumentContext,
  shouted: boolean,
  run: Run | null | undefined,
): number[] {
  const lower = (offset: number) => words[k + offset]?.lower ?? (offset < 0 ? START : END);
  const shape = (offset: number) => (shouted ? CAPS_SHAPE : (words[k + offset]?.shape ?? (offset < 0 ? START : END)));
  const listed = (offset: number) => (words[k + offset] ? (context.listed[from + k + offset] ?? 0) : 0);
  const bits = (offset: number) => (words[k + offset]?.lists ?? 0) * 16 + listed(offset);
  const token = tokens[from + k];
  const use = context.use.get(token?.lower ?? '');
  const usage = (token?.opens ? 1 : 0) + (use?.lower ? 2 : 0) + (use?.capitalInside ? 4 : 0) + (token?.capital ? 8 : 0);
  const w = word.lower;
  const s = shape(0);
  const [p1 = 0, p2 = 0, p3 = 0, p4 = 0] = word.prefixes;
  const [s1 = 0, s2 = 0, s3 = 0, s4 = 0] = word.suffixes;
  const features = [
    mix(0, w, 0),
    mix(1, shouted ? w : word.text, 0),
    mix(2, lower(-1), 0),
    mix(3, lower(1), 0),
    mix(4, lower(-2), 0),
    mix(5, lower(2), 0),
    mix(6, lower(-1), w),
    mix(7, w, lower(1)),
    mix(8, lower(-1), s),
    mix(9, s, lower(1)),
    mix(10, p1, 0),
    mix(11, p2, 0),
    mix(12, p3, 0),
    mix(13, p4, 0),
    mix(14, s1, 0),
    mix(15, s2, 0),
    mix(16, s3, 0),
    mix(17, s4, 0),
    mix(18, s, 0),
    mix(19, shape(-1), s),
    mix(20, s, shape(1)),
    mix(21, mix(0, shape(-1), s), shape(1)),
    mix(22, s3, s),
    mix(23, bits(0), s),
    mix(24, bits(-1), bits(0)),
    mix(25, bits(0), bits(1)),
    mix(26, usage, s),
    mix(27, usage, bits(0)),
    mix(28, lower(-1), lower(-2)),
    mix(29, lower(1), lower(2)),
    mix(30, lower(-1), lower(1)),
    mix(31, lower(-1), bits(0)),
    mix(32, bits(0), lower(1)),
    mix(33, mix(0, shape(-2), shape(-1)), s),
    mix(34, mix(0, s, shape(1)), shape(2)),
    mix(35, bits(1), s),
    mix(36, bits(-1), s),
    mix(37, words[k - 1]?.suffixes[2] ?? START, s),
    mix(38, words[k + 1]?.suffixes[2] ?? END, s),
    mix(39, 0, 0),
  ];
  if (context.informal)
    features.push(mix(48, s, 0), mix(49, usage, bits(0)), mix(50, s3, s), mix(51, lower(-1), s), mix(52, w, 0));
  if (run) {
    const first = words[run.from - from];
    const last = words[run.to - 1 - from];
    const place = (from + k === run.from ? 1 : 0) + (from + k === run.to - 1 ? 2 : 0);
    const before = words[run.from - 1 - from]?.lower ?? START;
    const after = words[run.to - from]?.lower ?? END;
    const length = Math.min(run.to - run.from, 5);
    features.push(
      mix(40, last?.lower ?? 0, place),
      mix(41, first?.lower ?? 0, place),
      mix(42, before, place),
      mix(43, after, place),
      mix(44, length, place),
      mix(45, mix(0, last?.lists ?? 0, first?.lists ?? 0), place * 8 + length),
      mix(46, before, after),
      mix(47, last?.suffixes[2] ?? 0, place),
    );
  }
  return features;
}

/** For each token of the sentence the run it stands in, or null. */
function capitalRuns(tokens: readonly Token[], from: number, to: number): (Run | null)[] {
  const runs: (Run | null)[] = [];
  for (let i = from; i < to; ) {
    if (!tokens[i]?.capital) {
      runs.push(null);
      i++;
      continue;
    }
    const end = runEnd(tokens, i, to);
    const run = { from: i, to: end };
    for (; i < end; i++) runs.push(run);
  }
  return runs;
}

function runEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from + 1;
  while (end < to && end - from < MAX_RUN) {
    const token = tokens[end];
    if (token?.capital) end++;
    else if (token && CONNECTORS.has(token.lower) && tokens[end + 1]?.capital && end + 1 < to) end += 2;
    else if (
      token &&
      CONNECTORS.has(token.lower) &&
      CONNECTORS.has(tokens[end + 1]?.lower ?? '') &&
      tokens[end + 2]?.capital &&
      end + 2 < to
    )
      end += 3;
    else break;
  }
  return end;
}
