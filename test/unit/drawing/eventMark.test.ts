import { describe, expect, it, test } from 'vitest';
import { axisOf } from '../../../lib/drawing/axis.ts';
import { axisScaleOf } from '../../../lib/drawing/axisScale.ts';
import type { DrawnEvent } from '../../../lib/drawing/drawnEvent.ts';
import { ARROW, eventMark } from '../../../lib/drawing/eventMark.ts';
import { drawn } from './drawn.ts';

/** 100 pixels a day from 1 September 2018. */
function markOf(event: DrawnEvent) {
  const axis = axisOf([drawn('2018-09-01'), drawn('2018-09-10')]);
  const x = axisScaleOf(axis, { scale: 100 / 1440, longestGap: 1e6, margin: 0, room: 0 });
  return eventMark(event, x);
}

describe('what is drawn of an event', () => {
  const none = { arrowLeft: null, arrowRight: null };
  const cases: [what: string, event: DrawnEvent, mark: object | null][] = [
    ['a minute: only its shape', drawn('2018-09-02T12:00'), { shapeX: 150, bar: null, left: 138, right: 162, ...none }],
    [
      'a day: faded from midnight to midnight, the shape in the middle',
      drawn('2018-09-02'),
      {
        shapeX: 150,
        isSolid: false,
        bar: { left: 100, right: 200, fadeLeft: 50, fadeRight: 50 },
        left: 100,
        right: 200,
        ...none,
      },
    ],
    [
      'once between two days: one faded bar',
      drawn('2018-09-02', '2018-09-05'),
      { shapeX: 300, bar: { left: 100, right: 500, fadeLeft: 200, fadeRight: 200 }, ...none },
    ],
    [
      'about a day: softer on both sides',
      drawn('2018-09-02', '2018-09-02', { isApproximate: true }),
      { shapeX: 150, bar: { left: 92, right: 208, fadeLeft: 58, fadeRight: 58 } },
    ],
    [
      'a span of days: solid, its first and last day fade',
      drawn('2018-09-02', '2018-09-05', { shape: 'span' }),
      { shapeX: 150, isSolid: true, bar: { left: 100, right: 500, fadeLeft: 100, fadeRight: 100 }, ...none },
    ],
    [
      'a span of clock times: sharp',
      drawn('2018-09-02T06:00', '2018-09-03T06:00', { shape: 'span', blur: 0 }),
      { shapeX: 125, isSolid: true, bar: { left: 125, right: 225, fadeLeft: 0, fadeRight: 0 } },
    ],
    [
      'a span shorter than what its ends may be off: the fades meet',
      drawn('2018-09-02', '2018-09-02', { shape: 'span' }),
      { bar: { left: 100, right: 200, fadeLeft: 50, fadeRight: 50 } },
    ],
    [
      'by a moment: the shape there, an arrow to the left',
      drawn(null, '2018-09-02T12:00'),
      {
        shapeX: 150,
        bar: null,
        arrowLeft: { from: 150, to: 150 - ARROW },
        arrowRight: null,
        left: 150 - ARROW,
        right: 162,
      },
    ],
    [
      'after a day: an arrow to the right',
      drawn('2018-09-02', null),
      { shapeX: 100, arrowLeft: null, arrowRight: { from: 100, to: 100 + ARROW }, right: 100 + ARROW },
    ],
    [
      'lasting since a day: a thick arrow to the right',
      drawn('2018-09-02', null, { shape: 'span', blur: 0 }),
      { isSolid: true, arrowLeft: null, arrowRight: { from: 100, to: 100 + ARROW } },
    ],
    ['no date at all: nothing', drawn(null, null), null],
  ];
  it.each(cases)('%s', (_, event, mark) => {
    const got = markOf(event);
    if (mark === null) expect(got).toBeNull();
    else expect(got).toMatchObject(mark);
  });
});

test('far out, a day is its shape alone', () => {
  const axis = axisOf([drawn('2010-01-01'), drawn('2018-09-10')]);
  const x = axisScaleOf(axis, { scale: 0.0001, longestGap: 1e6, margin: 0, room: 0 });
  expect(eventMark(drawn('2018-09-02'), x)).toMatchObject({ bar: null });
});
