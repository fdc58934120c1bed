import { describe, expect, it } from 'vitest';
import type { TimeValue } from '../../../lib/model.ts';
import { adjustTime, aspectsOf, precisionsOf, TIME_SENSES } from '../../../lib/time/adjustTime.ts';
import { describeTime } from '../../../lib/time/describeTime.ts';
import { parseTimeInput } from '../../../lib/time/parseTimeInput.ts';
import { ENGLISH } from '../../../lib/words/english.ts';

function timeOf(text: string): TimeValue {
  const settings = { dayMonthOrder: null };
  const read = parseTimeInput(text, { published: null, modified: null, language: 'en', url: null, settings });
  if (!read.ok) throw new Error(`expected a time, got ${JSON.stringify(read.error)} for ${text}`);
  return read.value;
}

const TIMES = [
  '27 Sep 2018, 11:24 am',
  'by 1:30 pm, 28 Sep 2018',
  '2018-09-27T11:24Z',
  'before 28 Sep 2018',
  'Sep 2018',
  'early Sep 2018',
  'about Sep 2018',
  'Q3 2018',
  'summer 2018',
  'since 2018',
  '2010s',
  'until 24 Feb 2016',
];

describe('adjustTime', () => {
  it.each(TIMES)('%s: with its own aspects it is the same', (text) => {
    const time = timeOf(text);
    const aspects = aspectsOf(time);
    if (!aspects) throw new Error('expected aspects');
    expect(adjustTime(time, aspects)).toEqual(time);
  });

  it.each(TIMES)('%s: every aspect that is offered can be set, is what was set, and can be set back', (text) => {
    const time = timeOf(text);
    const own = aspectsOf(time);
    if (!own) throw new Error('expected aspects');
    for (const sense of TIME_SENSES) {
      for (const precision of precisionsOf(time)) {
        for (const approximate of [true, false]) {
          const set = adjustTime(time, { sense, precision, approximate });
          expect(set && aspectsOf(set)).toEqual({ sense, precision, approximate });
          expect(set && adjustTime(time, own)).toEqual(time);
        }
      }
    }
  });

  it.each([
    ['27 Sep 2018, 11:24 am', { sense: 'by', precision: 'day', approximate: false }, 'by 27 Sep 2018'],
    ['27 Sep 2018, 11:24 am', { sense: 'exact', precision: 'month', approximate: true }, 'about Sep 2018'],
    ['by 1:30 pm, 28 Sep 2018', { sense: 'exact', precision: 'minute', approximate: false }, '28 Sep 2018, 1:30 pm'],
    ['27 Sep 2018', { sense: 'exact', precision: 'quarter', approximate: false }, 'Q3 2018'],
    ['early Sep 2018', { sense: 'exact', precision: 'year', approximate: false }, '2018'],
  ] as const)('%s as %o: %s', (text, aspects, words) => {
    const set = adjustTime(timeOf(text), aspects);
    expect(set && describeTime(set, ENGLISH)).toBe(words);
  });

  it.each<[string, TimeValue]>([
    ['a span', timeOf('2018-08-11/2018-09-25')],
    ['a part of a day', { ...timeOf('27 Sep 2018'), precision: 'daypart' }],
    ['a length', { ...timeOf('27 Sep 2018'), shape: 'duration', value: 'P2D' }],
  ])('%s is no single date', (_, time) => {
    expect(aspectsOf(time)).toBeNull();
  });

  it('is not made finer than it is known', () => {
    expect(adjustTime(timeOf('Sep 2018'), { sense: 'exact', precision: 'day', approximate: false })).toBeNull();
    expect(precisionsOf(timeOf('Sep 2018'))).toEqual(['month', 'quarter', 'year', 'decade']);
  });
});
