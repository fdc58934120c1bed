import type { Tagger } from './decodeModel.ts';

/** A bucket holds one or two of 50,000 features among 2^22 numbers. */
export const BUCKET_BITS = 7;

/** Adds a feature's weights, if it has any, to the scores of the labels from `at` on. */
export function addWeights(tagger: Tagger, feature: number, scores: Float64Array, at: number): void {
  const { features, buckets, masks, starts, packed, weightOf } = tagger;
  const bucket = feature >> BUCKET_BITS;
  const end = buckets[bucket + 1] ?? 0;
  for (let row = buckets[bucket] ?? 0; row < end; row++) {
    if (features[row] !== feature) continue;
    let weight = starts[row] ?? 0;
    for (let labels = masks[row] ?? 0; labels !== 0; labels &= labels - 1) {
      const cell = at + 31 - Math.clz32(labels & -labels);
      scores[cell] = (scores[cell] ?? 0) + (weightOf[packed[weight++] ?? 0] ?? 0);
    }
    return;
  }
}
