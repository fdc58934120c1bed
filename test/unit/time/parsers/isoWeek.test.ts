import { isoWeek } from '../../../../lib/time/parsers/isoWeek.ts';
import { parserTable } from '../support.ts';

parserTable(
  'isoWeek',
  isoWeek,
  [
    ['in 2024-W07, the', '2024-W07', { form: 'date', year: 2024, isoWeek: 7 }],
    ['2024W07-3', '2024W07-3', { year: 2024, isoWeek: 7, weekday: 3 }],
  ],
  ['2024-W54', '2024-W00', 'id 12024-W07', '2024-W07X', '2024-W07-8'],
);
