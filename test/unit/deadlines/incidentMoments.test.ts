import { describe, expect, it, test } from 'vitest';
import type { Claim } from '../../../lib/compare/claims.ts';
import type { Row } from '../../../lib/compare/comparison.ts';
import type { ClaimValue } from '../../../lib/compare/statement.ts';
import { affectedIn, momentsOf, together } from '../../../lib/deadlines/incidentMoments.ts';
import type { CountBound } from '../../../lib/model.ts';
import { timeOf } from '../metrics/times.ts';
import { moment, printMoment } from './moments.ts';

describe('what several accounts say of one moment', () => {
  test.each([
    [['2018-09-27', '2018-09-27T13:30'], '2018-09-27T13:30', 'the finer one lies in the coarser'],
    [['2018-09-01/2018-09-30', '2018-09-27'], '2018-09-27', 'a month and a day of it'],
    [['2018-09-20/2018-09-28', '2018-09-25/2018-10-03'], '2018-09-25/2018-09-28', 'what they have in common'],
    [['../2018-10-02', '2018-09-28/..'], '2018-09-28/2018-10-02', 'two open sides'],
    [['../2018-10-02', '../2018-10-05'], '../2018-10-02', 'the nearer bound'],
    [['2018-09-25', '2018-09-27'], '2018-09-25/2018-09-27', 'they contradict: all of it'],
    [['../2018-09-20', '2018-09-27'], '../2018-09-27', 'they contradict, and one has an open side'],
    [['2018-09-27'], '2018-09-27', 'one account'],
  ])('%j: %s (%s)', (texts, expected) => {
    const moments = texts.map((text) => moment(text));
    for (const order of [moments, moments.toReversed()]) {
      const all = together(order);
      expect(all && printMoment(all)).toBe(expected);
    }
  });

  it('is nothing where none speaks', () => expect(together([])).toBeNull());

  it('keeps a zone that all state', () => {
    expect(together([moment('2018-09-27', 'Z'), moment('2018-09-27', 'Z')])?.zone).toBe('Z');
    expect(together([moment('2018-09-27', 'Z'), moment('2018-09-27')])?.zone).toBeNull();
  });
});

const cell = (account: string, ...values: [ClaimValue, ...ClaimValue[]]): Row['cells'][number] => {
  const [first, ...rest] = values.map((value) => ({
    value,
    words: '',
    span: { start: 0, end: 0 },
    quote: '',
    quoteSpan: { start: 0, end: 0 },
    subject: null,
    isHedged: false,
    isStrike: false,
    isDetermination: false,
  }));
  if (!first) throw new Error('Expected a statement, got none');
  return { account, statements: [first, ...rest] };
};
const row = (id: Claim, ...cells: Row['cells']): Row => ({ id, verdict: 'equal', history: null, cells, pairs: [] });
const time = (text: string): ClaimValue => ({ type: 'time', time: timeOf(text) });
const count = (n: number, bound: CountBound | null = null): ClaimValue => ({
  type: 'count',
  count: n,
  bound,
  noun: 'people',
  isPart: false,
});

describe('what a comparison tells the deadlines', () => {
  it('dates each moment from its row, by the statement that counts', () => {
    const moments = momentsOf([
      row('discovery', cell('a', time('2018-09-27'), time('2018-09-30')), cell('b', time('2018-09-27T13:30'))),
      row('people_told', cell('a', time('../2018-10-02'))),
      row('intrusion_start', cell('a', time('2018-08-11'))),
      row('people_affected', cell('a', count(28_000))),
    ]);
    expect(Object.entries(moments).map(([id, at]) => `${id} ${printMoment(at)}`)).toEqual([
      'discovery 2018-09-27T13:30',
      'people-told ../2018-10-02',
    ]);
  });

  test.each<[ClaimValue[], { least: number | null; most: number | null } | null]>([
    [[], null],
    [[count(1842)], { least: 1842, most: 1842 }],
    [[count(294_929), count(111_000, 'at-least')], { least: 111_000, most: null }],
    [[count(2400, 'at-most')], { least: null, most: 2400 }],
    [[count(3000, 'about')], { least: null, most: null }],
  ])('the number of people: %o', (values, expected) => {
    const cells = values.map((value, i) => cell(String(i), value));
    expect(affectedIn(cells.length === 0 ? [] : [row('people_affected', ...cells)])).toEqual(expected);
  });
});
