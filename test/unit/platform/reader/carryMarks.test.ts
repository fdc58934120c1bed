import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../lib/model.ts';
import { carryMarks } from '../../../../lib/platform/reader/carryMarks.ts';

const before = 'On May 4 it began. On June 9 it ended. On July 1 they told.';
const markOf = (words: string): Mark => {
  const start = before.indexOf(words);
  return { id: words, type: 'date', start, end: start + words.length };
};
const marks = ['May 4', 'June 9', 'July 1'].map(markOf);

describe('carryMarks', () => {
  it.each([
    ['nothing changed', before, ['May 4', 'June 9', 'July 1']],
    ['the middle was rewritten', before.replace('June 9', 'the next day'), ['May 4', 'July 1']],
    ['a date was corrected', before.replace('June 9', 'June 8'), ['May 4', 'July 1']],
    ['something was put before', `Update: ${before}`, ['May 4', 'June 9', 'July 1']],
    ['something was put after', `${before} More soon.`, ['May 4', 'June 9', 'July 1']],
    ['a sentence was taken out', before.replace('On May 4 it began. ', ''), ['June 9', 'July 1']],
    // "On Ju" stands on both sides of what is gone: whose "Ju" is left is not to be told.
    ['a sentence that begins like the next was taken out', before.replace('On June 9 it ended. ', ''), ['May 4']],
    ['all is gone', '', []],
  ])('when %s, keeps the marks that still stand on their words', (_, after, kept) => {
    const carried = carryMarks(marks, before, after);
    expect(carried.map(({ id }) => id)).toEqual(kept);
    expect(carried.map(({ start, end }) => after.slice(start, end))).toEqual(kept);
  });

  it('never leaves a mark on other words than before', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 30 });
    fc.assert(
      fc.property(text, text, fc.array(fc.tuple(fc.nat(30), fc.nat(5))), (old, now, spans) => {
        const all = spans
          .map(([start, length], i): Mark => ({ id: String(i), type: 'date', start, end: start + length }))
          .filter(({ end }) => end <= old.length);
        for (const { id, start, end } of carryMarks(all, old, now)) {
          const was = all.find((mark) => mark.id === id);
          expect(now.slice(start, end)).toBe(old.slice(was?.start, was?.end));
          expect(end).toBeLessThanOrEqual(now.length);
        }
      }),
    );
  });
});
