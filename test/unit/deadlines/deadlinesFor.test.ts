import { describe, expect, it, test } from 'vitest';
import type { IncidentMoments } from '../../../lib/deadlines/clockStart.ts';
import { byUrgency, type DeadlineRow, deadlinesFor } from '../../../lib/deadlines/deadlinesFor.ts';
import { jurisdictionOf } from '../../../lib/deadlines/laws.ts';
import { asLocalDateTime } from '../../../lib/model.ts';
import { moment, printMoment } from './moments.ts';

const TODAY = asLocalDateTime('2026-11-24');

function rowsFor(id: string, moments: IncidentMoments, affected: number | null = null): DeadlineRow[] {
  const place = jurisdictionOf(id);
  if (place?.kind !== 'law') throw new Error(`Expected a law for ${id}, got none`);
  return deadlinesFor(place.law, {
    moments,
    affected: affected === null ? null : { least: affected, most: affected },
    today: TODAY,
  });
}

/** "people 30 day: from 2018-09-27, due 2018-10-27, told 2018-10-02, past ..−25 day: within". */
function print({ duty, version, start, due, notice, past, standing }: DeadlineRow): string {
  const limit = version?.limit ? `${version.limit.amount} ${version.limit.unit}` : (version?.standard ?? '?');
  const parts = [
    start && `from ${printMoment(start.moment)}`,
    due && `due ${printMoment(due)}`,
    notice && `told ${printMoment(notice.moment)}`,
    past && `past ${past.min ?? '..'}/${past.max ?? '..'} ${past.unit}`,
  ].filter(Boolean);
  return `${duty.to} ${limit}: ${[...parts, standing].join(', ')}`;
}

const printed = (id: string, moments: IncidentMoments, affected?: number): string[] =>
  rowsFor(id, moments, affected).map(print);

/** The sample: discovered 27 September 2018, people told not later than the post of 2 October. */
const SEED: IncidentMoments = { discovery: moment('2018-09-27'), 'people-told': moment('../2018-10-02') };

describe('the reference case: Florida', () => {
  const [people, regulator] = rowsFor('US-FL', SEED);

  it('is 30 days from 2018-09-27, due 2018-10-27, notice not later than 2018-10-02', () => {
    expect(people && print(people)).toBe(
      'people 30 day: from 2018-09-27, due 2018-10-27, told ../2018-10-02, past ../-25 day, within',
    );
    expect(people?.version?.from).toBe('2014-07-01');
  });

  it('says that no notice to the regulator is dated', () => {
    expect(regulator && print(regulator)).toBe('regulator 30 day: from 2018-09-27, due 2018-10-27, no-notice');
  });

  it('names what may lawfully carry it past the number, and that the due date fell on a weekend', () => {
    expect(people?.law.carveOuts.map(({ kind }) => kind)).toEqual(['good-cause']);
    expect(people?.notCounted).toEqual(['weekend']);
  });
});

describe('the version in force then', () => {
  test.each<[string, string, string[]]>([
    ['US-WA', '2018-09-27', ['people 45 day', 'regulator ?']],
    ['US-WA', '2020-02-29', ['people 45 day', 'regulator ?']],
    ['US-WA', '2020-03-01', ['people 30 day', 'regulator 30 day']],
    // The day lies in either.
    ['US-WA', '2020-02-20/2020-03-10', ['people 30 day', 'people 45 day', 'regulator 30 day']],
    ['US-FL', '2014-06-30', ['people 45 day', 'regulator ?']],
    ['US-CA', '2018-09-27', ['people in the most expedient time possible', 'regulator ?']],
    ['US-CA', '2026-02-01', ['people 30 day', 'regulator 15 day']],
    ['US-CT', '2020-01-01', ['people 90 day', 'regulator ?']],
    ['US-CT', '2013-01-01', ['people ?', 'regulator ?']],
    ['US-IN', '2018-01-01', ['people no number found', 'regulator ?']],
    ['US-MD', '2020-01-01', ['people 45 day', 'regulator ?']],
    ['US-TX', '2021-06-01', ['people 60 day', 'regulator 60 day']],
    ['US-TX', '2024-06-01', ['people 60 day', 'regulator 30 day']],
    ['US-FTC-HBNR', '2020-01-01', ['people ?', 'regulator 10 business-day']],
    // Adopted in 2023 and not in force: the rule of 2007 stands.
    ['US-FCC', '2025-01-01', ['people ?', 'regulator 7 business-day']],
    ['IN-DPDP', '2026-01-01', ['people ?', 'regulator ?']],
    ['IN-DPDP', '2027-06-01', ['people without delay', 'regulator 72 hour']],
    // Since when is not known: it is taken to apply.
    ['US-ID-GOV', '2018-01-01', ['regulator 24 hour']],
  ])('%s, discovered %s: %j', (id, discovery, expected) => {
    const rows = rowsFor(id, { discovery: moment(discovery) });
    expect(rows.map((row) => print(row).split(':')[0])).toEqual(expected);
    expect(rows.some(({ isOneOfSeveral }) => isOneOfSeveral)).toBe(discovery.includes('/'));
  });

  it('goes by the event that starts the clock, not by another', () => {
    // Discovered in the old time, people told in the new: the Attorney General's clock started in the new.
    const moments = { discovery: moment('2025-12-01'), 'people-told': moment('2026-01-20') };
    expect(printed('US-CA', moments)).toEqual([
      'people in the most expedient time possible: told 2026-01-20, no-number',
      'regulator 15 day: from 2026-01-20, due 2026-02-04, no-notice',
    ]);
  });

  it('is the newest, and said to be undated, where nothing is dated', () => {
    const rows = rowsFor('US-WA', {});
    expect(rows.map((row) => [row.isUndated, print(row)])).toEqual([
      [true, 'people 30 day: no-start'],
      [true, 'regulator 30 day: no-start'],
    ]);
  });
});

