import { dayAfterDays } from '../../../../lib/time/parsers/dayAfterDays.ts';
import { parserTable } from '../support.ts';

parserTable(
  'dayAfterDays',
  dayAfterDays,
  [
    ['on Sept. 5 and 7.', '7', { form: 'date', month: 9, day: 7 }],
    ['on March 3 and 9, 2017 they', '9, 2017', { month: 3, day: 9, year: 2017 }],
  ],
  ['On Jan. 5, 10 people', 'Dec. 7, 8 servers were', 'May and 7', 'on June 5 and 7 servers'],
);
