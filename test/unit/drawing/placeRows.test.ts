import { describe, expect, it, test } from 'vitest';
import { type Placeable, placeRows } from '../../../lib/drawing/placeRows.ts';

const OPTIONS = { width: 400, rows: 4, fontSize: 10 };
const thing = (left: number, label: string, right = left + 24, canStandUnder = false): Placeable => ({
  left,
  right,
  label,
  canStandUnder,
});

describe('rows and labels', () => {
  const cases: [what: string, things: Placeable[], placed: string[]][] = [
    ['far apart: one row', [thing(0, 'first'), thing(200, 'second')], ['0 right first', '0 right second']],
    ['close together: two rows', [thing(0, 'first'), thing(30, 'second')], ['0 right first', '1 right second']],
    ['back to the first row', [thing(0, 'a'), thing(20, 'b'), thing(60, 'c')], ['0 right a', '1 right b', '0 right c']],
    ['at the right edge: words on the left', [thing(370, 'something')], ['0 left something']],
    [
      'too long for any side: cut at a word',
      [thing(190, 'as many words as no sidebar in the world could ever hold')],
      ['0 right as many words as no sidebar…'],
    ],
    ['a bar across everything: words under it, in two rows', [thing(0, 'lasted', 400, true)], ['0 under lasted']],
    [
      'what stands under a bar keeps its row',
      [thing(0, 'lasted', 400, true), thing(10, 'x'), thing(300, 'y')],
      ['0 under lasted', '2 right x', '1 right y'],
    ],
  ];
  it.each(cases)('%s', (_, things, expected) => {
    const { placements, crowds } = placeRows(things, OPTIONS);
    const inOrder = [...placements].sort((a, b) => a.index - b.index);
    expect(inOrder.map(({ row, label }) => `${row} ${label?.where} ${label?.text}`)).toEqual(expected);
    expect(crowds).toEqual([]);
  });
});

test('where the rows do not suffice, words give way before things do', () => {
  const things = [0, 25, 50, 75, 100, 125].map((left) => thing(left, 'a label as long as this'));
  const { placements, crowds } = placeRows(things, { ...OPTIONS, rows: 2 });
  expect(crowds).toEqual([]);
  expect(placements).toHaveLength(6);
  expect(placements.filter(({ label }) => label !== null).length).toBeLessThan(3);
});

test('what finds no place joins a crowd in the last row', () => {
  const things = Array.from({ length: 10 }, () => thing(100, 'same'));
  const { placements, crowds, rows } = placeRows(things, OPTIONS);
  expect(placements.map(({ row }) => row)).toEqual([0, 1, 2]);
  expect(crowds.map(({ indexes }) => indexes.length)).toEqual([7]);
  expect(rows).toBe(4);
});

test('crowds stay narrow: a long one would say nothing of when', () => {
  const things = Array.from({ length: 300 }, (_, at) => thing(at, 'x'));
  const { crowds } = placeRows(things, OPTIONS);
  expect(crowds.length).toBeGreaterThan(2);
  for (const { left, right } of crowds) expect(right - left).toBeLessThanOrEqual(72);
});