describe('standing to the number', () => {
  test.each<[string, IncidentMoments, string[]]>([
    [
      'US-FL',
      { discovery: moment('2018-09-27'), 'people-told': moment('2018-11-06'), 'regulator-told': moment('2018-10-27') },
      [
        'people 30 day: from 2018-09-27, due 2018-10-27, told 2018-11-06, past 10/10 day, past',
        'regulator 30 day: from 2018-09-27, due 2018-10-27, told 2018-10-27, past 0/0 day, within',
      ],
    ],
    [
      // Coarse dates: it may be either.
      'US-FL',
      { discovery: moment('2018-09-01/2018-09-30'), 'people-told': moment('2018-10-15/2018-10-20') },
      [
        'people 30 day: from 2018-09-01/2018-09-30, due 2018-10-01/2018-10-30, told 2018-10-15/2018-10-20, past -15/19 day, open',
        'regulator 30 day: from 2018-09-01/2018-09-30, due 2018-10-01/2018-10-30, no-notice',
      ],
    ],
    [
      // Medford: 48 days from the determination, 95 from the alarm. Oregon's clock is the discovery.
      'US-OR',
      {
        alarm: moment('2018-04-19'),
        discovery: moment('2018-04-19'),
        determination: moment('2018-06-05'),
        'people-told': moment('2018-07-23'),
      },
      ['people no number found: told 2018-07-23, no-number', 'regulator ?: not-researched'],
    ],
    [
      'US-CO',
      { discovery: moment('2019-04-19'), determination: moment('2019-06-05'), 'people-told': moment('2019-07-23') },
      [
        'people 30 day: from 2019-06-05, due 2019-07-05, told 2019-07-23, past 18/18 day, past',
        'regulator 30 day: from 2019-06-05, due 2019-07-05, no-notice',
      ],
    ],
    [
      // No determination is stated: it lies between the discovery and the letters.
      'US-CO',
      { discovery: moment('2019-04-19'), 'people-told': moment('2019-07-23') },
      [
        'people 30 day: from 2019-04-19/2019-07-23, due 2019-05-19/2019-08-22, told 2019-07-23, past -30/65 day, open',
        'regulator 30 day: from 2019-04-19/2019-07-23, due 2019-05-19/2019-08-22, no-notice',
      ],
    ],
    [
      // 72 hours with clock times: to the minute.
      'GB',
      { discovery: moment('2022-05-06T09:00'), 'regulator-told': moment('2022-05-09T10:30') },
      [
        'people without undue delay, where the risk is high: from 2022-05-06T09:00, no-number',
        'regulator 72 hour: from 2022-05-06T09:00, due 2022-05-09T09:00, told 2022-05-09T10:30, past 90/90 minute, past',
      ],
    ],
    [
      // A zone on each side.
      'EU-GDPR',
      { discovery: moment('2022-05-06T09:00', '+02:00'), 'regulator-told': moment('2022-05-09T08:30', '+01:00') },
      [
        'people without undue delay, where the risk is high: from 2022-05-06T09:00, no-number',
        'regulator 72 hour: from 2022-05-06T09:00, due 2022-05-09T09:00, told 2022-05-09T08:30, past 30/30 minute, past',
      ],
    ],
    [
      // Days only: the third day after is inside the 72 hours or past them.
      'EU-GDPR',
      { discovery: moment('2022-05-06'), 'regulator-told': moment('2022-05-10') },
      [
        'people without undue delay, where the risk is high: from 2022-05-06, no-number',
        'regulator 72 hour: from 2022-05-06, due 2022-05-09T00:00/2022-05-09T23:59, told 2022-05-10, past 1/1 day, past',
      ],
    ],
    [
      'US-SEC-8K',
      { materiality: moment('2024-01-10'), 'regulator-told': moment('2024-01-18') },
      ['regulator 4 business-day: from 2024-01-10, due 2024-01-17, told 2024-01-18, past 1/1 day, past'],
    ],
    [
      // From the discovery alone the end of that clock is not known.
      'US-SEC-8K',
      { discovery: moment('2024-01-10'), 'regulator-told': moment('2024-01-12') },
      ['regulator 4 business-day: from 2024-01-10/.., due 2024-01-17/.., told 2024-01-12, past ../-5 day, within'],
    ],
    [
      // 30 days limit the assessment, which the determination ends.
      'AU-NDB',
      { alarm: moment('2022-03-01'), determination: moment('2022-04-05'), 'people-told': moment('2022-05-01') },
      [
        'people as soon as practicable: from 2022-04-05, told 2022-05-01, no-number',
        'assessment 30 day: from 2022-03-01, due 2022-03-31, told 2022-04-05, past 5/5 day, past',
      ],
    ],
    [
      'EU-NIS2',
      { discovery: moment('2025-02-03T12:00'), 'regulator-told': moment('2025-02-04T11:00') },
      [
        'regulator 24 hour: from 2025-02-03T12:00, due 2025-02-04T12:00, told 2025-02-04T11:00, past -60/-60 minute, within',
        'regulator 72 hour: from 2025-02-03T12:00, due 2025-02-06T12:00, told 2025-02-04T11:00, past -2940/-2940 minute, within',
        'regulator 1 month: from 2025-02-04T11:00, due 2025-03-04, no-notice',
      ],
    ],
  ])('%s, %o', (id, moments, expected) => {
    expect(printed(id, moments)).toEqual(expected);
  });

  it('counts a threshold against all those concerned, who are never fewer than those of one place', () => {
    const moments = { discovery: moment('2019-04-19') };
    expect(printed('US-WA', { discovery: moment('2021-04-19') }, 400)[1]).toBe(
      'regulator 30 day: from 2021-04-19, below-threshold',
    );
    expect(printed('US-WA', { discovery: moment('2021-04-19') }, 500)[1]).toBe(
      'regulator 30 day: from 2021-04-19, below-threshold',
    );
    expect(printed('US-WA', { discovery: moment('2021-04-19') }, 501)[1]).toContain('no-notice');
    expect(printed('US-HIPAA', moments, 499).map((row) => row.split(', ').at(-1))).toEqual([
      'no-notice',
      'below-threshold',
      'no-notice',
      'below-threshold',
    ]);
    expect(printed('US-HIPAA', moments, 500)[2]).toContain('below-threshold');
    expect(printed('US-HIPAA', moments, 499)[2]).toContain('from 2019-12-31, due 2020-02-29');
  });

  it('says what is left of a number that has not run out, and nothing of one that has', () => {
    const [running] = rowsFor('US-FL', { discovery: moment('2026-11-10') });
    expect(running?.untilToday).toMatchObject({ min: -16, max: -16, unit: 'day' });
    const [over] = rowsFor('US-FL', { discovery: moment('2026-10-10') });
    expect(over).toMatchObject({ untilToday: null, standing: 'no-notice' });
  });
});

