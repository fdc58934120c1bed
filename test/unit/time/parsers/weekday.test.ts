import { weekday } from '../../../../lib/time/parsers/weekday.ts';
import { parserTable } from '../support.ts';

parserTable(
  'weekday',
  weekday,
  [
    ['on Thursday.', 'Thursday', { form: 'date', weekday: 4 }],
    ['last Friday', 'last Friday', { weekday: 5, weekdayOf: 'last' }],
    ['the following Tuesday', 'the following Tuesday', { weekday: 2, weekdayOf: 'following' }],
    ['Thu, 27 Sept', 'Thu', { weekday: 4 }],
    ['Fri. Sept. 28', 'Fri.', { weekday: 5 }],
  ],
  [
    'Oracle Sun',
    'SAT scores',
    'the sun',
    'TUE',
    'Sunday Times',
    'on Mondays',
    'the second Tuesday',
    'we sat 5',
    'wed 12 people',
    'Saturdaying',
  ],
);
