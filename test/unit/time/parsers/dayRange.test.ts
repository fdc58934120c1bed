import { dayMonthRange, monthDayRange } from '../../../../lib/time/parsers/dayRange.ts';
import { parserTable } from '../support.ts';

parserTable(
  'monthDayRange',
  monthDayRange,
  [
    [
      'Nov. 15-28: malware',
      'Nov. 15-28',
      { form: 'range', from: { form: 'date', month: 11, day: 15 }, to: { form: 'date', month: 11, day: 28 } },
    ],
    [
      'May 28–29, 2020',
      'May 28–29, 2020',
      { from: { form: 'date', month: 5, day: 28, year: 2020 }, to: { form: 'date', month: 5, day: 29, year: 2020 } },
    ],
    ['from March 5 to 9', 'from March 5 to 9', { to: { form: 'date', month: 3, day: 9 } }],
    ['Feb. 21—24', 'Feb. 21—24', { to: { form: 'date', month: 2, day: 24 } }],
  ],
  ['May 20 to 5', 'Sept. 5 - 10:30', 'March 5 to 9 April 2018', 'June 5-6-7/8', 'may 5-7'],
);

parserTable(
  'dayMonthRange',
  dayMonthRange,
  [
    [
      '6-7 January 1916',
      '6-7 January 1916',
      {
        form: 'range',
        from: { form: 'date', month: 1, day: 6, year: 1916 },
        to: { form: 'date', month: 1, day: 7, year: 1916 },
      },
    ],
    ['from 7 to 9 May', 'from 7 to 9 May', { from: { form: 'date', month: 5, day: 7 } }],
    [
      'between 22 and 24 June 2016',
      'between 22 and 24 June 2016',
      { to: { form: 'date', month: 6, day: 24, year: 2016 } },
    ],
  ],
  ['27 and 31 May', 'from 10 to 12 may', '1.5-7 June', '9-6 June', '3 to 4 march on'],
);
