import { describe, expect, it } from 'vitest';
import { boundsRecords } from '../../../../lib/time/context/coverage.ts';
import { valuesIn } from '../support.ts';

describe('boundsRecords', () => {
  it.each([
    'a cloud platform. The records are from ',
    'The stolen files go back to ',
    'with some records dating back to ',
    'and for a very small number of customers from ',
    'For pupils from ',
    'every pupil enrolled since ',
    'payroll data covering the period from ',
    'It affects anyone born before ',
  ])('%s…', (lead) => expect(boundsRecords(lead)).toBe(true));
  it.each([
    'The attacker had access to customer data between ',
    'The intruder was inside from ',
    'The company learned on ',
    'Customers who paid between ',
    'the data was stolen in ',
    'it went back to work on ',
    'Letters to customers in ',
  ])('not %s…', (lead) => expect(boundsRecords(lead)).toBe(false));
});

describe('the year of what is told after the records', () => {
  it.each([
    [
      'is that of the report',
      ['The records are from May 1, 2022 to October 31, 2022.', 'The company learned of the theft on April 19.'],
      'April 19 = 2024-04-19',
    ],
    [
      'in the same paragraph too',
      ['Tables dating back to May 2019 were copied. The theft came to light on April 19.'],
      'April 19 = 2024-04-19',
    ],
    [
      'is the story’s where the story has told one',
      ['The break-in was on March 3, 2022. It took files dating back to 2019. They were found on April 19.'],
      'April 19 = 2022-04-19',
    ],
  ])('%s', (_why, blocks, value) => expect(valuesIn('2024-07-12', blocks)).toContain(value));

  it('is theirs where the page has no date of its own', () =>
    expect(valuesIn(null, ['The records are from May 1, 2022. It was found on June 3.'])).toContain(
      'June 3 = 2022-06-03',
    ));
});
