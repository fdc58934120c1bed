import type { ArticleId } from '../model.ts';
import type { Report } from './actions.ts';
import { draftsIn, draftsOf, type SavedDrafts } from './drafts.ts';
import { goesOn } from './goesOn.ts';
import { isOfThisArticle, keepAgain } from './keepAgain.ts';
import { placeRecords } from './placeRecords.ts';
import { revisionsOf, textsOf } from './revisions.ts';
import { analyzeAgain, asSaved, resolveAgain, settleTimes } from './settleTimes.ts';
import { latest } from './stamp.ts';
import {
  type Effect,
  initialState,
  type PageArticle,
  type Preferences,
  type SessionState,
  type Step,
  type World,
} from './state.ts';
import { takeOver } from './takeOver.ts';
import { failWrite, finishWrite } from './writes.ts';

/** What the page, the store and the analysis report. */
export function reduceReport(state: SessionState, action: Report, world: World): Step {
  switch (action.type) {
    case 'article-read':
      return articleRead(state, action, world);
    case 'not-an-article': {
      const { reason, url, title } = action;
      return { state: { ...freshState(state), page: { status: 'not-an-article', reason, url, title } }, effects: [] };
    }
    case 'opened':
      return opened(state, action);
    case 'open-failed':
      if (state.page.status !== 'article' || state.page.key !== action.key) return { state, effects: [] };
      return analyzeOnce({ ...state, opening: { status: 'failed', error: action.error } });
    case 'store-changed':
      return storeChanged(state, action.articles);
    case 'reopened':
      if (state.page.status !== 'article' || state.page.key !== action.key) return { state, effects: [] };
      // What was written here since may be missing in the answer.
      if (state.writes.nextId !== action.nextId) return { state, effects: [reopen(state, action.key)] };
      return action.found ? takeOver(state, action.found) : { state, effects: [] };
    case 'analyzed': {
      if (action.run !== state.analysisRun) return { state, effects: [] };
      const next = { ...state, analysis: action.analysis, analysisError: null };
      return settleTimes(next, world);
    }
    case 'analysis-failed': {
      if (action.run !== state.analysisRun) return { state, effects: [] };
      const next = { ...state, analysis: null, analysisError: action.error };
      return settleTimes(next, world);
    }
    case 'written':
      return finishWrite(state, action.id);
    case 'write-failed':
      return writeFailed(state, action, world);
    case 'tags-loaded':
      return { state: { ...state, tags: action.tags, ownTags: action.own ?? state.ownTags }, effects: [] };
    case 'preferences':
      return preferencesChanged(state, action.preferences);
    case 'drafts-failing':
      return { state: { ...state, draftsFailing: action.isFailing }, effects: [] };
    case 'drafts-loaded':
      return { state: draftsLoaded(state, action.key, action.drafts), effects: [] };
  }
}

const reopen = ({ writes }: SessionState, key: string): Effect => ({ type: 'reopen', key, nextId: writes.nextId });

/** One that was not kept may be by now, which only looking tells. */
function storeChanged(state: SessionState, articles: readonly ArticleId[] | null): Step {
  const { page, saved, opening } = state;
  if (page.status !== 'article' || opening.status !== 'answered') return { state, effects: [] };
  if (saved && articles !== null && !articles.includes(saved.id)) return { state, effects: [] };
  const isWriting = state.writes.queue.length > 0 || state.waiting.length > 0;
  // Not before it was analysed, or it would be twice.
  const isRead = state.analysis !== null || state.analysisError !== null;
  if (!saved) return { state, effects: isWriting || !isRead ? [] : [{ type: 'open', key: page.key }] };
  return { state, effects: [reopen(state, page.key), { type: 'load-tags' }] };
}

/**
 * The article, or the same one again: after a reconnection (nothing to do but paint, which `reduce` does), or because
 * its text changed under the reader, who keeps what they were doing.
 */
