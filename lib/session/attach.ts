import { describeTarget } from '../anchor/describeTarget.ts';
import type { Span } from '../model.ts';
import { aboutOf } from './changeRecords.ts';
import { begin, commit } from './commit.ts';
import type { PlacedRecord, SessionState, Step, World } from './state.ts';
import { subjectOfRecord } from './subject.ts';

export const recordOf = ({ records }: SessionState, subject: string | null): PlacedRecord | undefined =>
  records.find(({ record }) => subjectOfRecord(record.id) === subject);

/** The lost record goes to the words the reader selected; its note, tags and date stay as they were. */
export function attachHere(state: SessionState, span: Span, world: World): Step {
  const placed = state.records.find(({ record }) => record.id === state.attaching);
  const next = { ...state, attaching: null };
  return placed ? attach(next, placed, span, world) : { state: next, effects: [] };
}

/** The words a record was placed on because they are alike are those it is about from now on. */
export function confirmPlace(state: SessionState, subject: string, world: World): Step {
  const placed = recordOf(state, subject);
  return placed?.span ? attach(state, placed, placed.span, world) : { state, effects: [] };
}

function attach(state: SessionState, { record }: PlacedRecord, span: Span, world: World): Step {
  const draft = begin(state, world);
  const target = describeTarget(draft.page.article.text, span);
  // Somebody decided on it now: what was merely found has become the reader's.
  const after = { ...record, target, status: record.status === 'found' ? ('confirmed' as const) : record.status };
  const deed = { label: 'attach' as const, about: aboutOf(record), records: [{ before: record, after }] };
  const step = commit(state, draft, deed, world);
  return { ...step, state: { ...step.state, selected: { kind: 'subject', subject: subjectOfRecord(record.id) } } };
}
