import { describe, expect, it } from 'vitest';
import { findPublished } from './findPublished.ts';
import { sampleTexts } from './sampleTexts.ts';

const ROUNDS = 6;
const QUOTES = 60;

const texts = sampleTexts();

/**
 * Sentences are exchanged for others with the same numbers in them: a bare date that is "gone" then stands in a sentence
 * with a few of the same words around it, and a publisher's edit of that sentence would read no different. So what is
 * counted as wrong are the quotes that stand, and are put elsewhere.
 */
describe.each([
  { words: 0, sentences: 0, paragraphs: 0.15, share: 0.995 },
  { words: 0, sentences: 0.15, paragraphs: 0, share: 0.995 },
  { words: 0.02, sentences: 0.05, paragraphs: 0.1, share: 0.995 },
  { words: 0.1, sentences: 0.05, paragraphs: 0.1, share: 0.99 },
])('$words of the words, $sentences of the sentences, $paragraphs of the paragraphs edited', ({ share, ...rates }) => {
  it('quotes that still stand are found, none is in a wrong place', () => {
    const counts = findPublished(texts, rates, { rounds: ROUNDS, quotes: QUOTES, seed: 20_180_928 });
    expect(counts.elsewhere).toBe(0);
    expect(counts.standing).toBeGreaterThan(500);
    expect(counts.found / counts.standing).toBeGreaterThanOrEqual(share);
    expect(counts.placed).toBeLessThanOrEqual(counts.gone * 0.05);
  });
});
