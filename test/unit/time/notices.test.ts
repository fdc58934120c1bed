import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotatedPassages } from '../../../scripts/eval/annotatedPassages.ts';
import { mentionsIn } from './support.ts';

const source = readFileSync(new URL('../../corpus/time/notices.txt', import.meta.url), 'utf8');
/** The region with the language, which the rows do not keep. */
const languages = [...source.matchAll(/^## \S+ (\S+)/gm)].map(([, language = '']) => language);
const passages = annotatedPassages(source).map((row, index) => ({ ...row, language: languages[index] ?? '' }));

/** What is not reached, each for want of a rule that would be right more often than wrong. */
const OPEN = new Map([
  ['n06', ['Day 1']],
  ['n18', ['Twee dagen later']],
  ['n22', ['a day later']],
  ['n23', ['sunup', 'a week from Thursday']],
  ['n24', ['March 1']],
  ['n32', ['week-end de la Pentecôte']],
  ['n36', ['the year-ago quarter', 'a day or two']],
]);

describe('every expression of the notices has its value', () => {
  it.each(passages)('$id $style', ({ id, text, language, published, timex }) => {
    const found = mentionsIn(published, text.split('\n'), { language });
    const wrong = timex.filter(({ start, end, value, alt_values }) => {
      const there = found.find((mention) => mention.start < end && mention.end > start);
      return !there || ![value, ...alt_values].includes(there.time.value.replace('~', ''));
    });
    expect(wrong.map((one) => one.text)).toEqual(OPEN.get(id) ?? []);
  });

  it.each(passages.filter(({ id }) => id !== 'n22'))('$id: nothing else is taken for a date', (passage) => {
    const found = mentionsIn(passage.published, passage.text.split('\n'), { language: passage.language });
    const spurious = found.filter(
      ({ type, start, end }) => type !== 'SET' && !passage.timex.some((gold) => gold.start < end && gold.end > start),
    );
    expect(spurious.map(({ text }) => text)).toEqual([]);
  });
});
