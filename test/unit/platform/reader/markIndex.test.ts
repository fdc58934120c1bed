import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../lib/model.ts';
import { indexMarks } from '../../../../lib/platform/reader/markIndex.ts';

const mark = (id: string, start: number, end: number): Mark => ({ id, type: 'date', start, end });
const idsAt = (marks: Mark[], offset: number) =>
  indexMarks(marks)
    .at(offset)
    .map(({ id }) => id);

describe('indexMarks', () => {
  const nested = [mark('outer', 0, 100), mark('inner', 40, 50), mark('later', 60, 70)];

  it.each([
    [45, ['inner', 'outer']],
    [55, ['outer']],
    [60, ['later', 'outer']],
    [100, ['outer']],
    [101, []],
  ])('at %i finds %j, innermost first', (offset, ids) => {
    expect(idsAt(nested, offset)).toEqual(ids);
  });

  it('takes the place right after a mark for it too: a click on the right half of its last letter stands there', () => {
    expect(idsAt([mark('a', 5, 9)], 9)).toEqual(['a']);
    expect(idsAt([mark('a', 5, 9)], 4)).toEqual([]);
  });

  it('finds nothing where there are no marks', () => {
    expect(idsAt([], 0)).toEqual([]);
  });

  it('finds what looking at every mark finds', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(20));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), fc.nat(90), (spans, offset) => {
        const marks = spans.map(([start, length], i) => mark(String(i), start, start + length));
        const expected = marks.filter(({ start, end }) => start <= offset && offset <= end).map(({ id }) => id);
        expect(idsAt(marks, offset).sort()).toEqual(expected.sort());
      }),
    );
  });
});
