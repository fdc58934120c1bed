import { confirmPlace } from './attach.ts';
import { changeName } from './changeNames.ts';
import { changeRecord, saveDraft } from './changeRecords.ts';
import { applyChange, begin, commit } from './commit.ts';
import { type Change, type History, stepBack, stepForward } from './history.ts';
import { mergeEvents, separateEvent, splitEvent } from './joinEvents.ts';
import { nameEverywhere, saveNameDraft } from './ownNames.ts';
import type { ReaderChange } from './readerChange.ts';
import { analyzeAgain, asSaved, setDayMonthOrder, setPublished } from './settleTimes.ts';
import type { SessionState, Step, World } from './state.ts';
import { takeSelection } from './takeSelection.ts';

/** Whether a change can be written yet: it must be known if the article was kept before, and what is found in it. */
export const isReady = (state: SessionState): boolean =>
  state.page.status === 'article' &&
  state.opening.status === 'answered' &&
  (state.analysis !== null || state.analysisError !== null) &&
  state.resolving === null;

/** What the reader changes. Before it can be written it waits; nothing they did is dropped. */
export function reduceChange(state: SessionState, action: ReaderChange, world: World): Step {
  if (!isReady(state)) {
    const canWait = state.page.status !== 'not-an-article';
    return { state: canWait ? { ...state, waiting: [...state.waiting, action] } : state, effects: [] };
  }
  switch (action.type) {
    case 'keep':
      return keep(state, world);
    case 'set-published':
      return setPublished(state, action.value, world);
    case 'set-day-month-order':
      return setDayMonthOrder(state, action.order, world);
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
    case 'confirm-place':
      return confirmPlace(state, action.subject, world);
    case 'save-draft':
      return saveDraft(state, action.event, world);
    case 'merge-event':
      return mergeEvents(state, action.subject, action.into, world);
    case 'separate-event':
      return separateEvent(state, action.subject, world);
    case 'split-event':
      return splitEvent(state, action.subject, action.labels, world);
    case 'correct-name':
      return changeName(state, action.entity, action.change, world);
    case 'save-name-draft':
      return saveNameDraft(state, action.isEverywhere, world);
    case 'name-everywhere':
      return nameEverywhere(state, action.names, world);
    case 'undo':
      return travel(state, stepBack(state.history), world);
    case 'redo':
      return travel(state, stepForward(state.history), world);
    case 'go-to':
      return goTo(state, action.done);
  }
}

function keep(state: SessionState, world: World): Step {
  if (state.saved) return { state, effects: [] };
  return commit(state, begin(state, world), { label: 'keep', about: '', records: [] }, world);
}

function travel(state: SessionState, step: { change: Change; history: History } | null, world: World): Step {
  if (!step) return { state, effects: [] };
  const { change, history } = step;
  const { page, at } = begin(state, world);
  const done = applyChange({ ...state, history, offer: null }, page, change, at);
  const next = resolvedAnew(state, done.state, change);
  return { ...next, effects: [...done.effects, ...next.effects] };
}

/** Dates are found anew where the change set what they are counted from or how they are read. */
function resolvedAnew(before: SessionState, state: SessionState, change: Change): Step {
  if (state.page.status !== 'article' || !change.article) return { state, effects: [] };
  const page = asSaved(state.page, state.saved);
  const isSameDate = page.article.metadata.published?.value === state.page.article.metadata.published?.value;
  const isSameOrder = before.saved?.dayMonthOrder === state.saved?.dayMonthOrder;
  if (isSameDate && isSameOrder) return { state: { ...state, page }, effects: [] };
  const cause = isSameDate ? 'day-month-order' : 'published';
  return analyzeAgain({ ...state, page, resolving: { cause, before: state.analysis, deed: null } });
}

/** Each step in its turn: one that has dates found anew is waited for before the next. */
function goTo(state: SessionState, done: number): Step {
  const steps = done - state.history.past.length;
  const one = { type: steps < 0 ? 'undo' : 'redo' } as const;
  const known = steps < 0 ? state.history.past.length : state.history.future.length;
  const all = Array.from({ length: Math.min(Math.abs(steps), known) }, () => one);
  return { state: { ...state, waiting: [...all, ...state.waiting] }, effects: [] };
}
