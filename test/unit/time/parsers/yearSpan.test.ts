import { yearSpan } from '../../../../lib/time/parsers/yearSpan.ts';
import { parserTable } from '../support.ts';

parserTable(
  'yearSpan',
  yearSpan,
  [
    [
      'in 1915-17 the',
      '1915-17',
      { form: 'range', from: { form: 'date', year: 1915 }, to: { form: 'date', year: 1917 } },
    ],
    ['In 1890 – 91, he', '1890 – 91', { to: { form: 'date', year: 1891 } }],
    ['the 2012/13 season', '2012/13', { to: { form: 'date', year: 2013 } }],
  ],
  ['1917-15', '2018-09-27', '2018/19/20', 'A1915-17', '2017-1234', '1915-17%'],
);
