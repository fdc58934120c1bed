import { numericDayMonth } from '../../../../lib/time/parsers/numericDayMonth.ts';
import { parserTable } from '../support.ts';

parserTable(
  'numericDayMonth',
  numericDayMonth,
  [
    ['the problem on 9/26.', '9/26', { form: 'date', numbers: [9, 26] }],
    ['9/17 - x', '9/17', { numbers: [9, 17] }],
    ['dated 7/26 and', '7/26', { numbers: [7, 26] }],
  ],
  [
    'open 24/7',
    'since 9/11',
    'about 1/2 of users',
    'ratio 3/4',
    'score 6/10',
    'on 13/14',
    '$9/26',
    'on 9/26/18',
    'by 2/3 majority',
    '1/2 tsp cloves',
    'TCP/IP 4/6',
  ],
);
