import type { EventKind } from '../../lib/model.ts';
import type { TimelineRow } from '../../lib/session/rowsOf.ts';
import type { Filters } from '../../lib/session/state.ts';
import { KIND_WORDS } from '../../lib/timeline/kindWords.ts';

/** The rows a filter lets through. Its text is looked for in what a row shows: label, quote, kind, names, tags, note. */
export function filterRows(rows: readonly TimelineRow[], { text, kind, origin }: Filters): TimelineRow[] {
  const wanted = text.trim().toLowerCase();
  return rows.filter(({ event, record }) => {
    if (kind !== null && event.kind !== kind) return false;
    if (origin !== 'all' && (record?.origin ?? 'found') !== origin) return false;
    if (wanted === '') return true;
    const shown = [event.label, event.quote, KIND_WORDS[event.kind], ...event.entities, ...(record?.tags ?? [])];
    return [...shown, record?.note ?? ''].some((each) => each.toLowerCase().includes(wanted));
  });
}

/** The kinds there are, with how many rows each has, in the order of their first row. */
export function kindCounts(rows: readonly TimelineRow[]): [EventKind, number][] {
  const counts = new Map<EventKind, number>();
  for (const { event } of rows) counts.set(event.kind, (counts.get(event.kind) ?? 0) + 1);
  return [...counts];
}
