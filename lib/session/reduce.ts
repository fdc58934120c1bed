import { marksOf } from '../marks/marksOf.ts';
import type { Action } from './actions.ts';
import { draftsOf } from './drafts.ts';
import { highlightsOf, markedHighlights } from './highlightsOf.ts';
import { analysisOf } from './namesIn.ts';
import { namesToNote } from './namesToNote.ts';
import { isReady, reduceChange } from './reduceChange.ts';
import { reduceReport } from './reduceReport.ts';
import { reduceView } from './reduceView.ts';
import { compareWithSeen, reduceRevisions } from './revisions.ts';
import { rowsOf } from './rowsOf.ts';
import type { Effect, SessionState, Step, World } from './state.ts';

/**
 * The whole of the sidebar's behaviour: from what it knows and what happens to what it knows then, and what is to be
 * done in the world. Pure but for `world`, which hands out times and ids.
 */
export function reduce(state: SessionState, action: Action, world: World): Step {
  const typed = leavesText(state, action) ? saveNotes(state, world) : { state, effects: [] };
  const first = reduceOne(typed.state, action, world);
  const compared = compareWithSeen(state, first.state);
  let next = compared.state;
  const effects = [...typed.effects, ...first.effects, ...compared.effects];
  while (isReady(next) && next.waiting.length > 0) {
    const [change, ...waiting] = next.waiting;
    if (!change) break;
    const step = reduceChange({ ...next, waiting }, change, world);
    next = step.state;
    effects.push(...step.effects);
  }
  return {
    state: next,
    effects: [
      ...effects,
      ...paint(state, action, next),
      ...putBy(state, next),
      ...offerAttaching(state, next),
      ...namesToNote(state, next),
    ],
  };
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
    case 'store-changed':
    case 'reopened':
    case 'analyzed':
    case 'analysis-failed':
    case 'written':
    case 'write-failed':
    case 'tags-loaded':
    case 'preferences':
    case 'drafts-loaded':
    case 'drafts-failing':
      return reduceReport(state, action, world);
    case 'versions-loaded':
    case 'versions-failed':
    case 'seen-analyzed':
    case 'text-rested':
    case 'news-dismissed':
      return reduceRevisions(state, action, world);
    case 'keep':
    case 'set-published':
    case 'set-day-month-order':
    case 'selection':
    case 'set-note':
    case 'set-tags':
    case 'set-colour':
    case 'set-status':
    case 'delete':
    case 'confirm-place':
    case 'save-draft':
    case 'merge-event':
    case 'separate-event':
    case 'split-event':
    case 'correct-name':
    case 'save-name-draft':
    case 'name-everywhere':
    case 'undo':
    case 'redo':
    case 'go-to':
      return reduceChange(state, action, world);
    case 'retry':
    case 'marks-clicked':
    case 'show-mark':
    case 'here-dropped':
    case 'select':
    case 'next-mention':
    case 'edit-filter':
    case 'preview':
    case 'reveal':
    case 'edit-note':
    case 'edit-tags':
    case 'note-typed':
    case 'note-dropped':
    case 'tag-typed':
    case 'draft-event':
    case 'draft-typed':
    case 'draft-dropped':
    case 'lost-draft-dropped':
    case 'name-draft-typed':
    case 'name-draft-dropped':
    case 'offer-dropped':
    case 'attach':
    case 'changes-seen':
    case 'open-tab':
    case 'view-timeline':
    case 'unfold':
    case 'filter':
    case 'close':
      return reduceView(state, action, world);
  }
}

/** What is begun and not finished is put by at every key, so that it is there when the sidebar is opened again. */
function putBy(before: SessionState, after: SessionState): Effect[] {
  const { page } = after;
  // What is begun in an article that was just opened was put by before, and is on its way back.
  if (page.status !== 'article' || before.page.status !== 'article' || before.page.key !== page.key) return [];
  const isSame =
    before.draft === after.draft &&
    before.nameDraft === after.nameDraft &&
    before.noteDrafts === after.noteDrafts &&
    before.tagDrafts === after.tagDrafts &&
    before.lostDrafts === after.lostDrafts;
  return isSame ? [] : [{ type: 'save-drafts', key: page.key, drafts: draftsOf(after, page.article.text) }];
}

/** The page's toolbar offers to attach while there is something to attach. */
function offerAttaching(before: SessionState, after: SessionState): Effect[] {
  const [was, isOn] = [before.attaching !== null, after.attaching !== null];
  return was === isOn ? [] : [{ type: 'send', message: { type: 'attaching', isOn } }];
}

/** Marks are painted anew when what they show changed, and when a reconnected page asks by sending its article again. */
function paint(before: SessionState, action: Action, after: SessionState): Effect[] {
  if (after.page.status !== 'article' || !after.page.canHighlight) return [];
  const isSame = before.analysis === after.analysis && before.records === after.records;
  if (isSame && action.type !== 'article-read') return [];
  const analysis = analysisOf(after);
  const rows = rowsOf(after.page.article, analysis, after.records);
  const highlights = markedHighlights(highlightsOf(after.records));
  return [{ type: 'send', message: { type: 'paint', marks: marksOf(analysis, rows, highlights) } }];
}
