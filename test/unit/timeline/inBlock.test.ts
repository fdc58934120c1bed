import { expect, test } from 'vitest';
import { sortIntoBlocks } from '../../../lib/timeline/inBlock.ts';

test('each span goes to the block that holds it whole', () => {
  const blocks = [
    { start: 0, end: 10 },
    { start: 11, end: 20 },
    { start: 21, end: 30 },
  ];
  const spans = [
    { start: 0, end: 4 },
    { start: 6, end: 10 },
    { start: 9, end: 12 }, // across two blocks: in none
    { start: 21, end: 30 },
    { start: 40, end: 41 }, // behind them all
  ];
  expect([...sortIntoBlocks(blocks, spans)]).toEqual([
    [
      0,
      [
        { item: spans[0], index: 0 },
        { item: spans[1], index: 1 },
      ],
    ],
    [2, [{ item: spans[3], index: 3 }]],
  ]);
  expect(sortIntoBlocks([], spans).size).toBe(0);
});
