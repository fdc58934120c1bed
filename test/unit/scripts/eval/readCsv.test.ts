import { expect, it } from 'vitest';
import { readCsv } from '../../../../scripts/eval/readCsv.ts';

it.each([
  [
    'plain',
    'a,b\n1,2\n3,4\n',
    [
      { a: '1', b: '2' },
      { a: '3', b: '4' },
    ],
  ],
  ['empty cells, and no line end at the end', 'a,b,c\r\n,2,', [{ a: '', b: '2', c: '' }]],
  [
    'commas, quotes and line ends in quoted cells',
    'a,b\n"1,5","say ""no""\nnow"\n',
    [{ a: '1,5', b: 'say "no"\nnow' }],
  ],
  ['names alone', 'a,b\n', []],
])('%s', (_, csv, rows) => expect(readCsv(csv)).toEqual(rows));
