import { describe, expect, test } from 'vitest';
import type { RowId } from '../../../lib/compare/claims.ts';
import { compareAccounts } from '../../../lib/compare/compareAccounts.ts';
import { compareCounts } from '../../../lib/compare/compareCounts.ts';
import type { EventJudgement } from '../../../lib/compare/judgement.ts';
import type { CountBound } from '../../../lib/model.ts';
import { account } from './accounts.ts';

type Count = { count: number; bound: CountBound | null };
const n = (count: number, bound: CountBound | null = null): Count => ({ count, bound });

test.each<[string, Count, Count, string]>([
  ['the same', n(143e6), n(143e6), 'equal'],
  ['the same, one of them about', n(143e6, 'about'), n(143e6), 'equal'],
  ['rounded', n(61_000), n(61_400), 'refines'],
  ['about, and near', n(2300, 'about'), n(2317), 'refines'],
  ['about, and far', n(2300, 'about'), n(3000), 'contradicts'],
  ['a floor below a number', n(111_000, 'at-least'), n(294_929), 'different-statement'],
  ['a floor above a number', n(400_000, 'at-least'), n(250_000), 'contradicts'],
  ['a ceiling above a number', n(500e6, 'at-most'), n(339e6, 'about'), 'different-statement'],
  ['a ceiling below a number', n(100, 'at-most'), n(250), 'contradicts'],
  ['two numbers', n(4417), n(4471), 'contradicts'],
  ['a round number is no rounding of one twice as large', n(10_000), n(19_999), 'contradicts'],
])('counts: %s', (_, a, b, verdict) => {
  expect([compareCounts(a, b), compareCounts(b, a)]).toEqual([verdict, verdict]);
});

const verdictOf = (id: RowId, a: string, b: string, published = ['2021-05-01', '2021-05-01']) => {
  const row = compareAccounts([
    account('a', a, { published: published[0] }),
    account('b', b, { published: published[1] }),
  ]).rows.find((one) => one.id === id);
  return row && [row.verdict, row.history];
};

const FOUND = 'Acme Corp discovered the breach on';
describe('rows', () => {
  test.each<[string, RowId, string, string, unknown]>([
    ['the same day', 'discovery', `${FOUND} March 3, 2021.`, `${FOUND} March 3, 2021.`, ['equal', null]],
    [
      'a month and a day in it',
      'discovery',
      `${FOUND} March 3, 2021.`,
      'Acme Corp discovered the breach in March 2021.',
      ['refines', null],
    ],
    ['two days', 'discovery', `${FOUND} March 3, 2021.`, `${FOUND} March 5, 2021.`, ['contradicts', null]],
    ['one source', 'discovery', `${FOUND} March 3, 2021.`, 'Acme Corp has nothing to say.', ['only-one-source', null]],
    [
      'data denied and held',
      'data_exposed',
      'Names and passport numbers were stolen.',
      'Names were stolen, but not passport numbers.',
      ['contradicts', null],
    ],
    [
      'data, one set in the other',
      'data_exposed',
      'Names and email addresses were stolen.',
      'Names were stolen.',
      ['refines', null],
    ],
    [
      '"nobody can say how" denies no data',
      'data_exposed',
      'Social Security numbers were stolen.',
      'Nobody can say how Social Security numbers can be replaced.',
      ['equal', null],
    ],
    [
      'pupils and teachers are no measure of each other',
      'people_affected',
      'The breach affected 62,000 students.',
      'The breach affected 950 teachers.',
      ['compatible', null],
    ],
    [
      'those of one state are a part',
      'people_affected',
      'The breach affected 3,120 customers.',
      'The breach affected 70 Vermont residents.',
      ['compatible', null],
    ],
  ])('%s', (_, id, a, b, verdict) => expect(verdictOf(id, a, b)).toEqual(verdict));

  test('a later larger count is a history, a later smaller one is not', () => {
    const [few, many] = ['The breach affected 980 customers.', 'The breach affected 1,460 customers.'];
    expect(verdictOf('people_affected', few, many, ['2021-05-01', '2021-06-01'])).toEqual([
      'different-statement',
      'grows',
    ]);
    expect(verdictOf('people_affected', many, few, ['2021-05-01', '2021-06-01'])).toEqual(['contradicts', null]);
    expect(verdictOf('people_affected', few, many)).toEqual(['contradicts', null]);
  });

  test('near-identical texts are one source', () => {
    const text = `${FOUND} March 3, 2021. It was the work of a gang that had been inside for weeks, the company said in a long statement that named neither the gang nor the way in, and promised to write to all whose names were in the files by the end of May.`;
    expect(verdictOf('discovery', text, `${text} By our staff.`)).toEqual(['only-one-source', null]);
  });
});

describe('what the reader decided holds', () => {
  const accounts = [
    account('a', `${FOUND} March 3, 2021.`, { published: '2021-05-01' }),
    account('b', `${FOUND} March 5, 2021.`, { published: '2021-05-01' }),
  ];
  const judge = (verdict: EventJudgement['verdict']): EventJudgement => {
    const [a = '', b = ''] = accounts.map(({ rows }) => rows.find(({ event }) => event.kind === 'discovery')?.subject);
    return {
      verdict,
      events: [
        { account: 'a', subject: a },
        { account: 'b', subject: b },
      ],
    };
  };

  test('different events contradict nothing', () => {
    const { rows } = compareAccounts(accounts, { judgements: [judge('different-events')] });
    expect(rows.find(({ id }) => id === 'discovery')?.verdict).toBe('compatible');
  });

  test('the same event is one in the merged timeline, with both sources, and a row of its own', () => {
    const plain = compareAccounts(accounts);
    expect(plain.timeline.events.filter(({ sources }) => sources > 1)).toEqual([]);
    const { rows, timeline } = compareAccounts(accounts, { judgements: [judge('same-event')] });
    expect(timeline.events.filter(({ isByHand }) => isByHand)).toMatchObject([{ sources: 2, verdict: 'contradicts' }]);
    expect(rows.find(({ id }) => id === 'same:1')?.verdict).toBe('contradicts');
  });
});

test('what no account answers is listed; what one answers is not', () => {
  const { nobodySays } = compareAccounts([
    account('a', `${FOUND} March 3, 2021.`),
    account('b', 'Acme Corp said 980 customers were affected.'),
  ]);
  expect(nobodySays).toContain('intrusion_start');
  expect(nobodySays).not.toContain('discovery');
  expect(nobodySays).not.toContain('people_affected');
});

test('no accounts, no comparison', () => {
  expect(compareAccounts([])).toMatchObject({ columns: [], rows: [], sharedBounds: [], nobodySays: [] });
});
