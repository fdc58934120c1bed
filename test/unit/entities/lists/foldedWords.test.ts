import { describe, expect, it } from 'vitest';
import { COMMON_WORDS } from '../../../../lib/entities/lists/commonWords.ts';
import { fold, unfold } from '../../../../lib/entities/lists/foldedWords.ts';

describe('folded words', () => {
  it('share what they begin with', () => {
    expect(fold(['abide', 'abilities', 'ability', 'zoo'])).toBe('AabideDlitiesFyAzoo');
  });

  it.each([[[]], [['a', 'ab', 'abc', 'b']], [['éclair', 'élan']], [['a'.repeat(40), `${'a'.repeat(40)}b`]]])(
    'unfold to what was folded: %j',
    (words) => {
      expect(unfold(fold(words))).toEqual(words);
      expect(unfold(fold(words).replace(/(.{3})/g, '$1\n'))).toEqual(words);
    },
  );

  it('hold the words of running text, sorted and once each', () => {
    const words = [...COMMON_WORDS];
    expect(words.length).toBeGreaterThan(4000);
    expect(words).toEqual([...words].sort());
    expect(unfold(fold(words))).toEqual(words);
  });
});
