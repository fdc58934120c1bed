import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLocalDateTime } from '../../../lib/model.ts';
import {
  compareLocal,
  dayFromNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  firstMinute,
  fromEpochMinute,
  isoWeekday,
  lastMinute,
  localDateTime,
  readLocal,
  shiftDays,
} from '../../../lib/time/bounds.ts';

const at = asLocalDateTime;

describe('days', () => {
  it('count as the platform counts, over six thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_400_000, max: 1_400_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(dayFromNumber(number)).toEqual(day);
        expect(dayNumber(day)).toBe(number);
        expect(isoWeekday(number) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it.each([
    [2000, 2, 29],
    [1900, 2, 28],
    [2024, 2, 29],
    [2018, 9, 30],
    [0, 2, 29],
  ])('%i-%i has %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

  it('carry over months and days outside their range', () => {
    expect(localDateTime({ year: 2018, month: 14, day: 0 })).toBe('2019-01-31');
    expect(localDateTime({ year: 2018, month: 12, day: 31 }, 1440)).toBe('2019-01-01T00:00');
    expect(localDateTime({ year: 2018, month: 1, day: 1 }, -1)).toBe('2017-12-31T23:59');
  });
});

describe('local times', () => {
  it('a day runs from its first minute to its last', () => {
    expect(lastMinute(at('2018-09-27')) - firstMinute(at('2018-09-27'))).toBe(1439);
    expect(firstMinute(at('1970-01-01T00:05'))).toBe(5);
    expect(fromEpochMinute(firstMinute(at('2018-09-27T13:30')))).toBe('2018-09-27T13:30');
  });

  it('sort by beginning, the shorter first', () => {
    const sorted = ['2018-09-28', '2018-09-27', '2018-09-27T00:00', '-0043-03-15'].map(at).sort(compareLocal);
    expect(sorted).toEqual(['-0043-03-15', '2018-09-27T00:00', '2018-09-27', '2018-09-28']);
  });

  it('shift by days and keep the clock', () => {
    expect(shiftDays(at('2018-09-30T10:00'), 1)).toBe('2018-10-01T10:00');
    expect(shiftDays(at('2020-03-01'), -1)).toBe('2020-02-29');
  });

  it('differ by calendar days, whatever the clock', () => {
    expect(daysBetween(at('2018-08-11'), at('2018-09-25'))).toBe(45);
    expect(daysBetween(at('2018-09-27T23:59'), at('2018-09-28T00:01'))).toBe(1);
  });

  it('refuse what is none', () => {
    expect(() => readLocal(at('27.09.2018'))).toThrow(/Expected YYYY-MM-DD.*got "27\.09\.2018"/);
  });
});
