import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventKind } from '../../../../lib/model.ts';
import { readDates } from '../../../../lib/timeline/classifyKinds.ts';
import { kindModel } from '../../../../lib/timeline/kindModel/kindModel.ts';
import { predictKinds } from '../../../../lib/timeline/kindModel/predict.ts';
import { marked } from '../marked.ts';

function predict(text: string) {
  const { article, times } = marked(text);
  return predictKinds(kindModel(), { article, language: 'en', published: null }, readDates(article, times, 'en'));
}

/** Plain sentences that no cue table was written for. */
const CLEAR: readonly (readonly [sentence: string, kind: EventKind])[] = [
  ['Hackers slipped into the museum’s network on [May 3].', 'intrusion_start'],
  ['The gang carried off the archive of the museum on [May 4].', 'exfiltration'],
  ['A guard noticed the strange log-ins on [May 5].', 'discovery'],
  ['The museum switched off its servers on [May 5].', 'containment'],
  ['A forensic firm was hired by the museum on [May 6].', 'investigation'],
  ['The museum informed the data protection authority on [May 7].', 'regulator_notice'],
  ['Letters to the museum’s members were mailed on [May 20].', 'individual_notice'],
  ['The museum announced the attack on its website on [May 8].', 'public_disclosure'],
  ['The software maker shipped a patch on [May 9].', 'patch'],
  ['A member sued the museum in federal court on [June 1].', 'legal'],
  ['The gang demanded a ransom from the museum on [May 5].', 'extortion'],
  ['The files of the museum were posted on a leak site on [May 15].', 'leak'],
  ['Ticket sales were working again on [May 18].', 'restoration'],
  ['The museum was founded in [1887].', 'background'],
];

describe('clear sentences', () => {
  test.each(CLEAR)('%s', (sentence, kind) => expect(predict(sentence)[0]?.kind).toBe(kind));
});

describe('properties', () => {
  const sentences = fc.array(fc.constantFrom(...CLEAR.map(([sentence]) => sentence)), { minLength: 1, maxLength: 8 });

  test('the same text gives the same kinds, one a date, each with a belief', () => {
    fc.assert(
      fc.property(sentences, (some) => {
        const text = some.join('\n');
        const once = predict(text);
        expect(predict(text)).toEqual(once);
        expect(once).toHaveLength(some.length);
        for (const { belief } of once) {
          expect(belief).toBeGreaterThan(0);
          expect(belief).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('any text around a date is read without failing', () => {
    const noise = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/[[\]]/g, ' '));
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        expect(predict(`${before} [May 3] ${after}`).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  test('undated paragraphs after, and before but for headings and questions, change nothing', () => {
    for (const [sentence] of CLEAR) {
      const alone = predict(`Dear reader.\n${sentence}`);
      const among = predict(
        `Dear reader.\nThe weather was fine and the park was full.\n${sentence}\nMore tomorrow, perhaps.`,
      );
      expect(among.map(({ kind }) => kind)).toEqual(alone.map(({ kind }) => kind));
    }
  });
});
