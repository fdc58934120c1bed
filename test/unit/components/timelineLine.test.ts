import { describe, expect, it } from 'vitest';
import { screenWords } from '../../../components/shared/useWords.ts';
import { datetimeOf } from '../../../components/sidebar/datetimeOf.ts';
import { suggestTags } from '../../../components/sidebar/suggestTags.ts';
import { timelineLine } from '../../../components/sidebar/timelineLine.ts';
import { asLocalDateTime, type TimeValue } from '../../../lib/model.ts';
import type { TimelineRow } from '../../../lib/session/rowsOf.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { loadWords } from '../../../lib/words/loadWords.ts';
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
  likeness: null,
  merged: [],
});

describe('timelineLine', () => {
  /** What stands above and in front of each row: `gap | weekday heading | time | since`. */
  const linesOf = (times: TimeValue[], words = ENGLISH): string[] => {
    const rows = times.map(rowOf);
    return rows.map((row, index) => {
      const { gap, weekday, heading, time, since } = timelineLine(row, rows[index - 1] ?? null, words);
      const above = heading && (weekday === null ? heading : `${weekday} ${heading}`);
      return [gap, above, time, since].map((each) => each ?? '–').join(' | ');
    });
  };

  it.each<[string, TimeValue[], string[]]>([
    ['a day', [at('2018-09-27')], ['– | Thu 27 Sep 2018 | – | –']],
    [
      'clock times of one day share its heading, with the time between them',
      [at('2018-09-27'), at('2018-09-27T11:24'), at('2018-09-27T13:30')],
      ['– | Thu 27 Sep 2018 | – | –', '– | – | 11:24 am | –', '– | – | 1:30 pm | 126 min'],
    ],
    [
      'days with a gap between them',
      [at('2018-07-05'), at('2018-09-27')],
      ['– | Thu 5 Jul 2018 | – | –', '84 days | Thu 27 Sep 2018 | – | –'],
    ],
    [
      '"by" stands under its day',
      [at('2018-09-28T13:30', { earliest: null, relation: 'by' })],
      ['– | Fri 28 Sep 2018 | by 1:30 pm | –'],
    ],
    [
      'a bound is at most so long after',
      [at('2018-09-28T11:24'), at('2018-09-28T13:30', { earliest: null, relation: 'by' })],
      ['– | Fri 28 Sep 2018 | 11:24 am | –', '– | – | by 1:30 pm | ≤ 126 min'],
    ],
    [
      '"before" a day is not that day',
      [at('2018-09-20'), at('2018-09-27', { earliest: null, relation: 'before' })],
      ['– | Thu 20 Sep 2018 | – | –', '≤ 7 days | before 28 Sep 2018 | – | –'],
    ],
    [
      'a month is a heading of its own, before a day in it as after, and has no weekday',
      [month('2018-09', '2018-09-30'), at('2018-09-27')],
      ['– | Sep 2018 | – | –', '– | Thu 27 Sep 2018 | – | –'],
    ],
    [
      'two of one month share its heading',
      [month('2018-09', '2018-09-30'), month('2018-09', '2018-09-30')],
      ['– | Sep 2018 | – | –', '– | – | – | –'],
    ],
    ['about a day', [at('2018-09-27', { approximate: true })], ['– | Thu 27 Sep 2018 | about this day | –']],
    [
      'part of a day',
      [at('2018-09-27T12:00', { latest: asLocalDateTime('2018-09-27T17:59'), precision: 'daypart', relation: 'in' })],
      ['– | Thu 27 Sep 2018 | afternoon | –'],
    ],
  ])('%s', (_, times, expected) => expect(linesOf(times)).toEqual(expected));

  it.each([
    ['es', 'jue 27 sept 2018'],
    ['de', 'Do 27. Sept. 2018'],
    ['fr', 'jeu. 27 sept. 2018'],
  ] as const)('the heading in %s: %s', async (locale, expected) => {
    expect(linesOf([at('2018-09-27')], await loadWords(locale))).toEqual([`– | ${expected} | – | –`]);
  });

  it('has the whole of the time for whoever hears the row alone', () => {
    const [row, before] = [at('2018-09-27T11:24'), at('2018-09-27')].map(rowOf);
    if (!row || !before) throw new Error('expected rows');
    expect(timelineLine(row, before, ENGLISH).whole).toBe('27 Sep 2018, 11:24 am');
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
