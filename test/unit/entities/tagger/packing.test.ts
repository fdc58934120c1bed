import { describe, expect, it } from 'vitest';
import { addWeights } from '../../../../lib/entities/tagger/addWeights.ts';
import { decodeModel, type Tagger } from '../../../../lib/entities/tagger/decodeModel.ts';
import { LABELS } from '../../../../lib/entities/tagger/labels.ts';
import { ALPHABET, levelValue, WEIGHT_LIMIT } from '../../../../lib/entities/tagger/packing.ts';
import { packModel } from '../../../../scripts/train/pack.ts';

/** A model whose weights are whole levels, so that packing loses nothing: features far apart, many masks. */
const features = Int32Array.from({ length: 300 }, (_, i) => i * i * 40 + i);
const weights = Float64Array.from({ length: features.length * LABELS }, (_, i) =>
  (i * 7919) % 5 === 0 ? levelValue(((i * 31) % 31) - WEIGHT_LIMIT) : 0,
);
const largest = levelValue(WEIGHT_LIMIT);
weights[0] = largest;
const transitions = Float64Array.from({ length: LABELS * LABELS }, (_, i) => i / 4);

function weightsOf(tagger: Tagger, feature: number): number[] {
  const scores = new Float64Array(LABELS);
  addWeights(tagger, feature, scores, 0);
  return Array.from(scores, (steps) => steps * packed.step);
}

const packed = packModel({ features, weights, transitions });

describe('a packed model', () => {
  it('gives back every weight and transition', () => {
    const tagger = decodeModel(packed);
    features.forEach((feature, row) => {
      const expected = Array.from(weights.subarray(row * LABELS, (row + 1) * LABELS));
      expect(weightsOf(tagger, feature)).toEqual(expected);
      expect(weightsOf(tagger, feature + 1).some((weight) => weight !== 0)).toBe(false);
    });
    expect(Array.from(tagger.transitions, (steps) => steps * packed.step)).toEqual(Array.from(transitions));
  });

  it('is plain text that a string literal holds as it is', () => {
    expect(ALPHABET).toHaveLength(91);
    expect(packed.packed).not.toMatch(/["'\\$\n]/);
  });

  it('is refused when cut short', () => {
    expect(() => decodeModel({ ...packed, packed: packed.packed.slice(0, -5) })).toThrow(/cut or spoilt/);
  });
});
