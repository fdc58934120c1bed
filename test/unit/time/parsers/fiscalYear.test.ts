import { fiscalYear } from '../../../../lib/time/parsers/fiscalYear.ts';
import { parserTable } from '../support.ts';

parserTable(
  'fiscalYear',
  fiscalYear,
  [
    ['in fiscal 2018', 'fiscal 2018', { form: 'date', year: 2018 }],
    ['FY19 results', 'FY19', { year: 2019 }],
    ['the 2018 fiscal year', 'the 2018 fiscal year', { year: 2018 }],
  ],
  ['fiscal policy', 'FYI 2018', 'FY1', 'financial 99'],
);
