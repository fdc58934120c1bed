import { isoMonth, numericMonthYear } from '../../../../lib/time/parsers/numericMonth.ts';
import { parserTable } from '../support.ts';

parserTable(
  'isoMonth',
  isoMonth,
  [
    ['since 2018-09', '2018-09', { form: 'date', year: 2018, month: 9 }],
    ['2014-12.', '2014-12', { year: 2014, month: 12 }],
  ],
  ['2009-10', '2018-09-27', '2018-13', 'CVE-2018-0912', 'id-2018-09', '2018-09%'],
);

parserTable(
  'numericMonthYear',
  numericMonthYear,
  [
    ['from 12/2014 on', '12/2014', { form: 'date', month: 12, year: 2014 }],
    ['09.2018', '09.2018', { month: 9, year: 2018 }],
  ],
  ['27/12/2014', '13/2014', '2.2014', '$12/2014', 'v09.2018', '12/2014/3'],
);
