import { describe, expect, test } from 'vitest';
import type { TimeValue } from '../../../lib/model.ts';
import { describeGap, gapBetween } from '../../../lib/timeline/gaps.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { time } from './timeValue.ts';

const words = (from: TimeValue, to: TimeValue): string | null => {
  const gap = gapBetween(from, to);
  return gap === null ? null : describeGap(gap, ENGLISH);
};

describe('the gap between two events', () => {
  test.each<[string, TimeValue, TimeValue, string | null]>([
    ['days', time('2017-10-16'), time('2018-01-08'), '84 days'],
    ['one day', time('2018-09-26'), time('2018-09-27'), '1 day'],
    ['over a year: still days', time('2017-10-13'), time('2018-11-13'), '396 days'],
    ['thousands', time('2012-01-01'), time('2018-01-01'), '2,192 days'],
    ['minutes', time('2018-09-27T11:24'), time('2018-09-27T13:30'), '126 min'],
    ['minutes beyond a day', time('2018-09-27T11:24'), time('2018-09-29T13:30'), '2.1 days'],
    ['a clock and a day', time('2018-09-27T13:30'), time('2018-09-29'), '2 days'],
    ['an uncertain one: least to most', time('2018-08-01', '2018-08-31'), time('2018-09-06'), '6–36 days'],
    ['an open lower bound', time('2018-09-27T13:30'), time(null, '2018-09-28T13:30'), '≤ 24 h'],
    ['half an hour more', time('2018-09-27T13:30'), time(null, '2018-09-28T14:00'), '≤ 24.5 h'],
    ['five hours', time('2018-09-27T13:30'), time('2018-09-27T18:30'), '5 h'],
    ['an open lower bound, days', time('2018-09-27'), time(null, '2018-10-02'), '≤ 5 days'],
    ['an open upper bound', time('2018-09-01'), time('2018-09-04', null), '≥ 3 days'],
    ['from the end of a span', time('2018-08-11', '2018-09-25', { shape: 'span' }), time('2018-09-27'), '2 days'],
    ['the same day', time('2018-09-27'), time('2018-09-27'), null],
    ['a minute of that day', time('2018-09-27'), time('2018-09-27T13:30'), null],
    ['overlapping', time('2018-08-01', '2018-08-31'), time('2018-08-15'), null],
    ['an end that is open', time('2018-08-01', null), time('2018-09-15'), null],
    ['no bounds at all', time('2018-08-01'), time(null), null],
  ])('%s', (_, from, to, gap) => expect(words(from, to)).toBe(gap));
});
