import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../../lib/versions/wordChanges.ts';

/** What differs in ⟦⟧. */
const shown = (before: string, after: string): string[] => {
  const { before: old, after: now } = wordChanges(before, after);
  return [old, now].map((pieces) => pieces.map(({ text, isSame }) => (isSame ? text : `⟦${text}⟧`)).join(''));
};

describe('wordChanges', () => {
  it.each<[string, string, string, string]>([
    ['It was 9/26.', 'It was 9/25.', 'It was ⟦9/26⟧.', 'It was ⟦9/25⟧.'],
    ['At 1:30 pm it broke.', 'At 2:00 pm it broke.', 'At ⟦1:30⟧ pm it broke.', 'At ⟦2:00⟧ pm it broke.'],
    ['Some 2,317 were told.', 'Some 2,513 were told.', 'Some ⟦2,317⟧ were told.', 'Some ⟦2,513⟧ were told.'],
    ['A b c d', 'A x y d', 'A ⟦b c⟧ d', 'A ⟦x y⟧ d'],
    ['It is over.', 'It is not over.', 'It is over.', 'It is ⟦not ⟧over.'],
    ['“It’s” on', '"It\'s" on', '“It’s” on', '"It\'s" on'],
    ['', 'New.', '', '⟦New.⟧'],
  ])('%s → %s', (before, after, old, now) => {
    expect(shown(before, after)).toEqual([old, now]);
  });

  it('the pieces put together are the sentences', () => {
    const words = fc.array(fc.constantFrom('a', ' ', '9/26', '’', '.', '🙂', '\u00a0', 'ﬁ')).map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = wordChanges(before, after);
        expect(pieces.before.map(({ text }) => text).join('')).toBe(before);
        expect(pieces.after.map(({ text }) => text).join('')).toBe(after);
      }),
    );
  });
});
