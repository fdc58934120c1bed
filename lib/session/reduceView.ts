import { entityKeyOf } from '../marks/entityKeyOf.ts';
import type { Span } from '../model.ts';
import type { View } from './actions.ts';
import { recordOf } from './attach.ts';
import { withFocus } from './focus.ts';
import { highlightsOf } from './highlightsOf.ts';
import { namesIn } from './namesIn.ts';
import { rowAt } from './rowAt.ts';
import { showMarkHere, showMarks } from './showMarks.ts';
import type { SessionState, Step, World } from './state.ts';
import { startNext } from './writes.ts';

/** What the reader looks at or types. */
export function reduceView(state: SessionState, action: View, world: World): Step {
  switch (action.type) {
    case 'retry':
      return retry(state);
    case 'marks-clicked':
      return { state: showMarks(state, action.ids, world), effects: [] };
    case 'show-mark':
      return { state: showMarkHere(state, action.id, world), effects: [] };
    case 'here-dropped':
      return { state: { ...state, here: null }, effects: [] };
    case 'select':
      return reveal({ ...state, selected: action.selection, here: null }, spanOfSubject(state, action.selection));
    case 'next-mention':
      return nextMention(state, action.key, action.by ?? 1);
    case 'edit-filter':
      return { state: withFocus(state, { kind: 'filter' }), effects: [] };
    case 'preview':
      return { state, effects: [{ type: 'send', message: { type: 'preview', span: action.span } }] };
    case 'reveal':
      return reveal(state, action.span);
    case 'edit-note':
      return { state: withFocus(state, { kind: 'note', subject: action.subject }), effects: [] };
    case 'edit-tags':
      return { state: withFocus(state, { kind: 'tags', subject: action.subject }), effects: [] };
    case 'note-typed': {
      const noteDrafts = { ...state.noteDrafts, [action.subject]: action.text };
      return { state: { ...state, noteDrafts }, effects: [] };
    }
    case 'note-dropped': {
      const { [action.subject]: _, ...noteDrafts } = state.noteDrafts;
      return { state: { ...state, noteDrafts }, effects: [] };
    }
    case 'tag-typed': {
      const { [action.subject]: _, ...others } = state.tagDrafts;
      return {
        state: { ...state, tagDrafts: action.text ? { ...others, [action.subject]: action.text } : others },
        effects: [],
      };
    }
    case 'draft-event':
      return { state: draftRow(state, action.subject, action.timeText), effects: [] };
    case 'draft-typed':
      return { state: state.draft ? { ...state, draft: { ...state.draft, ...action.fields } } : state, effects: [] };
    case 'lost-draft-dropped':
      return {
        state: { ...state, lostDrafts: state.lostDrafts.filter((each) => each !== action.draft) },
        effects: [],
      };
    case 'draft-dropped':
      return { state: { ...state, draft: null }, effects: [] };
    case 'name-draft-typed':
      return {
        state: state.nameDraft ? { ...state, nameDraft: { ...state.nameDraft, ...action.ref } } : state,
        effects: [],
      };
    case 'name-draft-dropped':
      return { state: { ...state, nameDraft: null }, effects: [] };
    case 'offer-dropped':
      return { state: { ...state, offer: null }, effects: [] };
    case 'attach':
      return { state: { ...state, attaching: recordOf(state, action.subject)?.record.id ?? null }, effects: [] };
    case 'changes-seen':
      return { state: { ...state, resolved: null }, effects: [] };
    case 'open-tab':
      return { state: { ...state, tab: action.tab }, effects: [] };
    case 'view-timeline':
      return { state: { ...state, timelineView: action.as }, effects: [] };
    case 'unfold':
      return { state: { ...state, opened: { ...state.opened, [action.subject]: action.isOpen } }, effects: [] };
    case 'filter':
      return { state: { ...state, filters: { ...state.filters, ...action.filters } }, effects: [] };
    case 'close':
      return { state, effects: [{ type: 'send', message: { type: 'close' } }] };
  }
}

function retry(state: SessionState): Step {
  if (state.opening.status !== 'failed' || state.page.status !== 'article') return startNext(state);
  return {
    state: { ...state, opening: { status: 'asked' } },
    effects: [{ type: 'open', key: state.page.key }, { type: 'load-tags' }],
  };
}

const reveal = (state: SessionState, span: Span | null): Step => ({
  state,
  effects: span ? [{ type: 'send', message: { type: 'reveal', span } }] : [],
});

function spanOfSubject(state: SessionState, selection: { kind: string; subject?: string }): Span | null {
  const { subject } = selection;
  if (subject === undefined) return null;
  const row = rowAt(state, subject);
  if (row) return { start: row.event.start, end: row.event.end };
  return highlightsOf(state.records).find((each) => each.subject === subject)?.span ?? null;
}

function nextMention(state: SessionState, key: string, by: 1 | -1): Step {
  const entity = namesIn(state)?.entities.find((each) => entityKeyOf(each) === key);
  if (!entity || entity.mentions.length === 0) return { state, effects: [] };
  const { selected } = state;
  const last = selected?.kind === 'entity' && selected.key === key ? selected.mention : -1;
  const all = entity.mentions.length;
  const mention = last === -1 && by === -1 ? all - 1 : (last + by + all) % all;
  const { start, end } = entity.mentions[mention] ?? { start: 0, end: 0 };
  return reveal({ ...state, selected: { kind: 'entity', key, mention } }, { start, end });
}

/** Opens a row for correction, as it is shown. */
function draftRow(state: SessionState, subject: string, timeText: string): SessionState {
  const row = rowAt(state, subject);
  if (!row) return state;
  const { start, end, time, kind, label } = row.event;
  const draft = { subject, span: { start, end }, timeText, was: { timeText, time }, finest: null, kind, label };
  return withFocus({ ...state, draft }, { kind: 'draft' });
}
