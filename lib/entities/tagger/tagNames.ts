import type { NameHit } from '../lists/nameIndex.ts';
import type { Token } from '../tokens.ts';
import { BUCKET_BITS, type Tagger } from './decodeModel.ts';
import { readContext, sentenceFeatures } from './features.ts';
import { decodeLabels, LABELS, type TokenSpan } from './labels.ts';
import { sentenceRanges } from './sentences.ts';
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
    const emissions = new Float64Array((to - from) * LABELS);
    const active = context.informal ? null : nameLike(tokens, from, to);
    if (active !== null && !active.includes(1)) continue;
    const { values, offsets } = sentenceFeatures(tokens, from, to, context, active);
    for (let i = 0; i < to - from; i++) {
      if (active !== null && active[i] === 0) emissions.fill(NEVER, i * LABELS + 1, (i + 1) * LABELS);
      for (let f = offsets[i] ?? 0; f < (offsets[i + 1] ?? 0); f++)
        addWeights(tagger, values[f] ?? 0, emissions, i * LABELS);
    }
    const labels = viterbi({ length: to - from, emissions, transitions: tagger.transitions });
    for (const name of decodeLabels(labels)) names.push({ ...name, from: name.from + from, to: name.to + from });
  }
  return names;
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

/** Adds a feature's weights, if it has any, to the scores of the labels from `at` on. */
export function addWeights(tagger: Tagger, feature: number, emissions: Float64Array, at: number): void {
  const { features, buckets, masks, starts, packed, weightOf } = tagger;
  const bucket = feature >> BUCKET_BITS;
  const end = buckets[bucket + 1] ?? 0;
  for (let row = buckets[bucket] ?? 0; row < end; row++) {
    if (features[row] !== feature) continue;
    let weight = starts[row] ?? 0;
    for (let labels = masks[row] ?? 0; labels !== 0; labels &= labels - 1) {
      const cell = at + 31 - Math.clz32(labels & -labels);
      emissions[cell] = (emissions[cell] ?? 0) + (weightOf[packed[weight++] ?? 0] ?? 0);
    }
    return;
  }
}
