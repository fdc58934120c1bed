import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canEnd, canFollow, canStart, LABELS } from '../../../../lib/entities/tagger/labels.ts';
import { viterbi } from '../../../../lib/entities/tagger/viterbi.ts';

const scores = (length: number) =>
  fc
    .array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => Float64Array.from(list));

function total(labels: ArrayLike<number>, emissions: Float64Array, transitions: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < labels.length; i++) {
    sum += emissions[i * LABELS + (labels[i] ?? 0)] ?? 0;
    if (i > 0) sum += transitions[(labels[i - 1] ?? 0) * LABELS + (labels[i] ?? 0)] ?? 0;
  }
  return sum;
}

/** Every well-formed sequence of three labels. */
const triples = Array.from(
  { length: LABELS ** 3 },
  (_, i) => [Math.floor(i / LABELS ** 2), Math.floor(i / LABELS) % LABELS, i % LABELS] as const,
).filter(([a, b, c]) => canStart(a) && canFollow(a, b) && canFollow(b, c) && canEnd(c));

describe('viterbi', () => {
  it('finds the best of all well-formed sequences', () => {
    fc.assert(
      fc.property(scores(3 * LABELS), scores(LABELS * LABELS), (emissions, transitions) => {
        const best = Math.max(...triples.map((labels) => total(labels, emissions, transitions)));
        expect(total(viterbi({ length: 3, emissions, transitions }), emissions, transitions)).toBe(best);
      }),
      { numRuns: 50 },
    );
  });

  it('takes an empty sentence', () => {
    expect(
      viterbi({ length: 0, emissions: new Float64Array(), transitions: new Float64Array(LABELS * LABELS) }),
    ).toHaveLength(0);
  });
});
