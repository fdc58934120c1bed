import fc from 'fast-check';
import type { Bound, DrawnEvent, Lane } from '../../../lib/drawing/drawnEvent.ts';
import { asLocalDateTime, EVENT_KINDS } from '../../../lib/model.ts';
import { firstMinute, lastMinute } from '../../../lib/time/bounds.ts';

/** `2018-09-27` or `2018-09-27T13:30`; null: open. */
function bound(local: string | null, isEnd: boolean): Bound | null {
  if (local === null) return null;
  const at = asLocalDateTime(local);
  if (local.includes('T')) return { minute: firstMinute(at), hasClock: true, isEnd };
  return { minute: isEnd ? lastMinute(at) + 1 : firstMinute(at), hasClock: false, isEnd };
}

let count = 0;

/** An instant on a day, unless more is said. */
export function drawn(from: string | null, to: string | null = from, more: Partial<DrawnEvent> = {}): DrawnEvent {
  const id = `event-${++count}`;
  return {
    id,
    kind: 'discovery',
    status: 'found',
    shape: 'instant',
    from: bound(from, false),
    to: bound(to, true),
    blur: more.shape === 'span' ? 1440 : 0,
    isApproximate: false,
    label: `Label of ${id}`,
    time: `${from} to ${to}`,
    name: `${from} to ${to}: Label of ${id}`,
    ...more,
  };
}

export const lane = (events: readonly DrawnEvent[], id = 'lane'): Lane => ({ id, name: `Lane ${id}`, events });

/** Minutes since 1970: 1990 to 2030. */
const minute = fc.integer({ min: 10_500_000, max: 31_500_000 });

const anyEvent: fc.Arbitrary<DrawnEvent> = fc
  .record({
    a: minute,
    length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1440, max: 900_000 })),
    hasClock: fc.boolean(),
    shape: fc.constantFrom('instant' as const, 'span' as const),
    open: fc.constantFrom('none', 'none', 'none', 'from', 'to', 'both'),
    blur: fc.constantFrom(0, 1440, 43_200),
    isApproximate: fc.boolean(),
    label: fc.string({ minLength: 1, maxLength: 60 }),
    kind: fc.constantFrom(...EVENT_KINDS),
  })
  .map(({ a, length, hasClock, open, ...rest }) => ({
    ...rest,
    id: `event-${++count}`,
    status: 'found' as const,
    from: open === 'from' || open === 'both' ? null : { minute: a, hasClock, isEnd: false },
    to: open === 'to' || open === 'both' ? null : { minute: a + length, hasClock, isEnd: true },
    time: '',
    name: '',
  }));

export const anyLanes: fc.Arbitrary<Lane[]> = fc
  .array(fc.array(anyEvent, { maxLength: 40 }), { minLength: 1, maxLength: 3 })
  .map((lanes) => lanes.map((events, index) => lane(events, `lane-${index}`)));
