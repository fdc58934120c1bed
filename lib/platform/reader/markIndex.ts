import type { Mark, Span } from '../../model.ts';

/** Finds the marks at a place in the text: by binary search, since a click may come with thousands of marks painted. */
export interface MarkIndex {
  /** The marks that cover or touch this offset, the shortest (innermost) first. */
  at(offset: number): Mark[];
}

const lengthOf = ({ start, end }: Span): number => end - start;

export function indexMarks(marks: readonly Mark[]): MarkIndex {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  /** For each index, the furthest end among the marks up to it: where it lies before the offset, none earlier reaches it. */
  const reach: number[] = [];
  for (const [i, { end }] of sorted.entries()) reach.push(Math.max(end, reach[i - 1] ?? 0));

  const countStartingUpTo = (offset: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    at(offset) {
      const found: Mark[] = [];
      for (let i = countStartingUpTo(offset) - 1; i >= 0 && (reach[i] ?? -1) >= offset; i--) {
        const mark = sorted[i];
        if (mark !== undefined && mark.end >= offset) found.push(mark);
      }
      return found.sort((a, b) => lengthOf(a) - lengthOf(b));
    },
  };
}
