import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemX } from '../../../lib/drawing/itemExtent.ts';
import { type LaidCrowd, layoutDrawing } from '../../../lib/drawing/layoutDrawing.ts';
import { leftOf, pannedBy, revealed, WHOLE, zoomedBy, zoomedTo } from '../../../lib/drawing/view.ts';
import { anyLanes, drawn, lane } from './drawn.ts';

const WIDTH = 348;
const days = ['2017-10-13', '2018-01-08', '2018-04-05', '2018-08-15', '2018-09-25', '2018-09-27', '2018-09-28'];
const events = days.map((day) => drawn(day));
const at = (scale: number | null) => layoutDrawing([lane(events)], { width: WIDTH, scale, rows: 10 });

describe('zoom', () => {
  test('keeps the time under the pointer', () => {
    fc.assert(
      fc.property(anyLanes, fc.double({ min: 1.1, max: 8, noNaN: true }), fc.nat(WIDTH), (lanes, factor, pixel) => {
        const before = layoutDrawing(lanes, { width: WIDTH, scale: null, rows: 10 });
        const view = zoomedBy(before, WHOLE, { width: WIDTH, factor, at: pixel });
        const after = layoutDrawing(lanes, { width: WIDTH, scale: view.scale, rows: 10 });
        const left = leftOf(after.x, view, WIDTH);
        // At the ends the drawing stops, and the time moves towards the edge.
        if (left < 1 || left > after.x.width - WIDTH - 1) return;
        const kept = before.x.minute(leftOf(before.x, WHOLE, WIDTH) + pixel);
        expect(after.x.x(kept) - left).toBeCloseTo(pixel, 0);
      }),
    );
  });

  test('in and out again is all of it', () => {
    const closer = zoomedBy(at(null), WHOLE, { width: WIDTH, factor: 2.5, at: 100 });
    expect(closer.scale).toBeGreaterThan(at(null).fitting);
    expect(zoomedBy(at(closer.scale), closer, { width: WIDTH, factor: 1 / 2.5, at: 100 })).toEqual(WHOLE);
  });

  test('stops at the finest scale', () => {
    const { finest } = at(null);
    expect(zoomedBy(at(null), WHOLE, { width: WIDTH, factor: 1e9, at: 0 }).scale).toBe(finest);
    expect(at(1e9).x.scale).toBe(finest);
  });
});

test('moving stops at both ends', () => {
  const closer = zoomedBy(at(null), WHOLE, { width: WIDTH, factor: 6, at: 100 });
  const { x } = at(closer.scale);
  expect(leftOf(x, pannedBy(x, closer, WIDTH, -1e6), WIDTH)).toBeCloseTo(0, 3);
  expect(leftOf(x, pannedBy(x, closer, WIDTH, 1e6), WIDTH)).toBeCloseTo(x.width - WIDTH, 3);
  const start = leftOf(x, closer, WIDTH);
  expect(leftOf(x, pannedBy(x, closer, WIDTH, 10), WIDTH)).toBeCloseTo(start + 10, 3);
});

test('what is in sight is not moved, what is not comes into sight', () => {
  const closer = { ...zoomedBy(at(null), WHOLE, { width: WIDTH, factor: 6, at: 0 }) };
  const layout = at(closer.scale);
  const items = layout.lanes[0]?.items ?? [];
  for (const item of items) {
    const around = [itemX(item) - 12, itemX(item) + 12] as const;
    const view = revealed(layout.x, closer, WIDTH, around);
    const left = leftOf(layout.x, view, WIDTH);
    expect(around[0]).toBeGreaterThanOrEqual(left - 0.01);
    expect(around[1]).toBeLessThanOrEqual(left + WIDTH + 0.01);
    expect(revealed(layout.x, view, WIDTH, around)).toEqual(view);
  }
  expect(revealed(layout.x, closer, WIDTH, [itemX(items[0] ?? fail()) - 12, 60])).toBe(closer);
});

function fail(): never {
  throw new Error('expected an item');
}

describe('a crowd', () => {
  const crowdIn = (layout: ReturnType<typeof at>): LaidCrowd | undefined =>
    layout.lanes[0]?.items.find((item) => item.type === 'crowd');

  test('is zoomed to until its events part', () => {
    const close = Array.from({ length: 30 }, (_, n) => drawn(`2018-09-27T13:${10 + n}`));
    const own = lane([drawn('2017-10-13'), ...close, drawn('2018-12-01')]);
    let view = WHOLE;
    let layout = layoutDrawing([own], { width: WIDTH, scale: null, rows: 4 });
    const before = layout.lanes[0]?.items.length ?? 0;
    for (let steps = 0; crowdIn(layout); steps++) {
      expect(steps).toBeLessThan(6);
      const closer = zoomedTo(layout, crowdIn(layout) ?? fail(), WIDTH);
      if (!closer) break;
      view = closer;
      layout = layoutDrawing([own], { width: WIDTH, scale: view.scale, rows: 4 });
    }
    expect(layout.lanes[0]?.items.length).toBeGreaterThan(before);
    expect(crowdIn(layout)).toBeUndefined();
  });

  test('of one day cannot be parted by any scale', () => {
    const layout = layoutDrawing([lane(Array.from({ length: 9 }, () => drawn('2018-09-27T13:30')))], {
      width: WIDTH,
      scale: null,
      rows: 4,
    });
    expect(zoomedTo(layout, crowdIn(layout) ?? fail(), WIDTH)).toBeNull();
  });
});
