import { expect, it } from 'vitest';
import { compareTimes, isRefinedBy } from '../../../lib/metrics/compareTimes.ts';
import { timeOf } from './times.ts';

const span = (text: string) => timeOf(text, { shape: 'span', relation: 'between' });

it.each([
  ['the same day', timeOf('2018-09-27'), timeOf('2018-09-27'), 'equal'],
  ['a minute of the day', timeOf('2018-09-27'), timeOf('2018-09-27T13:30'), 'refines'],
  ['a day of the month', timeOf('2018-08'), timeOf('2018-08-11'), 'refines'],
  ['two upper bounds', timeOf('../2018-09-28T13:30'), timeOf('../2018-09-28T14:00'), 'different-statement'],
  ['a time before an upper bound', timeOf('../2018-09-28T13:30'), timeOf('2018-09-28T12:00'), 'refines'],
  ['a time after an upper bound', timeOf('../2018-09-28T13:30'), timeOf('2018-09-28T14:00'), 'contradicts'],
  ['two days', timeOf('2018-09-27'), timeOf('2018-09-28'), 'contradicts'],
  ['about a day, and the next', timeOf('2018-09-27', { approximate: true }), timeOf('2018-09-28'), 'compatible'],
  ['two spans that overlap', span('2018-08-11/2018-09-25'), span('2018-08-12/2018-09-25'), 'different-statement'],
  ['two weeks that overlap', timeOf('2018-08-01/2018-08-10'), timeOf('2018-08-06/2018-08-12'), 'compatible'],
] as const)('%s: %s', (_, a, b, verdict) => {
  expect(compareTimes(a, b)).toBe(verdict);
  expect(compareTimes(b, a)).toBe(verdict);
});

it('only the finer one refines', () => {
  const [month, day] = [timeOf('2018-08'), timeOf('2018-08-11')];
  expect([isRefinedBy(month, day), isRefinedBy(day, month), isRefinedBy(day, day)]).toEqual([true, false, false]);
});
