import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimelineEvent, TimeValue } from '../../../lib/model.ts';
import { orderEvents } from '../../../lib/timeline/orderEvents.ts';
import { time } from './timeValue.ts';

function event(label: string, value: TimeValue, start = 0): TimelineEvent {
  return {
    start,
    end: start + 1,
    dateText: 'x',
    time: value,
    kind: 'background',
    label,
    quote: 'x',
    quoteSpan: { start, end: start + 1 },
    entities: [],
    speaker: { role: 'author', name: null },
    flags: [],
    status: 'found',
  };
}

test('by first possible minute, then precision, then place in the text', () => {
  const events = [
    event('no bounds', time(null)),
    event('by 1:30 pm on the 28th', time(null, '2018-09-28T13:30')),
    event('the 28th', time('2018-09-28')),
    event('2 pm on the 28th', time('2018-09-28T14:00')),
    event('September', time('2018-09-01', '2018-09-30', { precision: 'month' })),
    event('1 September, later in the text', time('2018-09-01'), 20),
    event('1 September', time('2018-09-01'), 10),
    event('44 BCE', time('-0043-03-15')),
  ];
  expect(orderEvents(events).map(({ label }) => label)).toEqual([
    '44 BCE',
    '1 September',
    '1 September, later in the text',
    'September',
    'the 28th',
    'by 1:30 pm on the 28th',
    '2 pm on the 28th',
    'no bounds',
  ]);
});

test('the order does not depend on the order given, and the input is left alone', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2018-09-${String(n).padStart(2, '0')}`);
  const value = fc.oneof(
    day.map((d) => time(d)),
    day.map((d) => time(null, d)),
    day.map((d) => time(d, null)),
    day.map((d) => time(`${d}T10:00`)),
    fc.constant(time(null)),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 12 }), (values) => {
      const events = values.map((v, at) => event(String(at), v, at));
      const before = structuredClone(events);
      const ordered = orderEvents(events);
      expect(orderEvents(events.toReversed())).toEqual(ordered);
      expect(orderEvents(ordered)).toEqual(ordered);
      expect(events).toEqual(before);
    }),
  );
});
