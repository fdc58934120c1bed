import type { Report } from './actions.ts';
import { analyzeAgain, keepPublished, withPublished } from './changePublished.ts';
import { isOfThisArticle, keepAgain } from './keepAgain.ts';
import { placeRecords } from './placeRecords.ts';
import { latest } from './stamp.ts';
import { initialState, type PageArticle, type SessionState, type Step, type World } from './state.ts';
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
    case 'analyzed': {
      if (action.run !== state.analysisRun) return { state, effects: [] };
      const next = { ...state, analysis: action.analysis, analysisError: null };
      return next.publishedPending ? keepPublished(next, world) : { state: next, effects: [] };
    }
    case 'analysis-failed': {
      if (action.run !== state.analysisRun) return { state, effects: [] };
      const next = { ...state, analysis: null, analysisError: action.error };
      return next.publishedPending ? keepPublished(next, world) : { state: next, effects: [] };
    }
    case 'written':
      return finishWrite(state, action.id);
    case 'write-failed':
      return action.isGone && isOfThisArticle(state, action.id)
        ? keepAgain(state, world)
        : failWrite(state, action.id, action.error);
    case 'tags-loaded':
      return { state: { ...state, tags: action.tags }, effects: [] };
  }
}

/**
 * The article, or the same one again: after a reconnection (nothing to do but paint, which `reduce` does), or because
 * its text changed under the reader, who keeps what they were doing.
 */
function articleRead(state: SessionState, action: Extract<Report, { type: 'article-read' }>, world: World): Step {
  const { article, key, sha256, canHighlight } = action;
  const before = state.page.status === 'article' && state.page.key === key ? state.page : null;
  if (before?.sha256 === sha256) return { state, effects: [] };
  const page: PageArticle = {
    status: 'article',
    article,
    publishedOnPage: article.metadata.published,
    key,
    sha256,
    canHighlight,
    retrievedAt: world.now(),
  };
  if (!before) {
    const fresh: SessionState = { ...freshState(state), page, opening: { status: 'asked' } };
    return { state: fresh, effects: [{ type: 'open', key }, { type: 'load-tags' }] };
  }
  const { published } = before.article.metadata;
  const corrected = published?.source === 'reader' ? withPublished(page, published) : page;
  const records = placeRecords(
    article.text,
    state.records.map(({ record }) => record),
  );
  return analyzeAgain({ ...state, page: corrected, records });
}

/** Another article: nothing of the old one is left but what is still to be written, and what the reader prefers. */
const freshState = ({ writes, tags, lastColour, lastStamp, analysisRun, focus }: SessionState): SessionState => ({
  ...initialState,
  writes,
  tags,
  lastColour,
  lastStamp,
  analysisRun,
  focus,
});

function opened(state: SessionState, { key, found }: Extract<Report, { type: 'opened' }>): Step {
  const { page } = state;
  if (page.status !== 'article' || page.key !== key) return { state, effects: [] };
  const answered: SessionState = { ...state, opening: { status: 'answered' } };
  if (!found) return analyzeOnce(answered);
  const { saved, annotations } = found;
  const published = saved.article.metadata.published;
  const isCorrected = published?.source === 'reader';
  const next: SessionState = {
    ...answered,
    saved,
    page: isCorrected ? withPublished(page, published) : page,
    records: placeRecords(page.article.text, annotations),
    lastStamp: latest([
      state.lastStamp ?? undefined,
      saved.updatedAt,
      ...annotations.map(({ updatedAt }) => updatedAt),
    ]),
  };
  return isCorrected ? analyzeAgain(next) : analyzeOnce(next);
}

/** The analysis, unless this text was asked for already (the store answered only at the second try). */
const analyzeOnce = (state: SessionState): Step =>
  state.analysis || state.analysisError !== null ? { state, effects: [] } : analyzeAgain(state);
