import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../lib/metrics/account.ts';
import { describeInterval } from '../../../lib/metrics/describeInterval.ts';
import { incidentMetrics } from '../../../lib/metrics/incidentMetrics.ts';
import type { MetricId } from '../../../lib/metrics/metricDefinitions.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { sampleAccount, type Told, told } from './accounts.ts';
import { timeOf } from './times.ts';

const words = (account: Account, id: MetricId): string[] =>
  (incidentMetrics(account).find((metric) => metric.id === id)?.values ?? []).map(({ interval }) =>
    describeInterval(interval, ENGLISH),
  );

// Read here: the first analysis unpacks the models, which takes longer than a test may on a busy machine.
const cityNotice = sampleAccount('city-notice');
const secondCity = sampleAccount('second-city');

describe('the sample post with the city’s log', () => {
  const account = cityNotice;

  it.each([
    ['exposure', ['45 days']],
    ['detect', ['47 days']],
    ['disclose', ['≤ 5 days']],
    // Two calls before the first patch; the outage told on 9/21 and again on 9/26; the third call of 9/27.
    ['vendor_response', ['87 days', '84 days', '6 days', '1 day', '126 min']],
    ['patch_lag', []],
    ['notify_people', []],
    ['notify_regulator', []],
  ] as const)('%s: %s', (id, wanted) => expect(words(account, id)).toEqual(wanted));

  it('gives both statements of the restoration, prose and log, once both are of that kind', () => {
    // The reader corrects the kind where the analysis took the prose for something else.
    const rows = account.rows.map((row) =>
      row.event.time.edtf === '../2018-09-28T13:30'
        ? { ...row, event: { ...row.event, kind: 'restoration' as const, status: 'edited' as const } }
        : row,
    );
    const corrected = accountOf(account.article, rows, account.entities);
    expect(words(corrected, 'restore')).toEqual(['≤ 24 h', '≤ 24.5 h']);
    // And what the reader rejects counts no more.
    const rejected = rows.map((row) =>
      row.event.time.edtf === '../2018-09-28T14:00'
        ? { ...row, event: { ...row.event, status: 'rejected' as const } }
        : row,
    );
    expect(words(accountOf(account.article, rejected, account.entities), 'restore')).toEqual(['≤ 24 h']);
  });

  it('names its inputs', () => {
    const exposure = incidentMetrics(account).find(({ id }) => id === 'exposure')?.values[0];
    const texts = [exposure?.from, exposure?.to].map((side) => side?.row.event.dateText);
    expect(texts).toEqual(['August 11, 2018', 'September 25, 2018']);
  });
});

it('the other city’s notice: told its regulator after its police, installed a patch months after its release', () => {
  expect(words(secondCity, 'exposure')).toEqual(['58 days']);
  expect(words(secondCity, 'notify_people')).toEqual(['21 days']);
  expect(words(secondCity, 'notify_regulator')).toEqual(['20 days']);
  expect(words(secondCity, 'restore')).toEqual(['10 days']);
  expect(words(secondCity, 'patch_lag')).toEqual(['96–126 days']);
});

