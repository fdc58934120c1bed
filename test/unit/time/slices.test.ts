import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slicesOf } from '../../../lib/time/slices.ts';

describe('slicesOf', () => {
  it('covers the block without gaps, in slices of bounded length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6000 }), fc.nat(50), (text, start) => {
        const block = { start: Math.min(start, text.length), end: text.length };
        const slices = slicesOf(text, block);
        expect(slices.map((slice) => text.slice(slice.start, slice.end)).join('')).toBe(text.slice(block.start));
        for (const slice of slices) expect(slice.end - slice.start).toBeLessThanOrEqual(2000);
      }),
      { numRuns: 30 },
    );
  });

  it('cuts after a sentence, so that no date is torn', () => {
    const text = `${'It was so. '.repeat(180)}On May 5, 2018 it was not. ${'And so on. '.repeat(20)}`;
    expect(slicesOf(text, { start: 0, end: text.length }).every((slice) => text[slice.end - 1] === ' ')).toBe(true);
  });
});
