import { numericDate } from '../../../../lib/time/parsers/numericDate.ts';
import { parserTable } from '../support.ts';

parserTable(
  'numericDate',
  numericDate,
  [
    ['at 11:24 AM on 9/27/18.', '9/27/18', { form: 'date', numbers: [9, 27], year: 2018 }],
    ['27.09.2018', '27.09.2018', { numbers: [27, 9], year: 2018 }],
    ['27-09-2018', '27-09-2018', { numbers: [27, 9], year: 2018 }],
    ['09.10.18', '09.10.18', { numbers: [9, 10], year: 2018 }],
    ['7/26/98', '7/26/98', { numbers: [7, 26], year: 1998 }],
  ],
  [
    '4.0.98',
    'v10.12.2023',
    'version 10.12.2023',
    '2.4.1',
    '10.12.2018.1',
    '192.10.12.2018',
    '12-10-18',
    '13/14/2018',
    '$9/27/18',
    '1/2/3/4',
    '127/09/2018',
    '9/27/18%',
  ],
);
