import { set } from '../../../../lib/time/parsers/set.ts';
import { parserTable } from '../support.ts';

parserTable(
  'set',
  set,
  [
    ['every 90 days', 'every 90 days', { form: 'set', value: 'P90D' }],
    ['each year', 'each year', { value: 'P1Y' }],
    ['transactions per month', 'per month', { value: 'P1M' }],
    ['daily', 'daily', { value: 'P1D' }],
    ['every Monday', 'every Monday', { value: 'XXXX-WXX-1' }],
    ['on Tuesdays', 'Tuesdays', { value: 'XXXX-WXX-2' }],
  ],
  ['every user', 'per cent', 'each daycare', 'biweeklys', 'Daly'],
);
