import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedRuns } from '../../../lib/marks/markedRuns.ts';
import { COLOURS, type Mark, type MarkType } from '../../../lib/model.ts';

const mark = (start: number, end: number, type: MarkType): Mark => ({
  id: `${start}-${end}-${type}`,
  start,
  end,
  type,
});
const shown = (from: number, to: number, ...marks: Mark[]) =>
  markedRuns({ start: from, end: to }, marks).map(({ start, end, types }) =>
    `${start}-${end} ${types.join('+')}`.trim(),
  );

describe('markedRuns', () => {
  it.each<[string, Mark[], string[]]>([
    ['no mark', [], ['0-10']],
    ['one inside', [mark(2, 4, 'date')], ['0-2', '2-4 date', '4-10']],
    ['one over all and beyond', [mark(-3, 30, 'yellow')], ['0-10 yellow']],
    [
      'one in another',
      [mark(1, 9, 'yellow'), mark(3, 5, 'org')],
      ['0-1', '1-3 yellow', '3-5 yellow+org', '5-9 yellow', '9-10'],
    ],
    ['two that cross', [mark(1, 6, 'org'), mark(4, 8, 'date')], ['0-1', '1-4 org', '4-6 org+date', '6-8 date', '8-10']],
    ['two in one place', [mark(2, 4, 'org'), mark(2, 4, 'place')], ['0-2', '2-4 org+place', '4-10']],
    ['two of one type', [mark(2, 6, 'org'), mark(4, 8, 'org')], ['0-2', '2-4 org', '4-6 org', '6-8 org', '8-10']],
    ['those that only touch', [mark(-4, 0, 'org'), mark(10, 12, 'date')], ['0-10']],
    ['an empty one', [mark(5, 5, 'date')], ['0-10']],
  ])('%s', (_, marks, wanted) => {
    expect(shown(0, 10, ...marks)).toEqual(wanted);
  });

  it('makes up the span, and says of every character what covers it', () => {
    const anyMark = fc
      .tuple(fc.integer({ min: -5, max: 25 }), fc.integer({ min: 0, max: 12 }), fc.constantFrom(...COLOURS))
      .map(([start, length, type]) => mark(start, start + length, type));
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 8 }), (marks) => {
        const runs = markedRuns({ start: 0, end: 20 }, marks);
        expect(runs.map(({ start }) => start)).toEqual([0, ...runs.slice(0, -1).map(({ end }) => end)]);
        expect(runs.at(-1)?.end).toBe(20);
        for (let at = 0; at < 20; at++) {
          const run = runs.find(({ start, end }) => start <= at && at < end);
          const covering = marks.filter(({ start, end }) => start <= at && at < end).map(({ type }) => type);
          expect([...(run?.types ?? [])].sort()).toEqual([...new Set(covering)].sort());
        }
      }),
    );
  });
});
