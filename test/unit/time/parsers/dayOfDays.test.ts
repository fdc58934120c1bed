import { dayOfDays } from '../../../../lib/time/parsers/dayOfDays.ts';
import { parserTable } from '../support.ts';

parserTable(
  'dayOfDays',
  dayOfDays,
  [
    ['on 27 and 31 May', '27', { form: 'date', day: 27, month: 5 }],
    ['the 3rd or 4th of June 2019', 'the 3rd', { day: 3, month: 6, year: 2019 }],
  ],
  ['27 files and 31 May', '10 and 12 may have', 'between 5 and 9', '1.27 and 31 May'],
);
