import { describe, expect, it } from 'vitest';
import { daysOfMonth } from '../../../../lib/time/parsers/daysOfMonth.ts';
import { parserTable, valuesIn } from '../support.ts';

parserTable(
  'daysOfMonth',
  daysOfMonth,
  [
    [
      'the first two weeks of July',
      'the first two weeks of July',
      { month: 7, daysOfMonth: { days: 14, end: 'start' } },
    ],
    [
      'the last 10 days of March 2020',
      'the last 10 days of March 2020',
      { month: 3, year: 2020, daysOfMonth: { days: 10, end: 'end' } },
    ],
    [
      'on the last day of 2023',
      'the last day of 2023',
      { month: 12, year: 2023, daysOfMonth: { days: 1, end: 'end' } },
    ],
    ['the first day of May', 'the first day of May', { month: 5, daysOfMonth: { days: 1, end: 'start' } }],
  ],
  ['the first two weeks of training', 'the first days of May', 'the last five weeks of May', 'the last day of school'],
);

describe('what they span', () => {
  it.each([
    ['It ran in the first two weeks of July 2017.', 'the first two weeks of July 2017 = 2017-07-01/2017-07-14'],
    ['It ran in the last three days of February 2020.', 'the last three days of February 2020 = 2020-02-27/2020-02-29'],
    ['It came to light on the last day of 2023.', 'the last day of 2023 = 2023-12-31'],
  ])('%s', (text, value) => {
    expect(valuesIn('2024-01-05', [text])).toEqual([value]);
  });
});
