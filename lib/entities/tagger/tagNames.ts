import type { NameHit } from '../lists/nameIndex.ts';
import type { Token } from '../tokens.ts';
import { slotOf, type Tagger } from './decodeModel.ts';
import { readContext, sentenceFeatures } from './features.ts';
import { decodeLabels, LABELS, type TokenSpan } from './labels.ts';
import { sentenceRanges } from './sentences.ts';
import { viterbi } from './viterbi.ts';

/** Organisations, persons and places among the tokens of one article, given its listed names; token ranges, in order. */
export function tagNames(tokens: readonly Token[], hits: readonly NameHit[], tagger: Tagger): TokenSpan[] {
  const context = readContext(tokens, hits);
  const names: TokenSpan[] = [];
  for (const { from, to } of sentenceRanges(tokens)) {
    const emissions = new Float64Array((to - from) * LABELS);
    const { values, offsets } = sentenceFeatures(tokens, from, to, context);
    for (let i = 0; i < to - from; i++) {
      for (let f = offsets[i] ?? 0; f < (offsets[i + 1] ?? 0); f++)
        addWeights(tagger, values[f] ?? 0, emissions, i * LABELS);
    }
    const labels = viterbi({ length: to - from, emissions, transitions: tagger.transitions });
    for (const name of decodeLabels(labels)) names.push({ ...name, from: name.from + from, to: name.to + from });
  }
  return names;
}

function addWeights(tagger: Tagger, feature: number, emissions: Float64Array, at: number): void {
  const { keys, starts, ends, labels, weights } = tagger;
  const mask = keys.length - 1;
  for (let slot = slotOf(feature, mask); ; slot = (slot + 1) & mask) {
    const key = keys[slot];
    if (key === -1) return;
    if (key !== feature) continue;
    for (let k = starts[slot] ?? 0; k < (ends[slot] ?? 0); k++) {
      const cell = at + (labels[k] ?? 0);
      emissions[cell] = (emissions[cell] ?? 0) + (weights[k] ?? 0);
    }
    return;
  }
}
