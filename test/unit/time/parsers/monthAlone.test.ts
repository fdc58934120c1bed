import { monthAlone } from '../../../../lib/time/parsers/monthAlone.ts';
import { parserTable } from '../support.ts';

parserTable(
  'monthAlone',
  monthAlone,
  [
    ['in May the vendor', 'May', { form: 'date', month: 5 }],
    ['last June', 'last June', { month: 6, monthOf: 'last' }],
    ['the September update', 'September', { month: 9 }],
    ['its June breach', 'June', { month: 6 }],
    ['by mid-March', 'March', { month: 3 }],
    ['March: the first patch', 'March', { month: 3 }],
    ['since Aug. it', 'Aug.', { month: 8 }],
    ['In August, it', 'August', { month: 8 }],
    ['this March', 'this March', { month: 3, monthOf: 'this' }],
  ],
  [
    'it may be',
    'May we suggest',
    'Theresa May said',
    'the march on',
    'They March on',
    'the March on Washington',
    'April Smith spoke',
    'June was her name',
    'Jan Koum left',
    'marched',
    'Dec of',
    'His Ice March was long',
    'the May report',
    'his "March to the Sea"',
  ],
);
