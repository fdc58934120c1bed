import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalBetween } from '../../../lib/metrics/intervalBetween.ts';
import type { TimeValue } from '../../../lib/model.ts';
import { dayFromNumber, fromEpochMinute, localDateTime, shiftDays } from '../../../lib/time/bounds.ts';
import { timeOf } from './times.ts';

describe('intervalBetween', () => {
  it.each([
    ['two days', '2018-08-11', '2018-09-25', 'day', 45, 45],
    ['two clock times', '2018-09-27T11:24', '2018-09-27T13:30', 'minute', 126, 126],
    ['a day and a clock time: calendar days', '2018-09-21', '2018-09-27T13:30', 'day', 6, 6],
    ['an upper bound: the least is unknown', '2018-09-27T13:30', '../2018-09-28T14:00', 'minute', null, 1470],
    ['a lower bound: the most is unknown', '2018-09-27', '2018-10-02/..', 'day', 5, null],
    ['an open beginning', '../2018-09-01', '2018-09-05', 'day', 4, null],
    ['uncertain on one side', '2018-08-11', '2018-09-23/2018-09-27', 'day', 43, 47],
    ['a month', '2018-05', '2018-09-04', 'day', 96, 126],
    ['overlapping', '2018-09', '2018-09-04', 'day', -26, 3],
    ['the second came first', '2018-09-27', '2018-09-21', 'day', -6, -6],
    ['over a leap day', '2020-02-28', '2020-03-01', 'day', 2, 2],
    ['before the common era', '-0001-12-31', '0000-01-01', 'day', 1, 1],
  ] as const)('%s', (_, from, to, unit, min, max) => {
    expect(intervalBetween(timeOf(from), timeOf(to))).toEqual({ unit, min, max, approximate: false });
  });

  it('knows nothing of a duration or a set', () => {
    const none = timeOf('../..');
    expect(intervalBetween(none, timeOf('2018-09-27'))).toMatchObject({ min: null, max: null });
  });

  it('says when a time was given with "about"', () => {
    const about = timeOf('2022-01-06', { approximate: true });
    expect(intervalBetween(about, timeOf('2022-03-14')).approximate).toBe(true);
  });

  it('reads clock times of two zones as of one', () => {
    const utc = timeOf('2022-03-22T12:00', { zone: 'Z' });
    expect(intervalBetween(utc, timeOf('2022-03-22T08:00', { zone: 'PT' }))).toMatchObject({ min: 180, max: 180 });
    expect(intervalBetween(timeOf('2022-03-22T08:00', { zone: '-07:00' }), utc)).toMatchObject({
      min: -180,
      max: -180,
    });
    // A zone that is not known leaves the days.
    const lost = timeOf('2022-03-22T08:00', { zone: 'XXT' });
    expect(intervalBetween(utc, lost)).toMatchObject({ unit: 'day', min: 0, max: 0 });
  });
});

const day = fc.integer({ min: -200_000, max: 60_000 });
const minute = fc.integer({ min: 0, max: 40_000_000 });

function valueWith(earliest: TimeValue['earliest'], latest: TimeValue['latest']): TimeValue {
  return { ...timeOf('2018-01-01'), earliest, latest };
}
const dayBound = (n: number) => localDateTime(dayFromNumber(n));
const open = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null, freq: 4 });

/** A time of days or of minutes whose bounds are in order, either of them open now and then. */
const time: fc.Arbitrary<TimeValue> = fc.oneof(
  fc.tuple(open(day), open(fc.nat(900))).map(([a, length]) => {
    const latest = a === null ? length : length === null ? null : a + length;
    return valueWith(a === null ? null : dayBound(a), latest === null ? null : dayBound(latest));
  }),
  fc.tuple(open(minute), open(fc.nat(90_000))).map(([a, length]) => {
    const latest = a === null ? length : length === null ? null : a + length;
    return valueWith(a === null ? null : fromEpochMinute(a), latest === null ? null : fromEpochMinute(latest));
  }),
);

describe('any two times', () => {
  it('the least is never more than the most', () => {
    fc.assert(
      fc.property(time, time, (from, to) => {
        const { min, max } = intervalBetween(from, to);
        if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('are as far apart when both are moved by as many days', () => {
    const moved = (value: TimeValue, by: number): TimeValue => ({
      ...value,
      earliest: value.earliest && shiftDays(value.earliest, by),
      latest: value.latest && shiftDays(value.latest, by),
    });
    fc.assert(
      fc.property(time, time, fc.integer({ min: -90_000, max: 90_000 }), (from, to, by) => {
        expect(intervalBetween(moved(from, by), moved(to, by))).toEqual(intervalBetween(from, to));
      }),
    );
  });

  it('turned round, are as far apart the other way', () => {
    const minus = (n: number | null): number | null => (n === null ? null : 0 - n);
    fc.assert(
      fc.property(time, time, (from, to) => {
        const there = intervalBetween(from, to);
        const back = intervalBetween(to, from);
        expect([back.min, back.max]).toEqual([minus(there.max), minus(there.min)]);
      }),
    );
  });
});
