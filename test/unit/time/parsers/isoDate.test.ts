import { isoDate } from '../../../../lib/time/parsers/isoDate.ts';
import { parserTable } from '../support.ts';

parserTable(
  'isoDate',
  isoDate,
  [
    ['patched: 2023-06-01', '2023-06-01', { form: 'date', year: 2023, month: 6, day: 1 }],
    ['on 2018/9/27.', '2018/9/27', { year: 2018, month: 9, day: 27 }],
    [
      '2023-06-01T09:15:00-05:00',
      '2023-06-01T09:15:00-05:00',
      { day: 1, clock: { hour: 9, minute: 15, zone: '-05:00' } },
    ],
    ['2022-01-20T23:18Z, a new factor', '2022-01-20T23:18Z', { clock: { hour: 23, minute: 18, zone: 'Z' } }],
    ['2018-02-30', '2018-02-30', { month: 2, day: 30 }],
  ],
  [
    'id 12018-09-27',
    'CVE-2018-09-27-1',
    '2018-09-27-3',
    '2018-13-01',
    '2018-09-32',
    '2018-09/27',
    'v2018.1.2.3',
    'fixed in 2020.2.1',
    '2023.1.06',
  ],
);
