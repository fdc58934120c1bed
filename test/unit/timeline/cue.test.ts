import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../lib/timeline/foldWords.ts';
import { findCues, indexCues } from '../../../lib/timeline/kinds/findCues.ts';

/** What the pattern finds in the text, folded as the classifier folds it. */
function found(pattern: string, text: string): string[] {
  const folded = foldWords(text);
  const index = indexCues([{ kind: 'update', weight: 1, words: [pattern] }]);
  return findCues(index, folded, 0).map(({ start, end }) => folded.slice(start, end));
}

describe('the small language of the cue tables', () => {
  test.each([
    ['hack*', 'Hackers hacked it', ['hackers', 'hacked']],
    ['hack*', 'a shack', []],
    ['notified', 'Notified, unnotified', ['notified']],
    ['told ~ ico', 'told the people at the ICO', ['told the people at the ico']],
    ['told ~ ico', 'told one two three four five six seven ICO', []],
    ['told ~ ico', 'told nobody. The ICO', []],
    ['(was |were )*(stolen|taken)', 'data were stolen, taken', ['were stolen', 'taken']],
    ['break ?in', 'a breakin, a break in', ['breakin', 'break in']],
    ['employee’s', "the employee's", ["employee's"]],
    ['prévenu', 'La CNIL a été PRÉVENUE, prévenu', ['prevenu']],
    ['8-k', 'a Form 8-K.', ['8 k']],
    ['break-?in', 'a break-in, a breakin, a break in', ['break in', 'breakin', 'break in']],
    ['[0-9]{2} year old', 'a 24-year-old man', ['24 year old']],
    ['u.s.', 'the U.S. attorney, the uxsx', []],
  ])('%s in "%s"', (pattern, text, words) => expect(found(pattern, text)).toEqual(words));
});

describe('folding keeps every offset', () => {
  test.each([
    ['Straße, ÜBER', 'strase, uber'],
    ['l’été', "l'ete"],
    ['a\u00a0b', 'a b'],
    ['İstanbul', 'istanbul'],
    ['日本 😀', '日本 😀'],
    ['a break-in on 2018-05-06 – two', 'a break in on 2018-05-06 – two'],
  ])('%s', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
    expect(foldWords(text)).toHaveLength(text.length);
  });
});
