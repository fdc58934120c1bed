import { describe, expect, test } from 'vitest';
import { findBarriers } from '../../../lib/timeline/barriers.ts';
import { cutClauses, narrowClause } from '../../../lib/timeline/clauses.ts';
import { groupDates, groupSpans } from '../../../lib/timeline/dateGroups.ts';
import { isAdvice, isDenied } from '../../../lib/timeline/irrealis.ts';
import { marked } from './marked.ts';

/** The clauses of one sentence, and those of its date groups. */
function cut(sentence: string): { clauses: string[]; narrow: string[] } {
  const { article, times } = marked(sentence);
  const { text } = article;
  const span = { start: 0, end: text.length };
  const groups = groupSpans(times, groupDates(text, times));
  const barriers = findBarriers(text, span, groups, 'en');
  const clauses = cutClauses(text, span, groups, barriers);
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end).trim();
  return {
    clauses: clauses.map(slice),
    narrow: clauses.map((clause, at) => slice(narrowClause(clause, groups[at] ?? clause, barriers))),
  };
}

describe('a sentence is cut where its dates part', () => {
  test.each<[string, string[]]>([
    ['Hackers came on [May 3], and it was seen on [May 9].', ['Hackers came on May 3,', 'and it was seen on May 9.']],
    ['The bank knew on [May 3] but told us on [May 9].', ['The bank knew on May 3', 'but told us on May 9.']],
    // "and" between names is no boundary, "since" before a date is a preposition, a closed bracket is passed over.
    [
      'On [May 3] the site and app were hit, it said on [May 9].',
      ['On May 3 the site and app were hit', ', it said on May 9.'],
    ],
    [
      'It warned on [May 3] that threats were open since [May 1].',
      ['It warned on May 3', 'that threats were open since May 1.'],
    ],
    [
      'On [May 3] the office (the "ICO") fined it, after [May 1].',
      ['On May 3 the office (the "ICO") fined it', ', after May 1.'],
    ],
    ['[Two days later], on [May 3], it ended.', ['Two days later, on May 3, it ended.']],
  ])('%s', (sentence, clauses) => expect(cut(sentence).clauses).toEqual(clauses));

  test('a label keeps to its side of a semicolon', () => {
    expect(cut('It was quiet; they came on [May 3]; nobody saw.').narrow).toEqual(['they came on May 3']);
  });
});

describe('dates of one predicate', () => {
  test.each<[string, number[]]>([
    ['on [4/5/18], [5/21/18], and [8/15/18]', [0, 0, 0]],
    ['[the same day], on [May 3], at [4:00]', [0, 0, 0]],
    ['on [May 3] and, it says, on [May 9]', [0, 1]],
    ['on [May 3]. On [May 9]', [0, 1]],
    ['[Sunday] ([May 5])', [0, 0]],
    ['It was done on [May 3], and on [May 9] we told the police', [0, 1]],
    ['It was done on [May 3] and on [May 9].', [0, 0]],
    ['On [May 3] and on [May 9] we told the police', [0, 0]],
  ])('%s', (text, groups) => {
    const { article, times } = marked(text);
    expect(groupDates(article.text, times)).toEqual(groups);
  });
});

describe('denied words', () => {
  test.each([
    ['there is no evidence that any data was ', true],
    ['nobody ', true],
    ["the firm didn't ", true],
    ['we do not believe that the ', true],
    ['not only was the ', false],
    ['it was not until monday that they ', false],
    ['no later than friday they ', false],
    ['the notice was ', false],
  ])('%s', (before, denied) => expect(isDenied(`${before}stolen`, before.length)).toBe(denied));
});

describe('advice to the reader', () => {
  test.each([
    ['You should enroll by May 3.', true],
    ['Please call us before May 3.', true],
    ['The activation code expires on May 3.', true],
    ['We recommend that you look at statements from May.', true],
    ['Customers were told on May 3.', false],
    ['May 3 was a Friday.', false],
  ])('%s', (clause, advice) => expect(isAdvice(clause)).toBe(advice));
});
