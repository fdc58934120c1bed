import { describe, expect, it } from 'vitest';
import { dayFromNumber, formatDay } from '../../../../lib/time/bounds.ts';
import { holidayIn, patchTuesday } from '../../../../lib/time/context/holidays.ts';

const dayOf = (name: string, year: number): string => formatDay(dayFromNumber(holidayIn(name, year) ?? Number.NaN));

describe('named days', () => {
  it.each([
    ['thanksgiving', 2018, '2018-11-22'],
    ['black friday', 2018, '2018-11-23'],
    ['cyber monday', 2018, '2018-11-26'],
    ['labor day', 2018, '2018-09-03'],
    ['memorial day', 2021, '2021-05-31'],
    ['mlk day', 2019, '2019-01-21'],
    ['independence day', 2018, '2018-07-04'],
    ['easter', 2018, '2018-04-01'],
    ['easter', 2024, '2024-03-31'],
    ['good friday', 2019, '2019-04-19'],
    ["new year's eve", 2018, '2018-12-31'],
    ['christmas', 2018, '2018-12-25'],
  ])('%s %i is %s', (name, year, day) => expect(dayOf(name, year)).toBe(day));

  it('patches come on the second Tuesday', () => {
    expect(formatDay(dayFromNumber(patchTuesday(2017, 3)))).toBe('2017-03-14');
    expect(formatDay(dayFromNumber(patchTuesday(2019, 10)))).toBe('2019-10-08');
  });

  it('a name without a rule has no day', () => expect(holidayIn('the harvest', 2018)).toBeNull());
});
