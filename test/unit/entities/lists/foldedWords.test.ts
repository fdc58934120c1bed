import { describe, expect, it } from 'vitest';
import { COMMON_WORDS } from '../../../../lib/entities/lists/commonWords.ts';
import { FIRST_NAMES } from '../../../../lib/entities/lists/firstNames.ts';
import { fold, unfold } from '../../../../lib/entities/lists/foldedWords.ts';
import { SURNAMES } from '../../../../lib/entities/lists/surnames.ts';
import { readNames } from '../../../../scripts/train/readNames.ts';

describe('folded words', () => {
  it('share what they begin with', () => {
    expect(fold(['abide', 'abilities', 'ability', 'zoo'])).toBe('AabideDlitiesGyAzoo');
  });

  it.each([[[]], [['a', 'ab', 'abc', 'b']], [['éclair', 'élan']], [['a'.repeat(40), `${'a'.repeat(40)}b`]]])(
    'unfold to what was folded: %j',
    (words) => {
      expect(unfold(fold(words))).toEqual(words);
      expect(unfold(fold(words).replace(/(.{3})/g, '$1\n'))).toEqual(words);
    },
  );

  it.each([
    ['given', FIRST_NAMES],
    ['family', SURNAMES],
  ] as const)('hold the %s names that were written down', (kind, names) => {
    expect([...names]).toEqual([...new Set(readNames(kind))].sort());
  });

  it('hold the words of running text, sorted and once each', () => {
    const words = [...COMMON_WORDS];
    expect(words.length).toBeGreaterThan(4000);
    expect(words).toEqual([...words].sort());
    expect(unfold(fold(words))).toEqual(words);
  });
});
