import type { Annotation, Colour, EventKind, Span } from '../model.ts';
import { colourOfTag } from '../tags/listTags.ts';
import { begin, commit, type Draft } from './commit.ts';
import { isHighlight } from './highlightsOf.ts';
import type { ChangeLabel } from './history.ts';
import type { EventFields, ReaderChange } from './readerChange.ts';
import { recordFor, type Subject } from './recordFor.ts';
import { newRecord } from './records.ts';
import type { SessionState, Step, World } from './state.ts';
import { subjectOfRecord } from './subject.ts';
import { tidyTags } from './tidyTags.ts';

type Edit = Extract<ReaderChange, { type: 'set-note' | 'set-tags' | 'set-colour' | 'set-status' | 'delete' }>;

/** One record changed by the reader. What changes nothing writes nothing. */
export function changeRecord(state: SessionState, action: Edit, world: World): Step {
  const draft = begin(state, world);
  const subject = recordFor(state, draft, action.subject, world);
  if (!subject) return { state, effects: [] };
  const { after, label } = edited(subject, action, state);
  if (after && !subject.isNew && JSON.stringify(after) === JSON.stringify(subject.record))
    return { state, effects: [] };
  return commitOne(state, draft, label, subject, after, world);
}

/** An event the reader wrote or corrected. */
export function saveDraft(state: SessionState, event: EventFields, world: World): Step {
  if (!state.draft) return { state, effects: [] };
  const { subject: name, span } = state.draft;
  const next = { ...state, draft: null };
  const draft = begin(next, world);
  if (name === null) {
    const made = { origin: 'reader', status: 'confirmed', event } as const;
    const record = newRecord(draft.page, draft.saved, span, made, draft.at, world);
    return commitOne(next, draft, 'event', null, record, world);
  }
  const subject = recordFor(next, draft, name, world);
  if (!subject) return { state: next, effects: [] };
  const { record } = subject;
  const mergedInto = record.event?.mergedInto;
  const after: Annotation = {
    ...record,
    event: { ...event, ...(mergedInto && { mergedInto }) },
    status: record.origin === 'found' ? 'edited' : record.status,
  };
  return commitOne(next, draft, 'correct_event', subject, after, world);
}

/** A highlight over a selection; one over the very same words takes the colour instead of a second one. */
export function highlight(
  state: SessionState,
  span: Span,
  colour: Colour,
  world: World,
): { step: Step; subject: string } {
  const same = state.records.find(
    ({ record, span: own }) => isHighlight(record) && own !== null && own.start === span.start && own.end === span.end,
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
  subject: Subject | null,
  after: Annotation | null,
  world: World,
): Step {
  const before = subject && !subject.isNew ? subject.record : null;
  return commit(state, draft, { label, about: aboutOf(after ?? subject?.record), records: [{ before, after }] }, world);
}

/** What the list of changes calls a record: its event's label, else its words. */
export const aboutOf = (record: Annotation | undefined): string =>
  record?.event?.label ?? record?.target.quote.exact ?? '';

function edited(
  { record, found }: Subject,
  action: Edit,
  { tags, ownTags, records }: SessionState,
): { after: Annotation | null; label: ChangeLabel } {
  switch (action.type) {
    case 'set-note':
      return { after: { ...record, note: action.note.trim() }, label: 'note' };
    case 'set-tags': {
      const known = [...ownTags.map(({ name }) => name), ...tags.map(({ tag }) => tag)];
      const set = tidyTags(action.tags, known);
      const [colour] = set
        .filter((tag) => !record.tags.includes(tag))
        .flatMap((tag) => colourOfTag(ownTags, tag) ?? []);
      return { after: { ...record, tags: set, ...(colour && { colour }) }, label: 'tags' };
    }
    case 'set-colour':
      return { after: { ...record, colour: action.colour }, label: 'colour' };
    case 'set-status':
      if (action.status === 'confirmed') return { after: { ...record, status: 'confirmed' }, label: 'confirm' };
      if (action.status === 'rejected') return { after: { ...record, status: 'rejected' }, label: 'reject' };
      // As it is found now; what is found no more can only be believed again.
      return found
        ? { after: { ...record, status: 'found', event: found }, label: 'restore' }
        : { after: { ...record, status: 'confirmed' }, label: 'restore' };
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
