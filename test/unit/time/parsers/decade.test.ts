import { century } from '../../../../lib/time/parsers/century.ts';
import { decade } from '../../../../lib/time/parsers/decade.ts';
import { parserTable } from '../support.ts';

parserTable(
  'decade',
  decade,
  [
    ['in the 1990s', 'the 1990s', { form: 'era', unit: 'decade', year: 1990 }],
    ['the 1930’s', 'the 1930’s', { year: 1930 }],
    ["the '90s", "the '90s", { year: 1990 }],
    ['the nineties', 'the nineties', { year: 1990 }],
    ['mid-1990s', '1990s', { year: 1990 }],
  ],
  ['in his 50s', 'a 60s delay', 'her twenties', '$1990s', 'the 1995s', 'nineties music'],
);

parserTable(
  'century',
  century,
  [
    ['of the 20th century', 'the 20th century', { form: 'era', unit: 'century', year: 1900 }],
    ['the twenty-first century', 'the twenty-first century', { year: 2000 }],
    ['the 4th century BC', 'the 4th century BC', { year: 300, bce: true }],
  ],
  ['20 century', 'the 35th century', 'a century', 'the last century'],
);
