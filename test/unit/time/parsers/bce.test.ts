import { bceSpan, bceYear, ceYear } from '../../../../lib/time/parsers/bce.ts';
import { parserTable } from '../support.ts';

parserTable(
  'bceYear',
  bceYear,
  [
    ['in 480 BC.', '480 BC', { form: 'date', year: 480, bce: true }],
    ['August 480 BCE', 'August 480 BCE', { year: 480, bce: true, month: 8 }],
    ['in 44 B.C. he', '44 B.C.', { year: 44, bce: true }],
  ],
  ['480 BCs', 'BC 480 x', '48000 BC', '480 bcc'],
);

parserTable(
  'bceSpan',
  bceSpan,
  [
    [
      '(499–493 BC)',
      '499–493 BC',
      { form: 'range', from: { form: 'date', year: 499, bce: true }, to: { form: 'date', year: 493, bce: true } },
    ],
    ['from 499 to 493 BC', 'from 499 to 493 BC', { to: { form: 'date', year: 493, bce: true } }],
  ],
  ['499 to 493', '499–493 BCs'],
);

parserTable(
  'ceYear',
  ceYear,
  [
    ['in AD 68 he', 'AD 68', { form: 'date', year: 68 }],
    ['c. 314 – 368', 'c. 314', { form: 'date', year: 314 }],
    ['in 68 AD', '68 AD', { form: 'date', year: 68 }],
  ],
  ['ca. 466 BC', 'bad 314', 'ad 12', 'ca. 12%'],
);
