import type { Annotation, Colour, EventKind, Span } from '../model.ts';
import { begin, commit, type Draft } from './commit.ts';
import { type ChangeLabel, remember } from './history.ts';
import type { EventFields, ReaderChange } from './readerChange.ts';
import { foundRecord, newRecord } from './records.ts';
import { rowsOf } from './rowsOf.ts';
import type { SessionState, Step, World } from './state.ts';
import { recordIdOf, subjectOfRecord } from './subject.ts';
import { tidyTags } from './tidyTags.ts';

type Edit = Extract<ReaderChange, { subject: string }>;

/** One record changed by the reader. What changes nothing writes nothing. */
export function changeRecord(state: SessionState, action: Edit, world: World): Step {
  const draft = begin(state, world);
  const before = recordOf(state, draft, action.subject, world);
  if (!before) return { state, effects: [] };
  const isNew = !state.records.some(({ record }) => record.id === before.id);
  const { after, label } = edited(before, action, state);
  if (after && !isNew && JSON.stringify(after) === JSON.stringify(before)) return { state, effects: [] };
  return commitOne(state, draft, label, before, after, world);
}

/** An event the reader wrote or corrected. */
export function saveDraft(state: SessionState, event: EventFields, world: World): Step {
  if (!state.draft) return { state, effects: [] };
  const { subject, span } = state.draft;
  const next = { ...state, draft: null };
  const draft = begin(next, world);
  if (subject === null) {
    const made = { origin: 'reader', status: 'confirmed', event } as const;
    const record = newRecord(draft.page, draft.saved, span, made, draft.at, world);
    return commitOne(next, draft, 'event', null, record, world);
  }
  const before = recordOf(next, draft, subject, world);
  if (!before) return { state: next, effects: [] };
  const after: Annotation = { ...before, event, status: before.origin === 'found' ? 'edited' : before.status };
  return commitOne(next, draft, 'event', before, after, world);
}

/** A highlight over a selection; one over the very same words takes the colour instead of a second one. */
export function highlight(
  state: SessionState,
  span: Span,
  colour: Colour,
  world: World,
): { step: Step; subject: string } {
  const same = state.records.find(
    ({ record, span: own }) => !record.event && own !== null && own.start === span.start && own.end === span.end,
  );
  const next = { ...state, lastColour: colour };
  if (same) {
    const subject = subjectOfRecord(same.record.id);
    return { step: changeRecord(next, { type: 'set-colour', subject, colour }, world), subject };
  }
  const draft = begin(next, world);
  const made = { origin: 'reader', status: 'confirmed', colour } as const;
  const record = newRecord(draft.page, draft.saved, span, made, draft.at, world);
  return { step: commitOne(next, draft, 'highlight', null, record, world), subject: subjectOfRecord(record.id) };
}

function commitOne(
  state: SessionState,
  draft: Draft,
  label: ChangeLabel,
  before: Annotation | null,
  after: Annotation | null,
  world: World,
): Step {
  const change = { before, after };
  const history = remember(state.history, { kind: 'records', label, records: [change] });
  return commit({ ...state, history }, draft, [change], world);
}

/** The record a subject stands for; a found event that has none yet gets one. */
function recordOf(state: SessionState, draft: Draft, subject: string, world: World): Annotation | null {
  const id = recordIdOf(subject);
  if (id) return state.records.find(({ record }) => record.id === id)?.record ?? null;
  const row = rowsOf(draft.page.article, state.analysis, state.records).find((each) => each.subject === subject);
  if (!row) return null;
  return row.record ?? foundRecord(draft.page, draft.saved, row, draft.at, world);
}

function edited(
  record: Annotation,
  action: Edit,
  { tags, records }: SessionState,
): { after: Annotation | null; label: ChangeLabel } {
  switch (action.type) {
    case 'set-note':
      return { after: { ...record, note: action.note.trim() }, label: 'note' };
    case 'set-tags': {
      const known = tags.map(({ tag }) => tag);
      return { after: { ...record, tags: tidyTags(action.tags, known) }, label: 'tags' };
    }
    case 'set-colour':
      return { after: { ...record, colour: action.colour }, label: 'colour' };
    case 'set-status': {
      const label = action.status === 'found' ? 'restore' : action.status === 'confirmed' ? 'confirm' : 'reject';
      return { after: { ...record, status: action.status }, label };
    }
    case 'delete': {
      const isLost = records.some((placed) => placed.record.id === record.id && placed.span === null);
      // The next analysis would find it again: what is found and there can only be rejected.
      if (record.origin === 'found' && !isLost) return { after: { ...record, status: 'rejected' }, label: 'reject' };
      return { after: null, label: 'delete' };
    }
  }
}

/** The kind to propose for a selection: that of the first date in it. */
export function kindInside({ analysis }: SessionState, span: Span): EventKind {
  const timex = analysis?.timex.find(({ start, end }) => span.start <= start && end <= span.end);
  return timex?.kind ?? 'background';
}
