import { halfYear, quarter, quarterCode } from '../../../../lib/time/parsers/quarter.ts';
import { parserTable } from '../support.ts';

parserTable(
  'quarterCode',
  quarterCode,
  [
    ['in Q3 2018', 'Q3 2018', { form: 'date', quarter: 3, year: 2018 }],
    ['2018 Q4', '2018 Q4', { quarter: 4, year: 2018 }],
    ['Q1 results', 'Q1', { quarter: 1 }],
  ],
  ['Q5 2018', 'FAQ3', 'q3', 'Q12'],
);

parserTable(
  'quarter',
  quarter,
  [
    ['the third quarter of 2018', 'the third quarter of 2018', { form: 'date', quarter: 3, year: 2018 }],
    ['its fourth-quarter report', 'fourth-quarter', { quarter: 4 }],
    ['the last quarter of fiscal 2018', 'the last quarter of fiscal 2018', { quarter: 4, year: 2018 }],
  ],
  ['last quarter', 'a quarter of users', 'three quarters', 'the French Quarter'],
);

parserTable(
  'halfYear',
  halfYear,
  [
    ['H1 2018', 'H1 2018', { form: 'date', half: 1, year: 2018 }],
    ['the second half of 2018', 'the second half of 2018', { half: 2, year: 2018 }],
    ['the first half of the year', 'the first half of the year', { half: 1, yearOf: 'the' }],
    ['the first half of last year', 'the first half of last year', { half: 1, yearOf: 'last' }],
  ],
  ['the first half of users', 'H1', 'half of 2018 accounts', 'H3 2018'],
);
