import { holiday, nineEleven } from '../../../../lib/time/parsers/holiday.ts';
import { parserTable } from '../support.ts';

parserTable(
  'holiday',
  holiday,
  [
    ['on Thanksgiving', 'Thanksgiving', { form: 'holiday', name: 'thanksgiving' }],
    ['Labor Day weekend', 'Labor Day weekend', { name: 'labor day', weekend: true }],
    ['Christmas Eve 2018', 'Christmas Eve 2018', { name: 'christmas eve', year: 2018 }],
    ['on Patch Tuesday', 'Patch Tuesday', { name: 'patch tuesday' }],
    ['the Fourth of July weekend', 'the Fourth of July weekend', { name: 'fourth of july', weekend: true }],
    ['New Year’s Eve', 'New Year’s Eve', { name: "new year's eve" }],
  ],
  [
    'of White Christmas',
    'The Christmas Cottage',
    'a memorial',
    'a day in May',
    'Black Friday13',
    'July 4, 2018',
    'the holidays',
  ],
);

parserTable(
  'nineEleven',
  nineEleven,
  [['since the 9/11 attacks', '9/11', { form: 'date', year: 2001, month: 9, day: 11 }]],
  ['on 9/11', '9/11/18', '19/11', '$9/11', '9/111'],
);
