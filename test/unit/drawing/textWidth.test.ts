import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten, textWidth } from '../../../lib/drawing/textWidth.ts';

test('wide letters take more than narrow ones, accents nothing', () => {
  expect(textWidth('mmm', 10)).toBeGreaterThan(textWidth('iii', 10));
  expect(textWidth('é', 10)).toBe(textWidth('e', 10));
  expect(textWidth('漢字', 10)).toBeGreaterThanOrEqual(20);
  expect(textWidth('', 10)).toBe(0);
});

test.each([
  ['fits', 'Letters mailed', 200, 'Letters mailed'],
  ['at a word', 'Letters mailed to all customers', 92, 'Letters mailed…'],
  ['within a word where the words are too few', 'Incomprehensibilities abound', 80, 'Incomprehen…'],
  ['no comma before the dots', 'Letters, mailed to all', 58, 'Letters…'],
  ['no room at all', 'Letters', 0, '…'],
])('shortened: %s', (_, text, room, short) => expect(shorten(text, 10, room)).toBe(short));

test('what is shortened fits, and begins as the whole does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 15, max: 300 }), (text, room) => {
      const short = shorten(text, 12, room);
      expect(textWidth(short, 12)).toBeLessThanOrEqual(room + 1e-9);
      if (short !== text) expect(text.startsWith(short.slice(0, -1))).toBe(true);
    }),
  );
});
