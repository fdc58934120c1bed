import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeAnnotations, readingPieces } from '../../../lib/library/readingPieces.ts';
import { annotation, foundEvent, savedArticle } from '../platform/store/records.ts';

const { text, blocks } = savedArticle('a').article;

it('places by the quote, and not where it is gone', () => {
  const moved = placeAnnotations(`Update. ${text}`, [annotation('1', 'a')])[0];
  expect(moved?.span).toEqual({ start: 29, end: 47 });
  expect(placeAnnotations('Nothing of it.', [annotation('1', 'a')])[0]?.span).toBeNull();
});

it('cuts a block where marks begin and end, the shortest mark first', () => {
  const [block] = blocks;
  if (block === undefined) throw new Error('expected a block');
  const inner = { annotation: foundEvent('2', 'a'), span: { start: 21, end: 30 } };
  const outer = { annotation: annotation('1', 'a', { colour: 'green' }), span: { start: 4, end: 39 } };
  const rejected = { annotation: foundEvent('3', 'a', { status: 'rejected' }), span: { start: 0, end: 3 } };
  const pieces = readingPieces(block, [outer, inner, rejected]);
  expect(pieces.map(({ start, end, marks }) => [start, end, marks.map(({ type }) => type)])).toEqual([
    [0, 4, []],
    [4, 21, ['green']],
    [21, 30, ['date', 'green']],
    [30, 39, ['green']],
    [39, 40, []],
  ]);
});

it('gives all of the block, in order, whatever marks there are', () => {
  const span = fc.tuple(fc.nat(70), fc.nat(70)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const placed = spans.map((one, at) => ({ annotation: annotation(String(at), 'a'), span: one }));
      for (const block of blocks) {
        const pieces = readingPieces(block, placed);
        expect(pieces.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(
          text.slice(block.start, block.end),
        );
      }
    }),
  );
});
