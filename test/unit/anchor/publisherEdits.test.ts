import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { alignTexts } from '../../../lib/anchor/alignTexts.ts';
import { anchorTarget } from '../../../lib/anchor/anchorTarget.ts';
import { describeTarget } from '../../../lib/anchor/describeTarget.ts';
import { readArticle } from '../../../lib/article/readArticle.ts';
import { generator, markedIn } from './marked.ts';
import { publishAgain } from './publisherEdits.ts';

const ROUNDS = 6;
const QUOTES = 60;

const texts = ['city-notice', 'second-city', 'legal-notice', 'feature'].map((name) => {
  const url = `https://sample.example/${name}`;
  const html = readFileSync(new URL(`../../pages/${name}.html`, import.meta.url), 'utf8');
  const read = readArticle(new JSDOM(html, { url }).window.document, url);
  if (!read.ok) throw new Error(`expected an article in ${name}, got ${read.error}`);
  return read.value.article.text;
});

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
    const random = generator(20_180_928);
    const counts = { standing: 0, found: 0, wrong: 0, gone: 0, placed: 0 };
    for (const before of texts) {
      for (let round = 0; round < ROUNDS; round++) {
        const edited = publishAgain(before, rates, random);
        const alignment = alignTexts(before, edited.text);
        for (let quote = 0; quote < QUOTES; quote++) {
          const span = markedIn(before, random);
          const fate = edited.fateOf(span);
          const place = anchorTarget(edited.text, describeTarget(before, span), alignment)?.span ?? null;
          if (fate.kind === 'gone') counts.gone++;
          if (fate.kind === 'gone' && place) counts.placed++;
          if (fate.kind !== 'standing') continue;
          counts.standing++;
          if (place && fate.places.some(({ start, end }) => start === place.start && end === place.end)) counts.found++;
          else if (place && edited.shareFrom(place, span) < 0.5) counts.wrong++;
        }
      }
    }
    expect(counts.wrong).toBe(0);
    expect(counts.standing).toBeGreaterThan(500);
    expect(counts.found / counts.standing).toBeGreaterThanOrEqual(share);
    expect(counts.placed).toBeLessThanOrEqual(counts.gone * 0.05);
  });
});
