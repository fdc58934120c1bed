import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../lib/metrics/account.ts';
import { disagreements } from '../../../lib/metrics/disagreements.ts';
import { sampleAccount, type Told, told } from './accounts.ts';
import { timeOf } from './times.ts';

const found = (passage: Told): string[] =>
  disagreements(told(passage)).map(({ type, verdict, statements }) =>
    [type, verdict, ...statements.map(({ words }) => words)].join(' | '),
  );

const RESTORED: Told['events'] = [
  ['1:30 pm on September 28', 'restoration', '../2018-09-28T13:30'],
  ['2 pm on September 28', 'restoration', '../2018-09-28T14:00'],
];

describe('an article that disagrees with itself', () => {
  it.each<[string, Told, string[]]>([
    [
      'one restoration in the prose and in the list',
      {
        text: 'By 1:30 pm on September 28 the replacement was configured and in use.\n* Moved to a newly configured machine by 2 pm on September 28',
        events: RESTORED,
      },
      ['told-twice | different-statement | 1:30 pm on September 28 | 2 pm on September 28'],
    ],
    [
      'one restoration by two speakers',
      {
        text: 'The portal for permits was back by 1:30 pm on September 28.\nOur portal for permits was back by 2 pm on September 28.',
        events: RESTORED.map(([date, kind, time], index) => [
          date,
          kind,
          time,
          { speaker: index === 0 ? { role: 'author', name: null } : { role: 'quoted', name: 'the city' } },
        ]),
      },
      ['told-twice | different-statement | 1:30 pm on September 28 | 2 pm on September 28'],
    ],
    [
      'two days that exclude each other, in so many of the same words',
      {
        text: 'On September 26 an auditor found skimming code on the checkout page.\n* September 27 auditor finds skimming code in checkout page',
        events: [
          ['September 26', 'discovery', '2018-09-26'],
          ['September 27', 'discovery', '2018-09-27'],
        ],
      },
      ['told-twice | contradicts | September 26 | September 27'],
    ],
    [
      'a period whose beginning is a day off',
      {
        text: 'It lasted from August 11, 2018 to September 25, 2018.\nCards used between August 12, 2018 and September 25, 2018 are affected.',
        events: [
          ['August 11, 2018', 'intrusion_start', '2018-08-11'],
          ['September 25, 2018', 'intrusion_end', '2018-09-25'],
          ['August 12, 2018', 'intrusion_start', '2018-08-12'],
          ['September 25, 2018', 'intrusion_end', '2018-09-25'],
        ],
      },
      ['period | contradicts | August 11, 2018 | August 12, 2018'],
    ],
    [
      'a weekday that is not that date’s',
      {
        text: 'It was noticed on Monday, September 27, 2018.',
        events: [['Monday, September 27, 2018', 'discovery', '2018-09-27', { flags: ['weekday-mismatch'] }]],
      },
      ['weekday | contradicts | Monday, September 27, 2018'],
    ],
    [
      'patched while they were in',
      {
        text: 'It began on August 11, 2018. A fix was put in on August 15, 2018. It was noticed on September 27, 2018.',
        events: [
          ['August 11, 2018', 'intrusion_start', '2018-08-11'],
          ['August 15, 2018', 'patch', '2018-08-15'],
          ['September 27, 2018', 'discovery', '2018-09-27'],
        ],
      },
      ['patch-after-start | compatible | August 11, 2018 | August 15, 2018'],
    ],
    [
      'discovered before it began',
      {
        text: 'It was noticed on August 3, 2018. It began on August 11, 2018.',
        events: [
          ['August 3, 2018', 'discovery', '2018-08-03'],
          ['August 11, 2018', 'intrusion_start', '2018-08-11'],
        ],
      },
      ['discovery-before-start | contradicts | August 3, 2018 | August 11, 2018'],
    ],
    [
      'told before it was discovered',
      {
        text: 'Letters went out on August 3, 2018. It was noticed on August 11, 2018.',
        events: [
          ['August 3, 2018', 'individual_notice', '2018-08-03'],
          ['August 11, 2018', 'discovery', '2018-08-11'],
        ],
      },
      ['notice-before-discovery | contradicts | August 3, 2018 | August 11, 2018'],
    ],
    [
      'figures turned round in a count',
      {
        text: 'The breach touched 2,317 customers.\nLetters went to all 2,137 customers last week.',
        events: [],
        entities: [count('2,317 customers', 2317), count('2,137 customers', 2137)],
      },
      ['counts | contradicts | 2,317 customers | 2,137 customers'],
    ],
  ])('%s', (_, passage, wanted) => expect(found(passage)).toEqual(wanted));
});

