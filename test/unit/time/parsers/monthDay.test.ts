import { monthDay } from '../../../../lib/time/parsers/monthDay.ts';
import { parserTable } from '../support.ts';

parserTable(
  'monthDay',
  monthDay,
  [
    ['On Sept. 27, 2018 the vendor', 'Sept. 27, 2018', { form: 'date', month: 9, day: 27, year: 2018 }],
    ['on December 22nd, used', 'December 22nd', { month: 12, day: 22 }],
    ['May the 5th', 'May the 5th', { month: 5, day: 5 }],
    ['Jan 10: up to 70 million', 'Jan 10', { month: 1, day: 10 }],
    ['on July 4 of 2018', 'July 4 of 2018', { month: 7, day: 4, year: 2018 }],
    ["Oct. 3, '13", "Oct. 3, '13", { month: 10, day: 3, year: 2013 }],
    ['Feb. 30, 2018', 'Feb. 30, 2018', { month: 2, day: 30, year: 2018 }],
  ],
  [
    'you may 5 times',
    'May 2018',
    'Sept 2.5 million',
    'decimal 12',
    'Mayor 5',
    'June 45',
    'March 12%',
    'Apr 5:30',
    'marching 12',
  ],
);
