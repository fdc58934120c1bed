import { describe, expect, test } from 'vitest';
import { dueAfter } from '../../../lib/deadlines/dueDate.ts';
import type { Limit } from '../../../lib/deadlines/lawSchema.ts';
import { moment, printMoment } from './moments.ts';

describe('when a number runs out', () => {
  const days = (amount: number): Limit => ({ amount, unit: 'day' });
  const hours = (amount: number): Limit => ({ amount, unit: 'hour' });
  test.each<[string, Limit, string]>([
    ['2018-09-27', days(30), '2018-10-27'],
    ['2018-09-27T13:30', days(30), '2018-10-27'],
    ['2024-01-31', days(30), '2024-03-01'],
    ['2023-01-31', days(30), '2023-03-02'],
    ['2018-09-01/2018-09-10', days(45), '2018-10-16/2018-10-25'],
    ['2018-09-27/..', days(30), '2018-10-27/..'],
    ['../2018-09-27', days(30), '../2018-10-27'],
    // A day begins at 00:00 and ends at 23:59: three whole days later, the same day.
    ['2020-05-29', hours(72), '2020-06-01T00:00/2020-06-01T23:59'],
    ['2020-05-29T16:20', hours(72), '2020-06-01T16:20'],
    ['2022-07-04', hours(36), '2022-07-05T12:00/2022-07-06T11:59'],
    ['2022-07-04T18:00', hours(36), '2022-07-06T06:00'],
    ['2024-12-31T22:00', hours(6), '2025-01-01T04:00'],
    ['2024-02-28T10:00', hours(24), '2024-02-29T10:00'],
    ['2025-01-31', { amount: 1, unit: 'month' }, '2025-02-28'],
    ['2024-11-15', { amount: 1, unit: 'month' }, '2024-12-15'],
    ['2024-12-31', { amount: 1, unit: 'month' }, '2025-01-31'],
    ['2024-01-10', { amount: 4, unit: 'business-day' }, '2024-01-17'],
    ['2024-01-10/2024-01-12', { amount: 4, unit: 'business-day' }, '2024-01-17/2024-01-19'],
  ])('%s and %o: %s', (start, limit, due) => {
    expect(printMoment(dueAfter(moment(start), limit))).toBe(due);
  });

  test('the zone and "about" stay with it', () => {
    const start = { ...moment('2020-05-29T16:20', '-04:00'), approximate: true };
    expect(dueAfter(start, hours(72))).toMatchObject({ zone: '-04:00', approximate: true });
  });
});