describe('an article that does not', () => {
  it.each<[string, Told]>([
    [
      'two systems restored: their words are not the same',
      {
        text: 'Electronic mail returned by 1:30 pm on September 28.\n* Telephones returned to service by 2 pm on September 28',
        events: RESTORED,
      },
    ],
    [
      'two systems restored, of two names',
      {
        text: 'The Larkmoor laboratory returned by 1:30 pm on September 28.\n* The Fenwick laboratory returned by 2 pm on September 28',
        events: RESTORED,
        entities: [{ canonical: 'Larkmoor' }, { canonical: 'Fenwick' }],
      },
    ],
    [
      'two items of one list',
      {
        text: '* Migrated the payment portal by 1:30 pm on September 28\n* Migrated the permit portal by 2 pm on September 28',
        events: RESTORED,
      },
    ],
    [
      'two sentences of one telling',
      {
        text: 'The payment portal was migrated by 1:30 pm on September 28. The permit portal was migrated by 2 pm on September 28.',
        events: RESTORED,
      },
    ],
    [
      'the day, and the minute of it',
      {
        text: 'On September 27 the auditor found skimming code.\n* auditor finds skimming code at 1:30 pm',
        events: [
          ['September 27', 'discovery', '2018-09-27'],
          ['1:30 pm', 'discovery', '2018-09-27T13:30'],
        ],
      },
    ],
    [
      'what was thought at first',
      {
        text: 'The auditor initially found skimming code on September 26.\n* September 27 auditor finds skimming code in checkout page',
        events: [
          ['September 26', 'discovery', '2018-09-26'],
          ['September 27', 'discovery', '2018-09-27'],
        ],
      },
    ],
    [
      'the same words weeks apart: the second letters',
      {
        text: 'On May 1 letters were mailed to affected patients by the clinic.\n* June 9 letters mailed to affected patients by clinic',
        events: [
          ['May 1', 'individual_notice', '2018-05-01'],
          ['June 9', 'individual_notice', '2018-06-09'],
        ],
      },
    ],
    [
      'two periods of two departments that end together',
      {
        text: 'Utilities: November 28, 2017 to June 4, 2018.\nOther departments: March 30, 2018 to June 4, 2018.',
        events: [
          ['November 28, 2017', 'intrusion_start', '2017-11-28'],
          ['June 4, 2018', 'intrusion_end', '2018-06-04'],
          ['March 30, 2018', 'intrusion_start', '2018-03-30'],
          ['June 4, 2018', 'intrusion_end', '2018-06-04'],
        ],
      },
    ],
    [
      'a weekday beside a date whose year was inferred',
      {
        text: 'It was noticed on Monday, September 27.',
        events: [
          [
            'Monday, September 27',
            'discovery',
            timeOf('2018-09-27', { basis: 'inherited-year' }),
            { flags: ['weekday-mismatch'] },
          ],
        ],
      },
    ],
    [
      'a weekday the reader has put right',
      {
        text: 'It was noticed on Monday, September 27, 2018.',
        events: [
          ['Monday, September 27, 2018', 'discovery', '2018-09-24', { flags: ['weekday-mismatch'], status: 'edited' }],
        ],
      },
    ],
    [
      'patched after it was known, and before it began',
      {
        text: 'A fix came on August 1, 2018. It began on August 11, 2018. It was noticed on September 27, 2018. Another fix came on October 2, 2018.',
        events: [
          ['August 1, 2018', 'patch', '2018-08-01'],
          ['August 11, 2018', 'intrusion_start', '2018-08-11'],
          ['September 27, 2018', 'discovery', '2018-09-27'],
          ['October 2, 2018', 'patch', '2018-10-02'],
        ],
      },
    ],
    [
      'an earlier alarm beside a discovery after the start',
      {
        text: 'An alarm went off on August 3, 2018. It began on August 11, 2018. It was noticed on September 27, 2018.',
        events: [
          ['August 3, 2018', 'discovery', '2018-08-03'],
          ['August 11, 2018', 'intrusion_start', '2018-08-11'],
          ['September 27, 2018', 'discovery', '2018-09-27'],
        ],
      },
    ],
    [
      'an order that hangs on an inferred year',
      {
        text: 'It was noticed on August 3. It began on August 11, 2018.',
        events: [
          ['August 3', 'discovery', timeOf('2018-08-03', { basis: 'inherited-year' })],
          ['August 11, 2018', 'intrusion_start', '2018-08-11'],
        ],
      },
    ],
    [
      'all patients, and those of them whose numbers were taken',
      {
        text: 'It touched 11,406 patients.\nThe numbers of 8,093 patients were taken.',
        events: [],
        entities: [count('11,406 patients', 11406), count('8,093 patients', 8093)],
      },
    ],
    [
      'a rounded count',
      {
        text: 'About a breach of 2,300 customers.\nLetters went to 2,317 customers.',
        events: [],
        entities: [count('2,300 customers', 2300), count('2,317 customers', 2317)],
      },
    ],
    [
      'a count that was put right',
      {
        text: 'It touched 2,317 customers.\nAn earlier version of this page said 2,137 customers.',
        events: [],
        entities: [count('2,317 customers', 2317), count('2,137 customers', 2137)],
      },
    ],
    [
      'customers and employees',
      {
        text: 'It touched 2,317 customers.\nIt touched 2,137 employees.',
        events: [],
        entities: [count('2,317 customers', 2317), count('2,137 employees', 2137)],
      },
    ],
  ])('%s', (_, passage) => expect(found(passage)).toEqual([]));
});

