import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { DrawnEvent } from '../../../lib/drawing/drawnEvent.ts';
import { layoutDrawing } from '../../../lib/drawing/layoutDrawing.ts';
import { textWidth } from '../../../lib/drawing/textWidth.ts';
import { ticksIn } from '../../../lib/drawing/ticks.ts';
import { sayTicks } from '../../../lib/drawing/tickWords.ts';
import { leftOf } from '../../../lib/drawing/view.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { loadWords } from '../../../lib/words/loadWords.ts';
import type { Words } from '../../../lib/words/words.ts';
import { anyLanes, drawn, lane } from './drawn.ts';

function ticksOf(events: DrawnEvent[], width = 500, words: Words = ENGLISH, scale: number | null = null): string[] {
  const { axis, x } = layoutDrawing([lane(events)], { width, scale, rows: 5 });
  const ticks = ticksIn(axis, x, { left: 0, width }, sayTicks(words));
  return ticks.map(({ words, context }) => [words?.text ?? '', context?.text].filter(Boolean).join(' | '));
}

describe('from years to minutes', () => {
  const cases: [string, DrawnEvent[], string][] = [
    ['decades', [drawn('1990-01-01'), drawn('2029-12-31')], '1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025, 2030'],
    ['years', [drawn('2012-06-01'), drawn('2018-06-01')], '2013, 2014, 2015, 2016, 2017, 2018'],
    ['months', [drawn('2018-10-05'), drawn('2019-03-05')], 'Oct | 2018, Nov, Dec, Jan | 2019, Feb, Mar'],
    [
      'days',
      [drawn('2018-09-28'), drawn('2018-10-01')],
      '28 Sep | 2018, 12:00 pm, 29 Sep, 12:00 pm, 30 Sep, 12:00 pm, 1 Oct, 12:00 pm, 2 Oct',
    ],
    [
      'hours',
      [drawn('2018-09-27T09:10'), drawn('2018-09-27T14:50')],
      '9:00 am | 27 Sep 2018, 10:00 am, 11:00 am, 12:00 pm, 1:00 pm, 2:00 pm, 3:00 pm',
    ],
    [
      'minutes',
      [drawn('2018-09-27T13:30'), drawn('2018-09-27T13:50')],
      '1:25 pm | 27 Sep 2018, 1:30 pm, 1:35 pm, 1:40 pm, 1:45 pm, 1:50 pm, 1:55 pm',
    ],
  ];
  it.each(cases)('%s', (_, events, ticks) => expect(ticksOf(events).join(', ')).toBe(ticks));
});

test('a run too short for a round time says where it is', () => {
  const week = ['01', '02', '03', '04', '05', '06', '07'].map((day) => drawn(`2018-09-${day}`));
  const shown = ticksOf([drawn('2016-02-03T13:37'), ...week], 500);
  expect(shown).toContain('1:37 pm | 3 Feb 2016');
});

test('a day’s end between two breaks is called by that day', () => {
  const week = ['01', '02', '03', '04', '05', '06', '07'].map((day) => drawn(`2018-09-${day}`));
  const shown = ticksOf([drawn('2014-01-01'), drawn(null, '2016-02-03'), ...week], 400);
  expect(shown).toContain('3 Feb | 2016');
});

test.each([
  ['de', ['Okt | 2018', 'Jan | 2019']],
  ['es', ['oct | 2018', 'ene | 2019']],
  ['fr', ['oct. | 2018', 'janv. | 2019']],
] as const)('in %s', async (locale, months) => {
  expect(ticksOf([drawn('2018-10-05'), drawn('2019-03-05')], 500, await loadWords(locale))).toEqual(
    expect.arrayContaining([...months]),
  );
});

test('before our era', () => {
  expect(ticksOf([drawn('-0043-03-15'), drawn('-0043-03-20')]).join(' ')).toContain('44 BCE');
});

test('whatever is looked at: ticks in order, inside, their words apart', () => {
  fc.assert(
    fc.property(
      anyLanes,
      fc.integer({ min: 250, max: 1400 }),
      fc.option(fc.double({ min: 1e-6, max: 20, noNaN: true })),
      fc.option(fc.integer({ min: 10_500_000, max: 31_500_000 })),
      (lanes, width, scale, middle) => {
        const { axis, x } = layoutDrawing(lanes, { width, scale, rows: 5 });
        const left = leftOf(x, { scale, middle }, width);
        const ticks = ticksIn(axis, x, { left, width }, sayTicks(ENGLISH));
        expect(ticks.length).toBeLessThan(width / 10);
        const pixels = ticks.map((tick) => tick.x);
        expect(pixels).toEqual([...pixels].sort((a, b) => a - b));
        for (const line of ['words', 'context'] as const) {
          const spans = ticks.flatMap((tick) => {
            const text = tick[line];
            const half = text ? textWidth(text.text, 11) / 2 : 0;
            return text ? [[text.x - half, text.x + half] as const] : [];
          });
          spans.sort((a, b) => a[0] - b[0]);
          for (const [at, [from, to]] of spans.entries()) {
            expect(from).toBeGreaterThanOrEqual(at === 0 ? left - 0.01 : (spans[at - 1]?.[1] ?? 0));
            expect(to).toBeLessThanOrEqual(left + width + 0.01);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});
