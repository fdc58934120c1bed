import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetsOf, piecesOf, sliceAt } from '../../../components/sidebar/rowWindow.ts';

const subjects = (count: number): string[] => Array.from({ length: count }, (_, at) => `row ${at}`);
const known = (heights: Record<string, number>) => (subject: string) => heights[subject];

describe('offsetsOf', () => {
  it.each([
    ['no rows', 0, {}, [0]],
    ['rows never seen', 3, {}, [0, 10, 20, 30]],
    ['rows seen keep their height', 3, { 'row 1': 25 }, [0, 10, 35, 45]],
  ])('%s', (_, count, heights, expected) => expect(offsetsOf(subjects(count), known(heights), 10)).toEqual(expected));
});

describe('sliceAt', () => {
  const offsets = offsetsOf(subjects(100), known({ 'row 10': 200 }), 10);
  it.each([
    ['the top', 0, 50, [0, 6]],
    ['above the top', -500, -400, [0, 11]],
    ['in the middle', 400, 450, [21, 27]],
    ['inside one high row', 150, 160, [10, 11]],
    ['the last rows for what lies past the end', 5_000, 5_050, [95, 100]],
    ['all for more than there is', -10, 90_000, [0, 100]],
  ])('%s', (_, top, bottom, [from, to]) => expect(sliceAt(offsets, top, bottom)).toEqual({ from, to }));

  it('is empty for an empty list', () => expect(sliceAt([0], 0, 500)).toEqual({ from: 0, to: 0 }));
});

describe('piecesOf', () => {
  const offsets = offsetsOf(subjects(10), known({}), 10);
  const shown = (from: number, to: number, pinned: number[]) =>
    piecesOf(offsets, { from, to }, pinned).map((piece) => ('index' in piece ? piece.index : `${piece.space} px`));

  it.each<[string, number, number, number[], (number | string)[]]>([
    ['the rows of the slice between the room of the others', 3, 5, [], ['30 px', 3, 4, '50 px']],
    ['nothing above the first and below the last', 0, 10, [], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['a pinned row below', 0, 2, [8], [0, 1, '60 px', 8, '10 px']],
    ['a pinned row above', 8, 10, [0], [0, '70 px', 8, 9]],
    ['a pinned row that is in the slice', 0, 2, [1], [0, 1, '80 px']],
    ['pinned rows that are not in the list', 0, 2, [-1, 10], [0, 1, '80 px']],
  ])('%s', (_, from, to, pinned, expected) => expect(shown(from, to, pinned)).toEqual(expected));

  it('always has the height of all rows, each row once and in order, and keys of its own for the rooms', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.integer({ min: -500, max: 9_000 }), fc.array(fc.nat(80)), (sizes, top, pinned) => {
        const all = offsetsOf(subjects(sizes.length), (subject) => sizes[Number(subject.slice(4))], 1);
        const pieces = piecesOf(all, sliceAt(all, top, top + 400), pinned);
        const height = pieces.reduce(
          (sum, piece) => sum + ('index' in piece ? (sizes[piece.index] ?? 0) : piece.space),
          0,
        );
        expect(height).toBe(all.at(-1));
        const rows = pieces.flatMap((piece) => ('index' in piece ? [piece.index] : []));
        expect(rows).toEqual([...new Set(rows)].toSorted((a, b) => a - b));
        for (const at of pinned) if (at < sizes.length) expect(rows).toContain(at);
        const keys = pieces.flatMap((piece) => ('space' in piece ? [piece.key] : []));
        expect(keys).toEqual([...new Set(keys)]);
      }),
    );
  });
});
