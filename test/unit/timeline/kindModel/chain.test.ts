import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chain, KINDS, marginalsOf, passOver } from '../../../../lib/timeline/kindModel/chain.ts';

const even = (): Float64Array => new Float64Array(KINDS * KINDS).fill(1);

/** A chain whose dates favour the given kinds by a score each. */
function chainOf(favoured: readonly (readonly [kind: number, score: number])[], step = even()): Chain {
  const emissions = new Float64Array(favoured.length * KINDS);
  for (const [at, [kind, score]] of favoured.entries()) emissions[at * KINDS + kind] = score;
  return { length: favoured.length, emissions, steps: favoured.map((_, at) => (at === 0 ? null : step)) };
}

describe('beliefs over a chain', () => {
  test('without step scores each date is judged by itself', () => {
    const beliefs = marginalsOf(
      passOver(
        chainOf([
          [2, 1],
          [5, 0],
        ]),
      ),
    );
    expect(beliefs[2]).toBeCloseTo(Math.E / (Math.E + KINDS - 1));
    expect(beliefs[KINDS + 5]).toBeCloseTo(1 / KINDS);
  });

  test('a likely step sways the date before and the date after', () => {
    const step = even();
    step[3 * KINDS + 4] = 50;
    const forward = marginalsOf(
      passOver(
        chainOf(
          [
            [3, 5],
            [0, 0],
          ],
          step,
        ),
      ),
    );
    expect(forward[KINDS + 4]).toBeGreaterThan(0.5);
    const backward = marginalsOf(
      passOver(
        chainOf(
          [
            [0, 0],
            [4, 5],
          ],
          step,
        ),
      ),
    );
    expect(backward[3]).toBeGreaterThan(0.5);
  });

  test('no dates', () => expect(marginalsOf(passOver(chainOf([])))).toHaveLength(0));

  test('beliefs are finite and sum to 1 at each date, however large the scores', () => {
    const dates = fc.array(
      fc.tuple(fc.integer({ min: 0, max: KINDS - 1 }), fc.double({ min: -600, max: 600, noNaN: true })),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(dates, (favoured) => {
        const beliefs = marginalsOf(passOver(chainOf(favoured)));
        for (let at = 0; at < favoured.length; at++) {
          const sum = beliefs.subarray(at * KINDS, (at + 1) * KINDS).reduce((a, b) => a + b, 0);
          expect(sum).toBeCloseTo(1, 6);
        }
      }),
    );
  });
});
