import { describe, expect, test } from 'vitest';
import { scoreBodies } from '../../../../scripts/eval/shingles.ts';

describe('article bodies by shingles of four words', () => {
  test('the same words, however they are spaced and pointed', () => {
    expect(scoreBodies([{ wanted: 'One two three four five.', got: 'One two\nthree, four five' }])).toEqual({
      f1: 1,
      precision: 1,
      recall: 1,
    });
  });

  test('half of it: everything right, half of it missed', () => {
    // Five shingles wanted, two of them got.
    const score = scoreBodies([{ wanted: 'a b c d e f g h', got: 'a b c d e' }]);
    expect(score).toEqual({ precision: 1, recall: 0.4, f1: 0.8 / 1.4 });
  });

  test('each article weighs the same; one with nothing extracted has no precision', () => {
    const score = scoreBodies([
      { wanted: 'a b c d', got: 'a b c d' },
      { wanted: 'a b c d', got: '' },
    ]);
    expect(score).toEqual({ precision: 1, recall: 0.5, f1: 1 / 1.5 });
  });

  test('repeated words count as often as they stand there', () => {
    expect(scoreBodies([{ wanted: 'a a a a a', got: 'a a a a a a a a' }])).toMatchObject({ precision: 0.4, recall: 1 });
  });

  test('nothing wanted and nothing got', () => {
    expect(scoreBodies([])).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(scoreBodies([{ wanted: '', got: '' }])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
