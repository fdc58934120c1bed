import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../lib/timeline/sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('one sentence', () => {
  test.each([
    'The City of St. Petersburg was told on Sept. 27 at 1:30 p.m. by its vendor.',
    'Acme Inc. of Springfield, Ill. said so.',
    'Robert H.B. Baldwin, Jr. suspects a ring.',
    'On May 9, Castell Freight Systems, Inc. (the "Company") noticed it.',
    'The U.S. Department of Justice and Dr. Jane Q. Public met at 9 a.m. Pacific.',
    'Am 6. Juli wurde der Landkreis angegriffen, am 19. Juli lief alles wieder.',
    'Version 23.5.0 and the site www.example.com. are named.',
    'The figure, e.g. 3.5 million, vs. No. 12 in Art. 33.',
    'He asked "Why now?" and left.',
    'The fee rose … to $1.24 a share.',
  ])('%s', (text) => expect(split(text)).toEqual([text]));
});

describe('several sentences', () => {
  test.each<[string[]]>([
    [['It was found on 9/26.', 'Contacted the vendor again.']],
    [['It ended at 3 p.m.', 'The company said nothing.']],
    [['They told Acme Inc.', 'The firm did not answer.']],
    [['When did you know?', 'On July 29, 2017.', '(Mandiant was hired on August 2.)']],
    [['"We are sorry."', 'So they said!', 'Really?']],
    [['It happened in 2018.', '40 million people were hit.']],
    [['Nobody knew it …', 'Then came January.']],
    [['Fue el domingo.', '¿Quién lo hizo?']],
    [['He lives in the U.S.', 'It is large.']],
  ])('%j', (sentences) => expect(split(sentences.join(' '))).toEqual(sentences));
});

test('no boundary falls into a date', () => {
  const text = 'It was seen on Mon. The 5th of May.';
  const date = { start: text.indexOf('Mon.'), end: text.indexOf(' of') };
  expect(splitSentences(text, { start: 0, end: text.length }, [date])).toHaveLength(1);
  expect(splitSentences(text, { start: 0, end: text.length })).toHaveLength(2);
});

test('only the block is split', () => {
  const text = 'Before. One. Two. After.';
  const spans = splitSentences(text, { start: 8, end: 17 });
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.']);
});

test('every character but white space is in exactly one sentence, in order', () => {
  const texts = fc.array(
    fc.constantFrom('St. ', 'Sept. ', 'p.m. ', 'The ', 'a', ' ', '9', '. ', '? ', '"', '…', '!', 'É', '\n', ') '),
  );
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      const spans = splitSentences(text, { start: 0, end: text.length });
      let at = 0;
      for (const { start, end } of spans) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test('text without stops is cut at spaces, never in a date', () => {
  const text = `${'word '.repeat(299)}on May 3, 2021 ${'x'.repeat(4000)} end`;
  const date = { start: text.indexOf('May'), end: text.indexOf(' x') };
  const spans = splitSentences(text, { start: 0, end: text.length }, [date]);
  expect(spans.length).toBeGreaterThan(3);
  for (const { start, end } of spans) {
    expect(end - start).toBeLessThanOrEqual(1500);
    expect(start > date.start && start < date.end).toBe(false);
  }
  expect(
    spans
      .map(({ start, end }) => text.slice(start, end))
      .join('')
      .replaceAll(' ', ''),
  ).toBe(text.replaceAll(' ', ''));
});
