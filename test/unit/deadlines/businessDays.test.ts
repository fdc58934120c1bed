import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addBusinessDays, isBusinessDay } from '../../../lib/deadlines/businessDays.ts';
import { federalHolidays } from '../../../lib/deadlines/federalHolidays.ts';
import { asLocalDateTime } from '../../../lib/model.ts';
import { dayFromNumber, dayNumber, formatDay, readLocal } from '../../../lib/time/bounds.ts';

// Days observed, as the Office of Personnel Management publishes them for federal employees.
const OBSERVED: Readonly<Record<number, string>> = {
  2018: '01-01 01-15 02-19 05-28 07-04 09-03 10-08 11-12 11-22 12-25',
  2020: '01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25',
  // New Year's Day of 2022 fell on a Saturday: observed in 2021, as was Juneteenth's first.
  2021: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  2022: '01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26',
  2023: '01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25',
  2024: '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
  2026: '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
};

test.each(Object.entries(OBSERVED))('the federal holidays of %s', (year, days) => {
  const observed = [...federalHolidays(Number(year))]
    .toSorted((a, b) => a - b)
    .map((day) => formatDay(dayFromNumber(day)));
  expect(observed).toEqual(days.split(' ').map((day) => `${year}-${day}`));
});

describe('business days', () => {
  test.each([
    // start, how many, the last of them
    ['2024-01-08', 4, '2024-01-12', 'a Monday: the rest of the week'],
    ['2024-01-10', 4, '2024-01-17', 'over a weekend and Martin Luther King Day'],
    ['2024-01-06', 4, '2024-01-11', 'a Saturday: counting begins on Monday'],
    ['2023-12-18', 4, '2023-12-22', 'up to the Friday before Christmas'],
    ['2023-12-19', 4, '2023-12-26', 'Christmas Day is not counted'],
    ['2021-12-23', 1, '2021-12-27', 'Christmas observed on the Friday'],
    ['2021-12-30', 1, '2022-01-03', 'New Year observed in the old year'],
    ['2018-11-09', 15, '2018-12-04', 'Veterans Day observed on a Monday, and Thanksgiving'],
    ['2023-06-16', 7, '2023-06-28', 'Juneteenth'],
    ['2020-06-18', 1, '2020-06-19', 'Juneteenth was none before 2021'],
  ])('%s and %i of them: %s (%s)', (from, n, expected) => {
    expect(addBusinessDays(asLocalDateTime(from), n)).toBe(expected);
  });

  it('are as many as were asked for, and the last is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 14_000, max: 25_000 }), fc.integer({ min: 1, max: 60 }), (start, n) => {
        const end = dayNumber(readLocal(addBusinessDays(asLocalDateTime(formatDay(dayFromNumber(start))), n)));
        const between = Array.from({ length: end - start }, (_, i) => start + 1 + i);
        expect(between.filter(isBusinessDay)).toHaveLength(n);
        expect(isBusinessDay(end)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