// Read here: the first analysis unpacks the models, which takes longer than a test may on a busy machine.
const city = sampleAccount('city-notice');
const secondCity = sampleAccount('second-city');
const others = ['legal-notice', 'feature'].map((name) => [name, sampleAccount(name)] as const);

describe('the samples', () => {
  it('the city’s log: patched after the start; two times of the restoration once both are of that kind', () => {
    const rows = city.rows.map((row) =>
      row.event.time.edtf === '../2018-09-28T13:30'
        ? { ...row, event: { ...row.event, kind: 'restoration' as const, status: 'edited' as const } }
        : row,
    );
    const seen = disagreements(accountOf(city.article, rows, city.entities));
    expect(seen.map(({ type, verdict }) => [type, verdict])).toEqual([
      ['told-twice', 'different-statement'],
      ['patch-after-start', 'compatible'],
    ]);
    expect(seen[0]?.statements.map(({ words }) => words)).toEqual([
      '1:30 pm on Friday, Sept 28, 2018',
      '2:00PM 9/28/18',
    ]);
  });

  it('the other city: its patch went in after the code was active', () => {
    const seen = disagreements(secondCity).map(({ type, statements }) => [
      type,
      ...statements.map(({ words }) => words),
    ]);
    expect(seen).toEqual([['patch-after-start', 'August 1, 2018', '9/4/18']]);
  });

  it.each(others)('%s agrees with itself', (_, account) => expect(disagreements(account)).toEqual([]));
});

function count(text: string, value: number) {
  return { type: 'COUNT_AFFECTED' as const, canonical: String(value), aliases: [text] };
}
