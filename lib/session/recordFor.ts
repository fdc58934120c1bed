import type { Annotation } from '../model.ts';
import type { Draft } from './commit.ts';
import { foundRecord } from './records.ts';
import { rowsOf, type TimelineRow } from './rowsOf.ts';
import type { SessionState, World } from './state.ts';
import { recordIdOf } from './subject.ts';

/** What the reader acts on, as a record. */
export interface Subject {
  record: Annotation;
  /** It was made just now for a found event that had none. */
  isNew: boolean;
  /** What the analysis says of it now, where it finds it. */
  found: Annotation['event'] | null;
}

/** The record a subject stands for; a found event that has none yet gets one. */
export function recordFor(state: SessionState, draft: Draft, name: string, world: World): Subject | null {
  const rows = rowsOf(draft.page.article, state.analysis, state.records);
  const row = [...rows, ...rows.flatMap(({ merged }) => merged)].find(({ subject }) => subject === name);
  if (!row) {
    const id = recordIdOf(name);
    const record = state.records.find((placed) => placed.record.id === id)?.record;
    return record ? { record, isNew: false, found: null } : null;
  }
  const record = row.record ?? foundRecord(draft.page, draft.saved, row, draft.at, world);
  return record && { record, isNew: row.record === null, found: foundAt(state, row) };
}

/** The event as the analysis has it, in the very place of a row. */
function foundAt({ analysis }: SessionState, { event, record }: TimelineRow): Annotation['event'] | null {
  const here = analysis?.events.filter(({ start, end }) => start === event.start && end === event.end) ?? [];
  const { time, kind, label } = here.find((each) => each.kind === record?.event?.kind) ?? here[0] ?? {};
  return time && kind && label !== undefined ? { time, kind, label } : null;
}
