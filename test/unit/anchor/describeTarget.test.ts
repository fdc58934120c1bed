import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../../lib/anchor/describeTarget.ts';

const words = (count: number, of = 'word'): string => Array.from({ length: count }, (_, i) => `${of}${i}`).join(' ');

describe('describeTarget', () => {
  it('keeps the words, their place and up to 64 characters around them', () => {
    const text = `${words(30)} on September 27, 2018 ${words(30)}`;
    const start = text.indexOf('September');
    const { quote, position } = describeTarget(text, { start, end: start + 18 });
    expect(quote.exact).toBe('September 27, 2018');
    expect(position).toEqual({ start, end: start + 18 });
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(quote.prefix.startsWith('word')).toBe(true);
    expect(quote.suffix).toMatch(/ word\d+$/);
  });

  it('takes what there is at the edges of the text', () => {
    expect(describeTarget('9/25/2018', { start: 0, end: 9 }).quote).toEqual({
      exact: '9/25/2018',
      prefix: '',
      suffix: '',
    });
  });

  it.each([
    ['empty', { start: 3, end: 3 }],
    ['backwards', { start: 5, end: 3 }],
    ['before the text', { start: -1, end: 3 }],
    ['past the text', { start: 0, end: 12 }],
    ['between characters', { start: 0.5, end: 3 }],
  ])('refuses a span that is %s', (_, span) => {
    expect(() => describeTarget('eleven char', span)).toThrow(/expected a span inside 0–11/);
  });

  it('never cuts a surrogate pair of the context in two', () => {
    for (const emoji of [100, 101]) {
      const text = `${'🔒'.repeat(emoji)}x${'🔒'.repeat(emoji)}`;
      const start = text.indexOf('x');
      const { prefix, suffix } = describeTarget(text, { start, end: start + 1 }).quote;
      expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
    }
  });

  it('keeps 32 to 64 characters of context wherever the text has them', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 400, unit: fc.constantFrom('a', ' ', 'é', '.', '\n') }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const [start, end] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y) as [number, number];
          fc.pre(start < end);
          const { prefix, suffix } = describeTarget(text, { start, end }).quote;
          expect(prefix.length).toBeGreaterThanOrEqual(Math.min(32, start));
          expect(prefix.length).toBeLessThanOrEqual(64);
          expect(suffix.length).toBeGreaterThanOrEqual(Math.min(32, text.length - end));
          expect(suffix.length).toBeLessThanOrEqual(64);
        },
      ),
    );
  });
});
