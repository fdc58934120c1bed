import { describe, expect, it } from 'vitest';
import { withoutDates } from '../../../lib/article/dateShape.ts';
import { fold } from '../../../lib/article/fold.ts';
import { MONTHS } from '../../../lib/article/monthNames.ts';

const read = (line: string) => withoutDates(fold(line));

describe('withoutDates', () => {
  it.each([
    ['Posted on October 2, 2018 by Dissent', { rest: 'posted on   by dissent', dates: 1 }],
    ['Aug. 5, 2019 | Updated: Aug 6, 2019', { rest: '| updated:', dates: 2 }],
    ['segunda-feira, 22 de janeiro de 2018 às 0:13', { rest: 'segunda-feira,   as 0:13', dates: 1 }],
    ['2018-10-02 11:02', { rest: '11:02', dates: 1 }],
    ['11/19/19 06:56 AM', { rest: '06:56 am', dates: 1 }],
    ["2 Oct '18", { rest: '', dates: 1 }],
    ['9/27', { rest: '9/27', dates: 0 }],
    ['The 10 biggest breaches of 2018', { rest: 'the 10 biggest breaches of 2018', dates: 0 }],
    ['version 10.2.2018.1', { rest: 'version 10.2.2018.1', dates: 0 }],
  ])('%j', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it('knows every month name that dates are read with', () => {
    const unknown = [...MONTHS.keys()].filter(
      (month) => read(`2 ${month} 2018`).dates !== 1 || read(`${month} 2, 2018`).dates !== 1,
    );
    expect(unknown).toEqual([]);
  });
});
