import { describe, expect, it, test } from 'vitest';
import { layoutDrawing } from '../../../lib/drawing/layoutDrawing.ts';
import { eventsOf, itemOf, type Step, walk } from '../../../lib/drawing/walk.ts';
import { drawn, lane } from './drawn.ts';

const one = lane([drawn('2018-01-01', undefined, { id: 'a' }), drawn('2018-03-01', undefined, { id: 'b' })], 'one');
const none = lane([], 'none');
const two = lane(
  [
    drawn('2018-01-02', undefined, { id: 'c' }),
    drawn('2018-02-25', undefined, { id: 'd' }),
    drawn('2018-06-01', undefined, { id: 'e' }),
  ],
  'two',
);

function step(lanes: ReturnType<typeof lane>[], from: string, way: Step): string | null {
  const layout = layoutDrawing(lanes, { width: 600, scale: null, rows: 6 });
  const item = itemOf(layout, from);
  if (!item) throw new Error(`expected an item for ${from}`);
  const next = walk(layout, item, way);
  return next && (eventsOf(next)[0]?.id ?? null);
}

describe('in several lanes', () => {
  const cases: [from: string, way: Step, to: string | null][] = [
    ['a', 'next', 'b'],
    ['b', 'next', null],
    ['b', 'previous', 'a'],
    ['a', 'previous', null],
    ['c', 'last', 'e'],
    ['e', 'first', 'c'],
    ['a', 'down', 'c'],
    ['b', 'down', 'd'],
    ['e', 'up', 'b'],
    ['a', 'up', null],
    ['c', 'down', null],
  ];
  it.each(cases)('%s %s: %s', (from, way, to) => expect(step([one, none, two], from, way)).toBe(to));
});

test('in a single lane up and down are previous and next', () => {
  expect(step([two], 'c', 'down')).toBe('d');
  expect(step([two], 'd', 'up')).toBe('c');
});

test('an event in a crowd is found there', () => {
  const many = Array.from({ length: 9 }, (_, n) => drawn('2018-09-27', undefined, { id: `m${n}` }));
  const layout = layoutDrawing([lane(many)], { width: 600, scale: null, rows: 3 });
  expect(itemOf(layout, 'm8')?.type).toBe('crowd');
  expect(itemOf(layout, 'm8', 1)).toBeNull();
  expect(itemOf(layout, 'elsewhere')).toBeNull();
});
