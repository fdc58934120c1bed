import { shortAgo } from '../../../../lib/time/parsers/shortAgo.ts';
import { parserTable } from '../support.ts';

const ago = (amount: number, unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year') =>
  ({ form: 'offset', amount, unit, direction: -1, from: 'now' }) as const;

parserTable(
  'shortAgo',
  shortAgo,
  [
    ['Posted 3 d ago', '3 d ago', ago(3, 'day')],
    ['14h ago', '14h ago', ago(14, 'hour')],
    ['2w ago', '2w ago', ago(2, 'week')],
    ['5mo ago', '5mo ago', ago(5, 'month')],
    ['1 yr ago', '1 yr ago', ago(1, 'year')],
  ],
  ['3d printers', 'a v3.2 d ago', '90d', '$3 m ago'],
);
