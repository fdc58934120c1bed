import { earlyYear } from '../../../../lib/time/parsers/earlyYear.ts';
import { shortYear } from '../../../../lib/time/parsers/shortYear.ts';
import { spelledYear } from '../../../../lib/time/parsers/spelledYear.ts';
import { parserTable } from '../support.ts';

parserTable(
  'spelledYear',
  spelledYear,
  [
    ['in nineteen ninety-six.', 'nineteen ninety-six', { form: 'date', year: 1996 }],
    ['since twenty eighteen', 'twenty eighteen', { year: 2018 }],
    ['in two thousand and seven', 'two thousand and seven', { year: 2007 }],
  ],
  ['nineteen ninety-six', 'in twenty twenty-minute calls', 'in two thousand', 'of twenty people'],
);

parserTable(
  'shortYear',
  shortYear,
  [
    ["in '08.", "'08", { form: 'date', year: 2008 }],
    ["in '14.", "'14", { year: 2014 }],
    ['in 96, he', '96', { year: 1996 }],
  ],
  ['in 96 cases', 'of 96.', '96.', 'in 35, he', 'in 96.5'],
);

parserTable(
  'earlyYear',
  earlyYear,
  [
    ['in 348 Pachomius died', '348', { form: 'date', year: 348, early: true }],
    ['on 30 September 420', '30 September 420', { day: 30, month: 9, year: 420 }],
  ],
  ['348 users', 'in 348 cases', 'in 3,348', 'in 348%', 'v348'],
);