describe('what is not counted is said', () => {
  test.each<[string, IncidentMoments, DeadlineRow['notCounted'][]]>([
    ['US-FL', { discovery: moment('2018-09-26') }, [[], []]],
    ['US-FL', { discovery: moment('2018-09-27') }, [['weekend'], ['weekend']]],
    // Thanksgiving.
    ['US-FL', { discovery: moment('2018-10-23') }, [['weekend'], ['weekend']]],
    [
      'US-PA-GOV',
      { determination: moment('2024-01-10') },
      [
        ['state-holidays', 'added-holidays'],
        ['state-holidays', 'added-holidays'],
      ],
    ],
    ['EU-GDPR', { discovery: moment('2022-05-06T09:00') }, [[], ['clock-changes', 'zone']]],
    ['EU-GDPR', { discovery: moment('2022-05-06T09:00', 'Z') }, [[], ['clock-changes']]],
  ])('%s, %o: %j', (id, moments, expected) => {
    expect(rowsFor(id, moments).map(({ notCounted }) => notCounted)).toEqual(expected);
  });
});

test('rows past the number come first, then the open ones', () => {
  const moments = { discovery: moment('2021-04-19'), 'people-told': moment('2021-06-01') };
  const rows = ['US-CO', 'US-WA', 'US-NY', 'US-TN'].flatMap((id) =>
    rowsFor(id, moments).filter(({ duty }) => duty.to === 'people'),
  );
  expect(rows.toSorted(byUrgency).map(({ law, standing }) => [law.id, standing])).toEqual([
    ['US-WA', 'past'],
    ['US-CO', 'open'],
    ['US-TN', 'within'],
    ['US-NY', 'no-number'],
  ]);
});
