import { describe, expect, test } from 'vitest';
import type { EventKind, TimeMention } from '../../../lib/model.ts';
import { settleDisclosures } from '../../../lib/timeline/discourse.ts';
import { time } from './timeValue.ts';

const on = (day: string): TimeMention => ({ start: 0, end: 1, text: day, type: 'DATE', time: time(day) });

function settle(events: [day: string, kind: EventKind | null][]): (EventKind | null)[] {
  return settleDisclosures(
    events.map(([day]) => on(day)),
    events.map(([, kind]) => kind),
  );
}

describe('one disclosure', () => {
  test('the first day and the next disclose, later announcements update', () => {
    expect(
      settle([
        ['2013-12-27', 'public_disclosure'],
        ['2013-12-18', 'public_disclosure'],
        ['2013-12-19', 'public_disclosure'],
        ['2013-12-01', 'discovery'],
      ]),
    ).toEqual(['update', 'public_disclosure', 'public_disclosure', 'discovery']);
  });

  test('what went public before the intrusion was something else', () => {
    expect(
      settle([
        ['2011-05-19', 'public_disclosure'],
        ['2012-06-05', 'intrusion_start'],
        ['2012-06-06', 'public_disclosure'],
      ]),
    ).toEqual(['public_disclosure', 'intrusion_start', 'public_disclosure']);
  });
});
