import { describe, expect, it, test } from 'vitest';
import { axisOf, axisWidth, finestScale, fittingScale, longestGapIn } from '../../../lib/drawing/axis.ts';
import { axisScaleOf } from '../../../lib/drawing/axisScale.ts';
import type { DrawnEvent } from '../../../lib/drawing/drawnEvent.ts';
import { gapOfStretch } from '../../../lib/drawing/gapOfStretch.ts';
import { describeGap } from '../../../lib/timeline/gaps.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { drawn } from './drawn.ts';

const WIDTH = 300;

function breaksOf(events: readonly DrawnEvent[], width = WIDTH): string[] {
  const axis = axisOf(events);
  const longestGap = longestGapIn(axis, width);
  const scale = fittingScale(axis, width, longestGap);
  return axisScaleOf(axis, { scale, longestGap, margin: 0, room: width }).breaks.map(({ stretch }) =>
    describeGap(gapOfStretch(stretch), ENGLISH),
  );
}

/** Events enough that no gap may have the whole width. */
const week = ['01', '02', '03', '04', '05', '06', '07'].map((day) => drawn(`2018-09-${day}`));

describe('where the axis breaks', () => {
  const cases: [what: string, events: DrawnEvent[], breaks: string[]][] = [
    ['nothing to draw', [], []],
    ['one day', [drawn('2018-09-27')], []],
    ['two days far apart: there is room', [drawn('2017-01-01'), drawn('2018-09-27')], []],
    ['a week: evenly spread', week, []],
    ['a week, and a day long before', [drawn('2018-01-08'), ...week], ['236 days']],
    ['a week between two far days', [drawn('2017-10-16'), ...week, drawn('2018-11-30')], ['320 days', '84 days']],
    [
      'the gap lies within a span: the span keeps its length',
      [drawn('2018-01-08'), ...week, drawn('2018-01-08', '2018-09-25', { shape: 'span' })],
      [],
    ],
    [
      'the gap lies within the bounds of an uncertain instant: those are no duration',
      [drawn('2018-01-08'), ...week, drawn('2018-01-01', '2018-12-31')],
      ['7 days', '236 days', '115 days'],
    ],
    ['an open span ends where its arrow does', [drawn('2018-01-08', null, { shape: 'span' }), ...week], ['236 days']],
    [
      'clock times: hours',
      [drawn('2018-09-26T09:00'), ...[0, 1, 2, 3, 4, 5, 6].map((n) => drawn(`2018-09-27T13:0${n}`))],
      ['28 h'],
    ],
    [
      'a day and a clock time in it: hours, for the day is the same',
      [drawn('2018-09-27'), ...[0, 1, 2, 3, 4, 5, 6].map((n) => drawn(`2018-09-27T13:0${n}`))],
      ['13 h', '10.9 h'],
    ],
  ];
  it.each(cases)('%s', (_, events, breaks) => expect(breaksOf(events)).toEqual(breaks));
});

test('it fits exactly, however long the gaps are', () => {
  for (const events of [week, [drawn('1998-01-01'), ...week], [drawn('2018-01-01', '2018-12-31', { shape: 'span' })]]) {
    const axis = axisOf(events);
    const longestGap = longestGapIn(axis, WIDTH);
    expect(axisWidth(axis, fittingScale(axis, WIDTH, longestGap), longestGap)).toBeCloseTo(WIDTH, 6);
  }
});

test('a single moment needs no width, and the finest scale is the fitting one', () => {
  const axis = axisOf([drawn('2018-09-27T13:30')]);
  const fitting = fittingScale(axis, WIDTH, longestGapIn(axis, WIDTH));
  expect(axis.stretches).toEqual([]);
  expect(fitting).toBeGreaterThan(0);
  expect(finestScale(axis, fitting, 100)).toBe(fitting);
});

test('the finest scale parts the two events that are closest', () => {
  const axis = axisOf([...week, drawn('2018-09-27T13:30'), drawn('2018-09-27T13:36')]);
  const longestGap = longestGapIn(axis, WIDTH);
  const finest = finestScale(axis, fittingScale(axis, WIDTH, longestGap), longestGap);
  expect(6 * finest).toBeGreaterThan(24);
});

test('of one day’s end and the next one’s beginning the beginning is kept, of both and a clock time the clock', () => {
  const [, middle] = axisOf([drawn('2018-09-26'), drawn('2018-09-27')]).bounds;
  expect(middle).toMatchObject({ isEnd: false, hasClock: false });
  const [, clock] = axisOf([drawn('2018-09-26'), drawn('2018-09-27T00:00'), drawn('2018-09-27')]).bounds;
  expect(clock).toMatchObject({ hasClock: true });
});

test('pixels lead back to minutes, in runs and in breaks', () => {
  const axis = axisOf([drawn('2017-10-16'), ...week, drawn('2018-11-30')]);
  const longestGap = longestGapIn(axis, WIDTH);
  const x = axisScaleOf(axis, { scale: fittingScale(axis, WIDTH, longestGap), longestGap, margin: 20, room: 340 });
  for (let pixel = 0; pixel <= x.width; pixel += 7) expect(x.x(x.minute(pixel))).toBeCloseTo(pixel, 3);
});
