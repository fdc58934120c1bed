import { describe, expect, it } from 'vitest';
import { screenWords } from '../../../components/shared/useWords.ts';
import { datetimeOf } from '../../../components/sidebar/datetimeOf.ts';
import { suggestTags } from '../../../components/sidebar/suggestTags.ts';
import { timelineLines } from '../../../components/sidebar/timelineLines.ts';
import { asLocalDateTime, type TimeValue } from '../../../lib/model.ts';
import type { TimelineRow } from '../../../lib/session/rowsOf.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { dayTime, eventOf } from '../session/scene.ts';

const at = (local: string, over: Partial<TimeValue> = {}): TimeValue => {
  const point = asLocalDateTime(local);
  const base = { ...dayTime(local), earliest: point, latest: point };
  return { ...base, ...(local.includes('T') ? { precision: 'minute', relation: 'at' } : {}), ...over };
};
const month = (value: string, last: string): TimeValue =>
  at(`${value}-01`, { precision: 'month', relation: 'in', latest: asLocalDateTime(last), value, edtf: value });

const rowOf = (time: TimeValue, index: number): TimelineRow => ({
  subject: `row ${index}`,
  event: { ...eventOf('September 25, 2018', '2018-09-25', 'discovery'), time },
  record: null,
  merged: [],
});

describe('timelineLines', () => {
  it.each<[string, TimeValue[], [string | null, string | null, string | null][]]>([
    ['a day', [at('2018-09-27')], [[null, '27 Sep 2018', null]]],
    [
      'clock times of one day share its heading',
      [at('2018-09-27'), at('2018-09-27T11:24'), at('2018-09-27T13:30')],
      [
        [null, '27 Sep 2018', null],
        [null, null, '11:24 am'],
        [null, null, '1:30 pm'],
      ],
    ],
    [
      'days with a gap between them',
      [at('2018-07-05'), at('2018-09-27')],
      [
        [null, '5 Jul 2018', null],
        ['84 days', '27 Sep 2018', null],
      ],
    ],
    [
      '"by" stands under its day',
      [at('2018-09-28T13:30', { earliest: null, relation: 'by' })],
      [[null, '28 Sep 2018', 'by 1:30 pm']],
    ],
    [
      '"before" a day is not that day',
      [at('2018-09-20'), at('2018-09-27', { earliest: null, relation: 'before' })],
      [
        [null, '20 Sep 2018', null],
        ['≤ 7 days', 'before 28 Sep 2018', null],
      ],
    ],
    [
      'a month is a heading of its own, before a day in it as after',
      [month('2018-09', '2018-09-30'), at('2018-09-27')],
      [
        [null, 'Sep 2018', null],
        [null, '27 Sep 2018', null],
      ],
    ],
    ['about a day', [at('2018-09-27', { approximate: true })], [[null, '27 Sep 2018', 'about this day']]],
    [
      'part of a day',
      [at('2018-09-27T12:00', { latest: asLocalDateTime('2018-09-27T17:59'), precision: 'daypart', relation: 'in' })],
      [[null, '27 Sep 2018', 'afternoon']],
    ],
  ])('%s', (_, times, expected) => {
    const lines = timelineLines(times.map(rowOf), ENGLISH);
    expect(lines.map(({ gap, heading, time }) => [gap, heading, time])).toEqual(expected);
  });
});

describe('datetimeOf', () => {
  it.each<[string, TimeValue, string | undefined]>([
    ['a day', at('2018-09-27'), '2018-09-27'],
    ['a minute', at('2018-09-27T11:24'), '2018-09-27T11:24'],
    ['a month', month('2018-09', '2018-09-30'), '2018-09'],
    ['a season by its first day', at('2018-06-01', { value: '2018-22' }), '2018-06-01'],
    ['a span by its first day', at('2018-08-11', { value: '2018-08-11/2018-09-25' }), '2018-08-11'],
    ['an open bound by the other', at('2018-09-28', { earliest: null, value: '2018-09-28~' }), '2018-09-28'],
    ['a duration HTML knows', at('2018-09-28', { earliest: null, latest: null, value: 'PT72H' }), 'PT72H'],
    ['a duration it does not', at('2018-09-28', { earliest: null, latest: null, value: 'P6W' }), undefined],
  ])('%s', (_, time, expected) => expect(datetimeOf(time)).toBe(expected));
});

describe('suggestTags', () => {
  const known = ['vendor notice', 'city', 'City hall', 'card-data', 'notice'];
  it.each<[string, string[], string[]]>([
    ['', [], known],
    ['ci', [], ['city', 'City hall']],
    ['CI', ['CITY'], ['City hall']],
    ['not', [], ['notice', 'vendor notice']],
    ['data', [], ['card-data']],
    ['otice', [], []],
    [' city ', [], ['city', 'City hall']],
  ])('%j beside %j: %j', (typed, set, expected) => expect(suggestTags(typed, known, set)).toEqual(expected));

  it('offers no more than can be read at a glance', () => {
    expect(
      suggestTags(
        't',
        Array.from({ length: 50 }, (_, n) => `t${n}`),
        [],
      ),
    ).toHaveLength(8);
  });
});

describe('a local date', () => {
  it.each([
    ['2018-10-11', '11 Oct 2018'],
    ['2018-10-11T09:05', '11 Oct 2018, 9:05 am'],
    ['soon', 'soon'],
  ])('%s: %s', (local, expected) => expect(screenWords(ENGLISH).local(asLocalDateTime(local))).toBe(expected));
});
