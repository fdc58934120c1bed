import { describe, expect, it } from 'vitest';
import { parseTimeInput } from '../../../lib/time/parseTimeInput.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { timeContext } from './support.ts';

const context = timeContext('2018-10-02');

describe('parseTimeInput', () => {
  it.each([
    ['by 1:30 pm Sep 28', '2018-09-28T13:30', '../2018-09-28T13:30'],
    ['early September 2018', '2018-09', '2018-09-01/2018-09-10'],
    ['2018-08-11/2018-09-25', '2018-08-11/2018-09-25', '2018-08-11/2018-09-25'],
    ['../2018-09-28T13:30', '2018-09-28T13:30', '../2018-09-28T13:30'],
    ['2018-09/..', '2018-09', '2018-09/..'],
    ['2018', '2018', '2018'],
    ['2018-09~', '2018-09~', '2018-09~'],
    ['since 2018-09', '2018-09', '2018-09/..'],
    ['aug 11 to sept 25, 2018', '2018-08-11/2018-09-25', '2018-08-11/2018-09-25'],
    ['may 5', '2018-05-05', '2018-05-05'],
    ['friday', '2018-09-28', '2018-09-28'],
    ['yesterday', '2018-10-01', '2018-10-01'],
    [' noon  28 Sep 2018 ', '2018-09-28T12:00', '2018-09-28T12:00'],
    ['on or about April 22', '2018-04-22~', '2018-04-22~'],
    ['1:30 pm', '2018-10-02T13:30', '2018-10-02T13:30'],
    ['between 3 and 5 May 2021', '2021-05-03/2021-05-05', '2021-05-03/2021-05-05'],
    ['Q3 2020', '2020-07/2020-09', '2020-07/2020-09'],
    ['before Sep 13', '2018-09-13', '../2018-09-12'],
    ['about 10 am on 9/27/18', '2018-09-27T10:00', '2018-09-27T10:00'],
    ['27.9.2018', '2018-09-27', '2018-09-27'],
    ['vers le 3 mai 2021', '2021-05-03~', '2021-05-03~'],
    ['morning of 27 Sep 2018', '2018-09-27', '2018-09-27T05:00/2018-09-27T11:59'],
    ['half past ten on May 5', '2018-05-05T10:30', '2018-05-05T10:30'],
    ['2018-W07', '2018-02-12/2018-02-18', '2018-02-12/2018-02-18'],
    ['2018-21', '2018-21', '2018-21'],
    ['2018-35', '2018-07/2018-09', '2018-07/2018-09'],
    ['2018-40', '2018-01/2018-06', '2018-01/2018-06'],
    ['201X', '201X', '201X'],
    ['2018-09?', '2018-09~', '2018-09~'],
    ['[2018-08-11..2018-09-25]', '2018-08-11/2018-09-25', '[2018-08-11..2018-09-25]'],
    ['[..2018-09-28]', '2018-09-28', '../2018-09-28'],
  ])('reads %j as %s', (text, value, edtf) => {
    expect(parseTimeInput(text, context)).toMatchObject({ ok: true, value: { value, edtf } });
  });

  it.each([
    ['', /Type a date or time/],
    ['hello', /“hello” could not be read/],
    ['May 5 at the office', /could not be read/],
    ['two weeks', /length of time/],
    ['every 90 days', /again and again/],
    ['Feb 30, 2018', /not in the calendar/],
    ['2018-02-30', /not in the calendar/],
    ['2018-09-25/2018-08-11', /ends before it begins/],
    ['Sept 5 and Sept 7', /more than one date/],
    ['2018-45', /not in the calendar/],
    ['[2018-09-25..2018-08-11]', /ends before it begins/],
    ['[soon..later]', /could not be read/],
    ['x'.repeat(500), /not a text/],
  ])('says what to do about %j', (text, error) => {
    const read = parseTimeInput(text, context);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : ENGLISH.say(read.error)).toMatch(error);
  });

  it('takes the order of day and month from the settings', () => {
    const dayFirst = timeContext('2018-10-02', { settings: { dayMonthOrder: 'day-first' } });
    expect(parseTimeInput('5/4/18', dayFirst)).toMatchObject({ value: { value: '2018-04-05' } });
    expect(parseTimeInput('5/4/18', context)).toMatchObject({ value: { value: '2018-05-04' } });
  });
});
