import { dayOfMonth } from '../../../../lib/time/parsers/dayOfMonth.ts';
import { parserTable } from '../support.ts';

parserTable(
  'dayOfMonth',
  dayOfMonth,
  [
    ['again on the 20th.', 'the 20th', { form: 'date', day: 20 }],
    ['On the 14th we saw', 'the 14th', { day: 14 }],
    ['by the 3rd, all', 'the 3rd', { day: 3 }],
  ],
  ['the 20th century', 'the 2nd victim', 'the 20th of May', 'the 5th floor', 'on the 45th.'],
);
