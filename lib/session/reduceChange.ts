import type { Span } from '../model.ts';
import { changePublished } from './changePublished.ts';
import { changeRecord, highlight, kindInside, saveDraft } from './changeRecords.ts';
import { begin, commit, keepAll } from './commit.ts';
import { withFocus } from './focus.ts';
import { type Change, type History, remember, stepBack, stepForward } from './history.ts';
import type { ReaderChange } from './readerChange.ts';
import type { SessionState, Step, World } from './state.ts';

/** Whether a change can be written yet: it must be known if the article was kept before, and what is found in it. */
export const isReady = (state: SessionState): boolean =>
  state.page.status === 'article' &&
  state.opening.status === 'answered' &&
  (state.analysis !== null || state.analysisError !== null) &&
  !state.publishedPending;

/** What the reader changes. Before it can be written it waits; nothing they did is dropped. */
export function reduceChange(state: SessionState, action: ReaderChange, world: World): Step {
  if (!isReady(state)) {
    const canWait = state.page.status !== 'not-an-article';
    return { state: canWait ? { ...state, waiting: [...state.waiting, action] } : state, effects: [] };
  }
  switch (action.type) {
    case 'keep':
      return state.saved ? { state, effects: [] } : keepAll(state, begin(state, world), [], world);
    case 'set-published':
      return setPublished(state, action.value);
    case 'selection':
      return takeSelection(state, action, world);
    case 'set-note': {
      const { [action.subject]: _, ...noteDrafts } = state.noteDrafts;
      return changeRecord({ ...state, noteDrafts }, action, world);
    }
    case 'set-tags':
    case 'set-colour':
    case 'set-status':
    case 'delete':
      return changeRecord(state, action, world);
    case 'save-draft':
      return saveDraft(state, action.event, world);
    case 'undo':
      return travel(state, stepBack(state.history), world);
    case 'redo':
      return travel(state, stepForward(state.history), world);
  }
}

function setPublished(state: SessionState, value: Extract<ReaderChange, { type: 'set-published' }>['value']): Step {
  if (state.page.status !== 'article') return { state, effects: [] };
  const before = state.page.article.metadata.published;
  const onPage = state.page.publishedOnPage;
  const after = value === null || value === onPage?.value ? onPage : ({ value, source: 'reader' } as const);
  if (before?.value === after?.value && before?.source === after?.source) return { state, effects: [] };
  const history = remember(state.history, { kind: 'published', before, after });
  return changePublished({ ...state, history }, after);
}

function takeSelection(
  state: SessionState,
  { span: raw, chosen }: Extract<ReaderChange, { type: 'selection' }>,
  world: World,
): Step {
  const span = trimmed(state, raw);
  if (!span || state.page.status !== 'article') return { state, effects: [] };
  switch (chosen.action) {
    case 'highlight':
      return highlight(state, span, chosen.colour, world).step;
    case 'tag':
    case 'note': {
      const { step, subject } = highlight(state, span, colourAt(state, span), world);
      const kind = chosen.action === 'tag' ? 'tags' : 'note';
      return {
        ...step,
        state: withFocus({ ...step.state, selected: { kind: 'subject', subject } }, { kind, subject }),
      };
    }
    case 'event': {
      const words = state.page.article.text.slice(span.start, span.end);
      const timex = state.analysis?.timex.find(({ start, end }) => span.start <= start && end <= span.end);
      const label = words.replace(/\s+/g, ' ').slice(0, MAX_LABEL);
      const timeText = timex?.text ?? '';
      const was = timex ? { timeText, time: timex.time } : null;
      const draft = { subject: null, span, timeText, was, kind: kindInside(state, span), label };
      return { state: withFocus({ ...state, draft }, { kind: 'draft' }), effects: [] };
    }
  }
}

/** A label is a line to read at a glance, not the passage. */
const MAX_LABEL = 140;

/** A note or tag on a highlight that is there leaves its colour. */
function colourAt({ records, lastColour }: SessionState, { start, end }: Span): SessionState['lastColour'] {
  const there = records.find(({ record, span }) => !record.event && span?.start === start && span.end === end);
  return there?.record.colour ?? lastColour;
}

/** The selection without the white space at its ends; null for none, or for one that is not in this text. */
function trimmed({ page }: SessionState, { start, end }: Span): Span | null {
  if (page.status !== 'article') return null;
  const { text } = page.article;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) return null;
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

function travel(state: SessionState, step: { change: Change; history: History } | null, world: World): Step {
  if (!step) return { state, effects: [] };
  const { change, history } = step;
  switch (change.kind) {
    case 'records':
      return commit({ ...state, history }, begin(state, world), change.records, world);
    case 'published':
      return changePublished({ ...state, history }, change.after);
  }
}
