import { describe, expect, it } from 'vitest';
import { isCommonWord } from '../../../../lib/entities/lists/isCommonWord.ts';

describe('isCommonWord', () => {
  it.each([
    'the',
    'notify',
    'notified',
    'notifying',
    'companies',
    'customers',
    'stopped',
    'files',
    'quickly',
    'companies',
  ])('%s is one, listed or as a form of a listed one', (word) => {
    expect(isCommonWord(word)).toBe(true);
  });
  it.each(['equifax', 'boeing', 'manning', 'fleming', 'waters', 'williams', 'beijing', 'conti', 'akira'])(
    '%s is none',
    (word) => {
      expect(isCommonWord(word)).toBe(false);
    },
  );
});
