import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from '../../../lib/passage/textFragment.ts';
import { articleOf } from '../session/scene.ts';

const of = (text: string, words: string, nth = 0): string | null => {
  let start = text.indexOf(words);
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(words, start + 1);
  const fragment = textFragment(articleOf(text), { start, end: start + words.length }, 'en');
  return fragment && decodeURIComponent(fragment.replaceAll('%2D', '~'));
};

const LONG = `It began ${'with one word after another '.repeat(20)}and so it ended.`;

describe('textFragment', () => {
  it.each<[string, string, string, number, string | null]>([
    [
      'a short passage gets context',
      'On May 2 the city was told of it.',
      'the city',
      0,
      ':~:text=On May 2-,the city,-was told of',
    ],
    [
      'a long one alone is sure',
      'Once. The city said that it had not known of the break-in until the bank called.',
      'The city said that it had not known of the break-in until the bank called.',
      0,
      ':~:text=The city said that it had not known of the break~in until the bank called',
    ],
    [
      'the second of two',
      'It was told on Monday. Then it was told on Tuesday.',
      'told',
      1,
      ':~:text=Then it was-,told,-on Tuesday',
    ],
    ['words cut in the middle are whole', 'The vendor was told.', 'endor was to', 0, ':~:text=The-,vendor was told'],
    ['at the beginning of a block', 'One\nTwo was told of it.', 'Two', 0, ':~:text=Two,-was told of'],
    ['all of a short block', 'One\nTwo\nThree', 'Two', 0, ':~:text=Two'],
    [
      'over two blocks',
      'It was told.\nIt shut down at once.',
      'told.\nIt shut',
      0,
      ':~:text=It was-,told,It shut,-down at once',
    ],
    [
      'the signs of the directive itself',
      'So A & B, Inc. - once X-Y - said it.',
      'A & B, Inc. - once X-Y',
      0,
      ':~:text=So-,A & B, Inc. ~ once X~Y,-~ said it',
    ],
    ['the very same sentence twice: none', 'It was told.\nIt was told.', 'was told', 1, null],
    ['white space at an end', 'It was told today.', ' told ', 0, ':~:text=It was-,told,-today'],
    ['punctuation alone: none', 'It was told!!! Yes.', '!!!', 0, null],
    ['emoji', 'The city 🧾 was told today by mail.', 'was told', 0, ':~:text=The city 🧾-,was told,-today by mail'],
  ])('%s', (_, text, words, nth, expected) => expect(of(text, words, nth)).toBe(expected));

  it('of a very long passage only the ends', () => {
    const fragment = of(LONG, LONG);
    expect(fragment).toMatch(
      /^:~:text=It began with one word after another with,one word after another and so it ended$/,
    );
  });

  it('is a fragment, whatever the text holds, and decodes to what the text says', () => {
    const piece = fc.constantFrom(
      'city',
      'City',
      ' ',
      ' ',
      ', ',
      '. ',
      '-',
      '\n',
      '&',
      '#',
      '%',
      '(',
      'told',
      'é',
      '数据',
      '🧾',
      '“',
      '?',
      '*',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 3, maxLength: 40 }),
        fc.nat(60),
        fc.integer({ min: 1, max: 40 }),
        (pieces, from, length) => {
          const text = pieces
            .join('')
            .replace(/\s*\n\s*/g, '\n')
            .trim();
          const start = Math.min(from, text.length);
          const fragment = textFragment(articleOf(text), { start, end: Math.min(text.length, start + length) }, 'en');
          if (fragment === null) return;
          expect(fragment).toMatch(
            /^:~:text=(?:[\w.!~*'()%]+-,)?[\w.!~*'()%]+(?:,[\w.!~*'()%]+)?(?:,-[\w.!~*'()%]+)?$/,
          );
          for (const part of fragment.slice(':~:text='.length).split(',')) {
            expect(text).toContain(decodeURIComponent(part.replace(/^-|-$/g, '')));
          }
        },
      ),
    );
  });
});
