import { describe, expect, test } from 'vitest';
import { groupIncidents } from '../../../lib/compare/groupIncidents.ts';
import { createSuggestionIndex } from '../../../lib/compare/suggestionIndex.ts';
import { findSameTexts, sourcesOf } from '../../../lib/compare/syndication.ts';
import { traitsOf } from '../../../lib/compare/traits.ts';
import { account } from './accounts.ts';

const ONE = account(
  'one',
  'Quill Savings Bank said thieves were inside from June 4 to August 29, 2017. It discovered the theft on September 1, 2017.',
  { published: '2017-10-03' },
);
const TWO = account(
  'two',
  'Thieves were in the network of Quill Savings Bank from June 4, 2017, a report says. The bank discovered it on September 1, 2017.',
  { published: '2018-02-20' },
);
const LATER = account(
  'later',
  'Quill Savings Bank said thieves were inside from May 2 to May 9, 2021. It discovered the theft on May 10, 2021.',
  { published: '2021-06-01' },
);
const OTHER = account(
  'other',
  'Yarrow Mutual Bank said thieves were inside from June 4 to August 29, 2017. It discovered the theft on September 1, 2017.',
  { published: '2017-10-03' },
);

describe('suggestions', () => {
  const indexOf = (...judgements: Parameters<typeof createSuggestionIndex>) => {
    const index = createSuggestionIndex(...judgements);
    for (const one of [ONE, TWO, LATER, OTHER]) index.add(traitsOf(one));
    return index;
  };

  test('one victim and one time, with the reasons; another year is none, nor another victim in all but the same words', () => {
    const suggestions = indexOf().all();
    expect(suggestions.map(({ ids, of }) => [of, ...ids])).toEqual([['incident', 'one', 'two']]);
    expect(suggestions[0]?.reasons[0]).toMatchObject({ type: 'entity', name: 'Quill Savings Bank' });
    expect(suggestions[0]?.reasons.map(({ type }) => type)).toContain('dates');
  });

  test('"not the same" is remembered', () => {
    expect(indexOf([{ verdict: 'different-incidents', accounts: ['two', 'one'] }]).all()).toEqual([]);
  });

  test('what is removed is suggested no more, and what is added again is there once', () => {
    const index = indexOf();
    index.remove('two');
    expect(index.all()).toEqual([]);
    index.add(traitsOf(TWO));
    index.add(traitsOf(TWO));
    expect(index.all()).toHaveLength(1);
  });
});

describe('groups', () => {
  const pair = (a: string, b: string, score = 0.9) => ({
    ids: [a, b] as [string, string],
    of: 'incident' as const,
    score,
    reasons: [],
  });

  test('chains are one group, in the order given; single accounts are none', () => {
    expect(groupIncidents(['a', 'b', 'c', 'd'], [pair('c', 'b'), pair('b', 'a')])).toEqual([['a', 'b', 'c']]);
  });

  test('no chain brings together what the reader set apart', () => {
    const apart = { verdict: 'different-incidents' as const, accounts: ['a', 'c'] as [string, string] };
    expect(groupIncidents(['a', 'b', 'c'], [pair('a', 'b'), pair('b', 'c', 0.6)], [apart])).toEqual([['a', 'b']]);
  });

  test('a campaign makes no group', () => {
    expect(groupIncidents(['a', 'b'], [{ ...pair('a', 'b'), of: 'campaign' }])).toEqual([]);
  });
});

describe('syndication', () => {
  const story = (seed: number) =>
    Array.from({ length: 120 }, (_, at) => `w${(at * 7919 + seed * 104_729) % 10_007}`).join(' ');

  test('a copy with another headline is the same text; another story is not', () => {
    const texts = [
      { id: 'a', text: story(1) },
      { id: 'b', text: `Reprint: a headline of ours. ${story(1)} All rights reserved.` },
      { id: 'c', text: story(2) },
    ];
    expect(findSameTexts(texts).map(({ ids }) => ids)).toEqual([['a', 'b']]);
    expect([...sourcesOf(texts)]).toEqual([
      ['a', 'a'],
      ['b', 'a'],
      ['c', 'c'],
    ]);
  });

  test('short texts are alike by chance, and empty ones are nothing', () => {
    expect(
      findSameTexts([
        { id: 'a', text: 'The breach was discovered on May 3.' },
        { id: 'b', text: 'The breach was discovered on May 3.' },
      ]),
    ).toEqual([]);
    expect(
      findSameTexts([
        { id: 'a', text: '' },
        { id: 'b', text: '' },
      ]),
    ).toEqual([]);
  });
});

describe('whose story it is', () => {
  const NEWS = { published: '2020-08-06' };
  test.each<[string, string, string, 'incident' | 'campaign' | 'none']>([
    [
      'two customers of a vendor that told both on one day',
      'Ashdown University was notified by Loomcare on July 16, 2020. Intruders had been in its systems from February 7 to May 20, 2020.',
      'Briar Hospital said it heard from Loomcare on July 16, 2020 that intruders had been there from February 7 to May 20, 2020.',
      'campaign',
    ],
    [
      'a customer and its vendor',
      'Ashdown University was notified by Loomcare on July 16, 2020. Intruders had been in its systems from February 7 to May 20, 2020.',
      'Loomcare said that intruders were in its systems from February 7 to May 20, 2020. It told its customers on July 16, 2020.',
      'campaign',
    ],
    [
      'a city by its name alone, with another account of it',
      'Harborton shut down its servers on May 7, 2019 after they were infected with ransomware.',
      'The ransomware that struck Harborton on May 7, 2019 will cost the city $18 million.',
      'incident',
    ],
    [
      'two cities in one year',
      'Harborton shut down its servers on May 7, 2019 after they were infected with ransomware.',
      'Lakemont shut down its servers on May 7, 2019 after they were infected with ransomware.',
      'none',
    ],
    [
      'a name printed short and long',
      'Ridgefield Unified School District discovered on September 3, 2019 that criminals had got into its systems.',
      'Criminals got into the systems of Ridgefield Unified on July 31, 2019. Ridgefield Unified discovered it on September 3, 2019.',
      'incident',
    ],
  ])('%s', (_, a, b, wanted) => {
    const index = createSuggestionIndex();
    for (const [id, text] of [a, b].entries()) index.add(traitsOf(account(String(id), text, NEWS)));
    expect(index.all()[0]?.of ?? 'none').toBe(wanted);
  });
});
