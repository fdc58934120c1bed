import { marksOf } from '../marks/marksOf.ts';
import type { Action } from './actions.ts';
import { highlightsOf } from './highlightsOf.ts';
import { isReady, reduceChange } from './reduceChange.ts';
import { reduceReport } from './reduceReport.ts';
import { reduceView } from './reduceView.ts';
import { rowsOf } from './rowsOf.ts';
import type { Effect, SessionState, Step, World } from './state.ts';

/**
 * The whole of the sidebar's behaviour: from what it knows and what happens to what it knows then, and what is to be
 * done in the world. Pure but for `world`, which hands out times and ids.
 */
export function reduce(state: SessionState, action: Action, world: World): Step {
  const typed = leavesText(state, action) ? saveNotes(state, world) : { state, effects: [] };
  const first = reduceOne(typed.state, action, world);
  let next = first.state;
  const effects = [...typed.effects, ...first.effects];
  while (isReady(next) && next.waiting.length > 0) {
    const [change, ...waiting] = next.waiting;
    if (!change) break;
    const step = reduceChange({ ...next, waiting }, change, world);
    next = step.state;
    effects.push(...step.effects);
  }
  return { state: next, effects: [...effects, ...paint(state, action, next)] };
}

/** Whether the text the reader writes notes on goes away: what they typed is saved rather than dropped. */
function leavesText({ page }: SessionState, action: Action): boolean {
  if (page.status !== 'article') return false;
  switch (action.type) {
    case 'article-read':
      return action.sha256 !== page.sha256 || action.key !== page.key;
    case 'not-an-article':
    case 'close':
      return true;
    default:
      return false;
  }
}

function saveNotes(state: SessionState, world: World): Step {
  const step: Step = { state, effects: [] };
  for (const [subject, note] of Object.entries(state.noteDrafts)) {
    const { state: next, effects } = reduceChange(step.state, { type: 'set-note', subject, note }, world);
    step.state = next;
    step.effects.push(...effects);
  }
  return step;
}

function reduceOne(state: SessionState, action: Action, world: World): Step {
  switch (action.type) {
    case 'article-read':
    case 'not-an-article':
    case 'opened':
    case 'open-failed':
    case 'analyzed':
    case 'analysis-failed':
    case 'written':
    case 'write-failed':
    case 'tags-loaded':
      return reduceReport(state, action, world);
    case 'keep':
    case 'set-published':
    case 'selection':
    case 'set-note':
    case 'set-tags':
    case 'set-colour':
    case 'set-status':
    case 'delete':
    case 'save-draft':
    case 'undo':
    case 'redo':
      return reduceChange(state, action, world);
    case 'retry':
    case 'marks-clicked':
    case 'select':
    case 'next-mention':
    case 'preview':
    case 'edit-note':
    case 'edit-tags':
    case 'note-typed':
    case 'note-dropped':
    case 'draft-event':
    case 'draft-typed':
    case 'draft-dropped':
    case 'open-tab':
    case 'unfold':
    case 'filter':
    case 'close':
      return reduceView(state, action);
  }
}

/** Marks are painted anew when what they show changed, and when a reconnected page asks by sending its article again. */
function paint(before: SessionState, action: Action, after: SessionState): Effect[] {
  if (after.page.status !== 'article' || !after.page.canHighlight) return [];
  const isSame = before.analysis === after.analysis && before.records === after.records;
  if (isSame && action.type !== 'article-read') return [];
  const rows = rowsOf(after.page.article, after.analysis, after.records);
  const highlights = highlightsOf(after.records).map(({ subject, span, record: { colour } }) => ({
    subject,
    ...span,
    colour,
  }));
  return [{ type: 'send', message: { type: 'paint', marks: marksOf(after.analysis, rows, highlights) } }];
}
