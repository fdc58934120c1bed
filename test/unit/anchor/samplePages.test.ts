import { describe, expect, it } from 'vitest';
import { alignTexts } from '../../../lib/anchor/alignTexts.ts';
import { anchorTarget } from '../../../lib/anchor/anchorTarget.ts';
import { describeTarget } from '../../../lib/anchor/describeTarget.ts';
import { editText } from './editedText.ts';
import { generator, markedIn } from './marked.ts';
import { sampleTexts } from './sampleTexts.ts';

const ROUNDS = 3;
const QUOTES = 60;

const texts = sampleTexts();

describe.each([
  ['paragraphs deleted, moved, copied, put in', 0, false, 0.99],
  ['and 2% of the words changed', 0.02, false, 0.98],
  ['and 8% of the words changed', 0.08, false, 0.94],
  ['and 2% of the words changed, beside the older text', 0.02, true, 0.995],
  ['and 8% of the words changed, beside the older text', 0.08, true, 0.995],
  ['and 15% of the words changed, beside the older text', 0.15, true, 0.98],
])('sample pages, %s', (_, rate, isAligned, share) => {
  it('quotes that still stand are found, none is in a wrong place', () => {
    const random = generator(20_180_927);
    const counts = { standing: 0, found: 0, wrong: 0 };
    for (const before of texts) {
      for (let round = 0; round < ROUNDS; round++) {
        const edited = editText(before, rate, random);
        const alignment = isAligned ? alignTexts(before, edited.text) : undefined;
        for (let quote = 0; quote < QUOTES; quote++) {
          const { start, end } = markedIn(before, random);
          const places = edited.placesOf(start, end);
          const anchored = anchorTarget(edited.text, describeTarget(before, { start, end }), alignment);
          if (places.length > 0) counts.standing++;
          if (!anchored) continue;
          const { span } = anchored;
          // A quote with changed words is in its place when most of what is there comes from it.
          const isRight =
            places.includes(span.start) || edited.overlap(span.start, span.end, start, end) > (end - start) / 2;
          if (!isRight) counts.wrong++;
          else if (places.length > 0) counts.found++;
        }
      }
    }
    expect(counts.wrong).toBe(0);
    expect(counts.standing).toBeGreaterThan(200);
    expect(counts.found / counts.standing).toBeGreaterThanOrEqual(share);
  });
});
