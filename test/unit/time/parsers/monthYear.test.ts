import { monthYear } from '../../../../lib/time/parsers/monthYear.ts';
import { parserTable } from '../support.ts';

parserTable(
  'monthYear',
  monthYear,
  [
    ['in July 2019.', 'July 2019', { form: 'date', month: 7, year: 2019 }],
    ['in May, 1750 he', 'May, 1750', { month: 5, year: 1750 }],
    ['February of 1940', 'February of 1940', { month: 2, year: 1940 }],
    ["since July '18", "July '18", { month: 7, year: 2018 }],
    ['Sept. 2017', 'Sept. 2017', { month: 9, year: 2017 }],
  ],
  ['May 20180', 'June 2018.5', 'Mayor 2018', 'Decades 2018', "July '1"],
);
