import { dayMonth } from '../../../../lib/time/parsers/dayMonth.ts';
import { parserTable } from '../support.ts';

parserTable(
  'dayMonth',
  dayMonth,
  [
    ['on 6 September 2018, saying', '6 September 2018', { form: 'date', day: 6, month: 9, year: 2018 }],
    ['the 5th of May', 'the 5th of May', { day: 5, month: 5 }],
    ['16-Dec-2018', '16-Dec-2018', { day: 16, month: 12, year: 2018 }],
    ['the 1st day of Feb.', 'the 1st day of Feb.', { day: 1, month: 2 }],
    ['by 31 March.', '31 March', { day: 31, month: 3 }],
    ['on 4 August. The', '4 August', { day: 4, month: 8 }],
  ],
  [
    'at least 16 may have been',
    '10 march on',
    '3,500 March users',
    '$5 May',
    '12 May Street',
    '2.5 June',
    'v12 May',
    '45 June',
  ],
);
