import type { Annotation, AnnotationId } from '../model.ts';

interface Mergeable<Row> {
  record: Annotation | null;
  merged: readonly Row[];
}

/**
 * Rows with those that the reader merged into another put under it. A chain of merges ends in its last row; where a
 * merge leads nowhere (deleted or lost since) or in a circle (two machines merged either way), the row stands for itself.
 */
export function joinMerged<Row extends Mergeable<Row>>(
  rows: readonly Row[],
  inOrder: (rows: readonly Row[]) => Row[],
): Row[] {
  const rowOf = new Map<AnnotationId, Row>();
  for (const row of rows) if (row.record) rowOf.set(row.record.id, row);
  const mergedInto = Map.groupBy(rows, (row) => rootOf(row, rowOf));
  return [...mergedInto].map(([root, members]) => {
    const merged = members.filter((row) => row !== root);
    return merged.length === 0 ? root : { ...root, merged: inOrder(merged) };
  });
}

function rootOf<Row extends Mergeable<Row>>(row: Row, rowOf: ReadonlyMap<AnnotationId, Row>): Row {
  const seen = new Set([row]);
  let at = row;
  for (;;) {
    const into = at.record?.event?.mergedInto;
    const next = into === undefined ? undefined : rowOf.get(into);
    if (!next) return at;
    if (seen.has(next)) return row;
    seen.add(next);
    at = next;
  }
}