const VENDOR = [{ canonical: 'the vendor', role: 'vendor' as const }];
const CASES: readonly [name: string, told: Told, id: MetricId, wanted: string[]][] = [
  [
    'a finer date stands for the coarser one it lies in',
    {
      text: 'It began in August 2018. It began on August 11. It ended on September 25.',
      events: [
        ['August 2018', 'intrusion_start', '2018-08'],
        ['August 11', 'intrusion_start', '2018-08-11'],
        ['September 25', 'intrusion_end', '2018-09-25'],
      ],
    },
    'exposure',
    ['45 days'],
  ],
  [
    'a span of theft stands in for start and end',
    {
      text: 'Card numbers were copied between May 1 and May 8.',
      events: [
        ['May 1 and May 8', 'exfiltration', timeOf('2018-05-01/2018-05-08', { shape: 'span', relation: 'between' })],
      ],
    },
    'exposure',
    ['7 days'],
  ],
  [
    'an uncertain day of theft does not',
    {
      text: 'Card numbers were copied in May 2018.',
      events: [['May 2018', 'exfiltration', '2018-05']],
    },
    'exposure',
    [],
  ],
  [
    'since a day: begun on it',
    {
      text: 'They were inside since May 7. It was noticed on May 20.',
      events: [
        ['May 7', 'intrusion_start', '2021-05-07/..'],
        ['May 20', 'discovery', '2021-05-20'],
      ],
    },
    'detect',
    ['13 days'],
  ],
  [
    'one date alone is no number',
    { text: 'It was noticed on May 20.', events: [['May 20', 'discovery', '2021-05-20']] },
    'detect',
    [],
  ],
  [
    'an odd order stays visible',
    {
      text: 'It was noticed on May 20. It began on May 26.',
      events: [
        ['May 20', 'discovery', '2021-05-20'],
        ['May 26', 'intrusion_start', '2021-05-26'],
      ],
    },
    'detect',
    ['6 days before'],
  ],
  [
    'a containment before the discovery is left for one after it',
    {
      text: 'A server was closed on May 1. It was noticed on May 20. All were closed on May 22.',
      events: [
        ['May 1', 'containment', '2021-05-01'],
        ['May 20', 'discovery', '2021-05-20'],
        ['May 22', 'containment', '2021-05-22'],
      ],
    },
    'contain',
    ['2 days'],
  ],
  [
    'restored when the last of it was',
    {
      text: 'It was noticed on May 20. E-mail came back on May 22. Telephones came back on May 30.',
      events: [
        ['May 20', 'discovery', '2021-05-20'],
        ['May 22', 'restoration', '2021-05-22'],
        ['May 30', 'restoration', '2021-05-30'],
      ],
    },
    'restore',
    ['10 days'],
  ],
  [
    'a report to the police is no notice to a regulator',
    {
      text: 'It was noticed on May 20. The Marlow Police were told on May 21.',
      events: [
        ['May 20', 'discovery', '2021-05-20'],
        ['May 21', 'regulator_notice', '2021-05-21'],
      ],
      entities: [{ canonical: 'Marlow Police', role: 'law-enforcement' }],
    },
    'notify_regulator',
    [],
  ],
  [
    'what the vendor told is when the victim knew',
    {
      text: 'It began on May 1. We were notified on May 9 by the vendor.',
      events: [
        ['May 1', 'intrusion_start', '2021-05-01'],
        ['May 9', 'vendor_notice', '2021-05-09'],
      ],
      entities: VENDOR,
    },
    'detect',
    ['8 days'],
  ],
  [
    'a supplier that is not named tells too',
    {
      text: 'It began on May 1. Our payroll supplier told us on May 9 that its server had been entered.',
      events: [
        ['May 1', 'intrusion_start', '2021-05-01'],
        ['May 9', 'vendor_notice', '2021-05-09'],
      ],
    },
    'detect',
    ['8 days'],
  ],
  [
    'what was undetected until then was detected then',
    {
      text: 'They got in on May 1 and remained undetected until May 9.',
      events: [
        ['May 1', 'intrusion_start', '2021-05-01'],
        ['May 9', 'intrusion_end', '2021-05-09'],
      ],
    },
    'detect',
    ['8 days'],
  ],
  [
    'an end without these words is no discovery',
    {
      text: 'They got in on May 1 and stayed until May 9.',
      events: [
        ['May 1', 'intrusion_start', '2021-05-01'],
        ['May 9', 'intrusion_end', '2021-05-09'],
      ],
    },
    'detect',
    [],
  ],
  [
    'what the vendor was told is not',
    {
      text: 'It began on May 1. We notified the vendor on May 9.',
      events: [
        ['May 1', 'intrusion_start', '2021-05-01'],
        ['May 9', 'vendor_notice', '2021-05-09'],
      ],
      entities: VENDOR,
    },
    'detect',
    [],
  ],
  [
    'each call waits for the vendor’s next answer',
    {
      text: 'We called the vendor on May 1. We asked the vendor again on May 3. On May 9 the vendor informed us of an intrusion. We wrote to the vendor on May 10.',
      events: [
        ['May 1', 'vendor_notice', '2021-05-01'],
        ['May 3', 'vendor_notice', '2021-05-03'],
        ['May 9', 'discovery', '2021-05-09'],
        ['May 10', 'vendor_notice', '2021-05-10'],
      ],
      entities: VENDOR,
    },
    'vendor_response',
    ['8 days', '6 days'],
  ],
  [
    'a patch that was out and one that was installed, of one product',
    {
      text: 'The fix for Struts was released on March 7. Struts was patched on July 30. Outlook was patched on August 2.',
      events: [
        ['March 7', 'patch', '2017-03-07', { entities: ['Struts'] }],
        ['July 30', 'patch', '2017-07-30', { entities: ['Struts'] }],
        ['August 2', 'patch', '2017-08-02', { entities: ['Outlook'] }],
      ],
    },
    'patch_lag',
    ['145 days'],
  ],
  [
    'released and installed on one day is no lag',
    {
      text: 'Updates were released and installed on 4/5/18 and 5/21/18.',
      events: [
        ['4/5/18', 'patch', '2018-04-05'],
        ['5/21/18', 'patch', '2018-05-21'],
      ],
    },
    'patch_lag',
    [],
  ],
  [
    'the article itself makes public at the latest',
    {
      text: 'Published June 2. It was noticed on May 20.',
      events: [
        ['June 2', 'publication', '2021-06-02'],
        ['May 20', 'discovery', '2021-05-20'],
      ],
    },
    'disclose',
    ['≤ 13 days'],
  ],
  [
    'a press release about another town, long before, discloses nothing',
    {
      text: 'Ormond Beach told the press on October 13. It began on May 1. It was noticed on May 20.',
      events: [
        ['October 13', 'public_disclosure', '2020-10-13'],
        ['May 1', 'intrusion_start', '2021-05-01'],
        ['May 20', 'discovery', '2021-05-20'],
      ],
    },
    'disclose',
    [],
  ],
];

describe('the one event among several', () => {
  it.each(CASES)('%s', (_, passage, id, wanted) => expect(words(told(passage), id)).toEqual(wanted));
});

it('a number says which of its dates is missing', () => {
  const account = told({ text: 'It was noticed on May 20.', events: [['May 20', 'discovery', '2021-05-20']] });
  const missing = Object.fromEntries(incidentMetrics(account).map((metric) => [metric.id, metric.missing]));
  expect(missing).toMatchObject({ exposure: ['start', 'end'], detect: ['start'], contain: ['end'] });
});
