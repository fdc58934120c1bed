import type { NameHit } from '../lists/nameIndex.ts';
import type { Token } from '../tokens.ts';
import { addWeights } from './addWeights.ts';
import type { Tagger } from './decodeModel.ts';
import { type DocumentContext, readContext } from './documentContext.ts';
import { contextFeatures, MOST_FEATURES, readSentence } from './features.ts';
import { decodeLabels, LABELS, type TokenSpan } from './labels.ts';
import { sentenceRanges } from './sentences.ts';
import { addStoredScores } from './storedScores.ts';
import { viterbi } from './viterbi.ts';

/** Small words before a capital that may belong to its name: "of the", "van der". */
const SMALL_WORDS = 2;
/** A score no sum of weights reaches. */
const NEVER = -1e9;

/** Organisations, persons and places among the tokens of one article, given its listed names; token ranges, in order. */
export function tagNames(tokens: readonly Token[], hits: readonly NameHit[], tagger: Tagger): TokenSpan[] {
  const context = readContext(tokens, hits);
  const names: TokenSpan[] = [];
  for (const { from, to } of sentenceRanges(tokens)) {
    const active = context.informal ? null : nameLike(tokens, from, to);
    if (active !== null && !active.includes(1)) continue;
    const emissions = scoreSentence(tokens, from, to, context, active, tagger);
    for (const stretch of stretches(active, to - from)) {
      const labels = viterbi({
        length: stretch.to - stretch.from,
        emissions: emissions.subarray(stretch.from * LABELS, stretch.to * LABELS),
        transitions: tagger.transitions,
      });
      const start = from + stretch.from;
      for (const name of decodeLabels(labels)) names.push({ ...name, from: name.from + start, to: name.to + start });
    }
  }
  return names;
}

/** Scores of every label for every token of a sentence; of a token that is not `active`, those of no name alone. */
function scoreSentence(
  tokens: readonly Token[],
  from: number,
  to: number,
  context: DocumentContext,
  active: Uint8Array | null,
  tagger: Tagger,
): Float64Array {
  const emissions = new Float64Array((to - from) * LABELS);
  const sentence = readSentence(tokens, from, to, context);
  for (let k = 0; k < to - from; k++) {
    const token = tokens[from + k];
    if (!token) throw new Error(`expected token ${from + k} of ${tokens.length}`);
    const at = k * LABELS;
    if (active !== null && active[k] === 0) {
      emissions.fill(NEVER, at + 1, at + LABELS);
      continue;
    }
    addStoredScores(tagger, token.text, sentence, k, emissions);
    const count = contextFeatures(token, k, sentence, context, scratch, 0);
    for (let f = 0; f < count; f++) addWeights(tagger, scratch[f] ?? 0, emissions, at);
  }
  return emissions;
}

const scratch = new Int32Array(MOST_FEATURES);

/**
 * Parts of a sentence that can be labelled by themselves: active tokens, with one token that stands in no name on each
 * side, for the transitions to it count.
 */
function stretches(active: Uint8Array | null, length: number): { from: number; to: number }[] {
  if (active === null) return [{ from: 0, to: length }];
  const parts: { from: number; to: number }[] = [];
  for (let at = active.indexOf(1); at >= 0; ) {
    let end = active.indexOf(0, at);
    if (end < 0) end = length;
    parts.push({ from: Math.max(0, at - 1), to: Math.min(length, end + 1) });
    at = active.indexOf(1, end);
  }
  return parts;
}

/**
 * Which tokens may stand in a name: those with a capital, and the small words up to two before a capital. In edited text
 * three tokens of four need no look. (Tweets write names in lower case: every token counts there.)
 */
function nameLike(tokens: readonly Token[], from: number, to: number): Uint8Array {
  const active = new Uint8Array(to - from);
  for (let i = from; i < to; i++) {
    if (!tokens[i]?.capital) continue;
    active.fill(1, Math.max(0, i - from - SMALL_WORDS), i - from + 1);
  }
  return active;
}