function articleRead(state: SessionState, action: Extract<Report, { type: 'article-read' }>, world: World): Step {
  const { sha256, canHighlight } = action;
  const shown = state.page.status === 'article' ? state.page : null;
  const held = shown && goesOn(shown, action.article, action.key);
  const { article, key, elsewhere } = held ?? { article: action.article, key: action.key, elsewhere: null };
  const before = shown?.key === key ? shown : null;
  if (before?.sha256 === sha256) {
    return {
      state: before.elsewhere === elsewhere ? state : { ...state, page: { ...before, elsewhere } },
      effects: [],
    };
  }
  const page: PageArticle = {
    status: 'article',
    article,
    publishedOnPage: held ? held.publishedOnPage : article.metadata.published,
    key,
    sha256,
    canHighlight,
    elsewhere,
    retrievedAt: world.now(),
  };
  if (!before) {
    const fresh: SessionState = { ...freshState(state), page, opening: { status: 'asked' } };
    return { state: fresh, effects: [{ type: 'open', key }, { type: 'load-drafts', key }, { type: 'load-tags' }] };
  }
  const saved = state.resolving?.deed?.saved ?? state.saved;
  const records = placeRecords(
    article.text,
    state.records.map(({ record }) => record),
    [...textsOf({ ...state, saved }), before.article.text],
  );
  const drafts = draftsOf(state, before.article.text);
  const moved = drafts ? draftsIn(drafts, article.text) : {};
  return analyzeAgain({ ...state, ...moved, page: asSaved(page, saved), records });
}

function writeFailed(state: SessionState, action: Extract<Report, { type: 'write-failed' }>, world: World): Step {
  const { id, error, isGone } = action;
  // Undone altogether meanwhile: what could not be written is not wanted any more.
  if (isGone && state.saved === null && state.page.status === 'article') return finishWrite(state, id);
  return isGone && isOfThisArticle(state, id) ? keepAgain(state, world) : failWrite(state, id, error);
}

/** What dates or names depend on was set for every article: this one is read anew, and what changed is said. */
function preferencesChanged(state: SessionState, preferences: Preferences): Step {
  const before = state.preferences;
  const next = { ...state, preferences };
  const isSameOrder = before.dayMonthOrder === preferences.dayMonthOrder || state.saved?.dayMonthOrder !== undefined;
  const isSameNames = JSON.stringify(before.names) === JSON.stringify(preferences.names);
  if (state.analysisRun === 0 || (isSameOrder && isSameNames)) return { state: next, effects: [] };
  return resolveAgain(next, isSameOrder ? 'names' : 'day-month-order', state.resolving?.deed ?? null);
}

/** What was begun is there again, unfolded; what the reader has begun since comes first. */
function draftsLoaded(state: SessionState, key: string, saved: SavedDrafts): SessionState {
  const { page } = state;
  if (page.status !== 'article' || page.key !== key) return state;
  const { draft, nameDraft, noteDrafts, tagDrafts, lostDrafts } = draftsIn(saved, page.article.text);
  const unfolded = Object.fromEntries(
    [...Object.keys(noteDrafts), ...Object.keys(tagDrafts)].map((each) => [each, true]),
  );
  return {
    ...state,
    draft: state.draft ?? draft,
    nameDraft: state.nameDraft ?? nameDraft,
    noteDrafts: { ...noteDrafts, ...state.noteDrafts },
    tagDrafts: { ...tagDrafts, ...state.tagDrafts },
    lostDrafts: [...state.lostDrafts, ...lostDrafts],
    opened: { ...unfolded, ...state.opened },
  };
}

/** Another article: nothing of the old one is left but what is still to be written, and what the reader prefers. */
const freshState = ({
  writes,
  tags,
  ownTags,
  preferences,
  lastColour,
  lastStamp,
  analysisRun,
  focus,
  draftsFailing,
}: SessionState): SessionState => ({
  ...initialState,
  writes,
  tags,
  ownTags,
  preferences,
  lastColour,
  lastStamp,
  analysisRun,
  focus,
  draftsFailing,
});

function opened(state: SessionState, { key, found }: Extract<Report, { type: 'opened' }>): Step {
  const { page } = state;
  if (page.status !== 'article' || page.key !== key) return { state, effects: [] };
  // Kept here while the answer was on its way.
  if (state.saved) return { state, effects: [] };
  const answered: SessionState = { ...state, opening: { status: 'answered' } };
  if (!found) return analyzeOnce(answered);
  const { saved, annotations } = found;
  const next: SessionState = {
    ...answered,
    saved,
    page: asSaved(page, saved),
    records: placeRecords(page.article.text, annotations, [saved.article.text]),
    revisions: revisionsOf(saved),
    lastStamp: latest([
      state.lastStamp ?? undefined,
      saved.updatedAt,
      ...annotations.map(({ updatedAt }) => updatedAt),
    ]),
  };
  const isCorrected = next.page !== page || saved.dayMonthOrder !== undefined;
  const step = isCorrected ? analyzeAgain(next) : analyzeOnce(next);
  return { ...step, effects: [...step.effects, { type: 'load-versions', id: saved.id }] };
}

/** The analysis, unless this text was asked for already (the store answered only at the second try). */
const analyzeOnce = (state: SessionState): Step =>
  state.analysis || state.analysisError !== null ? { state, effects: [] } : analyzeAgain(state);
