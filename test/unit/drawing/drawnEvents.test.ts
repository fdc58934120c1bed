import { describe, expect, it, test } from 'vitest';
import { screenWords } from '../../../components/shared/useWords.ts';
import { drawnEvents } from '../../../lib/drawing/drawnEvents.ts';
import { asLocalDateTime, type TimeValue } from '../../../lib/model.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { dayTime, eventOf, Scene } from '../session/scene.ts';

const words = screenWords(ENGLISH);

const DAY = 1440;
/** Minutes from 1970 to 27 September 2018. */
const SEP_27 = Date.UTC(2018, 8, 27) / 60_000;

function boundsOf(time: Partial<TimeValue>) {
  const event = { ...eventOf('September 27, 2018', '2018-09-27', 'containment') };
  const row = {
    subject: 's',
    event: { ...event, time: { ...dayTime('2018-09-27'), ...time } },
    record: null,
    likeness: null,
    merged: [],
  };
  const [drawn] = drawnEvents([row], words);
  if (!drawn) throw new Error('expected an event');
  return drawn;
}

test('the rows of the list, in their order, under their subjects', () => {
  const { rows } = new Scene().ready();
  const events = drawnEvents(rows, words);
  expect(events.map(({ id }) => id)).toEqual(rows.map(({ subject }) => subject));
  expect(events[0]?.name).toBe('25 Sep 2018: Vendor notice, vendor_notice (September 25, 2018)');
});

test('a decision of the reader is told', () => {
  const scene = new Scene().ready();
  scene.do({ type: 'set-status', subject: scene.row('September 27, 2018').subject, status: 'rejected' });
  const rejected = drawnEvents(scene.rows, words).find(({ status }) => status === 'rejected');
  expect(rejected?.name).toMatch(/\(rejected\)$/);
});

describe('bounds', () => {
  const at = (local: string) => asLocalDateTime(local);
  const cases: [what: string, time: Partial<TimeValue>, drawn: object][] = [
    [
      'a day has a length',
      {},
      { shape: 'instant', from: { minute: SEP_27 }, to: { minute: SEP_27 + DAY, isEnd: true } },
    ],
    [
      'a clock time has none',
      { earliest: at('2018-09-27T13:30'), latest: at('2018-09-27T13:30'), precision: 'minute' },
      { from: { minute: SEP_27 + 810, hasClock: true }, to: { minute: SEP_27 + 810, hasClock: true }, blur: 0 },
    ],
    ['by a day: until its end', { earliest: null, relation: 'by' }, { from: null, to: { minute: SEP_27 + DAY } }],
    ['since a day: from its beginning', { latest: null, relation: 'since' }, { from: { minute: SEP_27 }, to: null }],
    [
      'a span of days is off by a day at its ends',
      { shape: 'span', latest: at('2018-10-01') },
      { shape: 'span', blur: DAY, to: { minute: SEP_27 + 5 * DAY } },
    ],
    [
      'a span of months by a month',
      { shape: 'span', latest: at('2018-12-31'), precision: 'month' },
      { shape: 'span', blur: 30 * DAY },
    ],
    [
      'a span of clock times by nothing',
      { shape: 'span', earliest: at('2018-09-27T09:00'), latest: at('2018-09-27T11:00'), precision: 'day' },
      { blur: 0 },
    ],
    ['a duration has no place', { shape: 'duration', earliest: null, latest: null }, { from: null, to: null }],
    ['about', { approximate: true }, { isApproximate: true }],
  ];
  it.each(cases)('%s', (_, time, drawn) => expect(boundsOf(time)).toMatchObject(drawn));
});
