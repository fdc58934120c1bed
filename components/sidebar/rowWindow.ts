/** Rows by their place in the list, `to` exclusive. */
export interface RowSlice {
  from: number;
  to: number;
}

/** What a windowed list is made of, from top to bottom: a row, or the room of rows that are not there. Pixels. */
export type Piece = { index: number } | { space: number; key: string };

/**
 * Where each row begins, and at the end the height of all of them.
 * @param heightOf a row's height as it was measured last; undefined: never
 * @param estimate what a row that was never measured is taken for
 */
export function offsetsOf(
  subjects: readonly string[],
  heightOf: (subject: string) => number | undefined,
  estimate: number,
): number[] {
  const offsets = [0];
  let at = 0;
  for (const subject of subjects) {
    at += heightOf(subject) ?? estimate;
    offsets.push(at);
  }
  return offsets;
}

/** The rows that touch a stretch of the list; those at its end when the stretch lies past it. */
export function sliceAt(offsets: readonly number[], top: number, bottom: number): RowSlice {
  const count = offsets.length - 1;
  const total = offsets[count] ?? 0;
  const height = bottom - top;
  const from = Math.max(0, Math.min(top, total - height));
  return { from: rowAt(offsets, from), to: Math.min(count, rowAt(offsets, from + height) + 1) };
}

/** The row that a pixel lies in, by bisection. */
function rowAt(offsets: readonly number[], pixel: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The rows of the slice and those pinned, in order, with the room of all the others between them. */
export function piecesOf(offsets: readonly number[], slice: RowSlice, pinned: readonly number[]): Piece[] {
  const count = offsets.length - 1;
  const indexes = new Set(pinned.filter((index) => index >= 0 && index < count));
  for (let index = slice.from; index < Math.min(slice.to, count); index++) indexes.add(index);
  const pieces: Piece[] = [];
  let next = 0;
  for (const index of [...indexes].sort((a, b) => a - b)) {
    addSpace(pieces, offsets, next, index);
    pieces.push({ index });
    next = index + 1;
  }
  addSpace(pieces, offsets, next, count);
  return pieces;
}

function addSpace(pieces: Piece[], offsets: readonly number[], from: number, to: number): void {
  const space = (offsets[to] ?? 0) - (offsets[from] ?? 0);
  // Named by the row before it, so that it stays the same element while the window moves.
  if (space > 0)
    pieces.push({ space, key: `space-${pieces.length === 0 ? 'first' : to === offsets.length - 1 ? 'last' : from}` });
}
