import type { Mark, MarkType, Span } from '../model.ts';

/** A stretch of text under the same marks. */
export interface MarkedRun extends Span {
  /** Each type once, the widest mark first, so that the narrowest is drawn over it. */
  types: MarkType[];
}

/**
 * Cuts a span of the text wherever a mark starts or ends, for what cannot paint marks over one another: a page of
 * elements. The runs make up the span.
 *
 * @param marks sorted by `start`
 */
export function markedRuns(span: Span, marks: readonly Mark[]): MarkedRun[] {
  const here = marks.filter(({ start, end }) => start < span.end && end > span.start && start < end);
  const inside = (offset: number): boolean => offset > span.start && offset < span.end;
  const cuts = new Set([span.start, ...here.flatMap(({ start, end }) => [start, end]).filter(inside), span.end]);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? span.end;
    const over = here
      .filter((mark) => mark.start <= start && mark.end >= end)
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    return { start, end, types: [...new Set(over.map(({ type }) => type))] };
  });
}
