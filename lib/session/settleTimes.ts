import type { Annotation, DayMonthOrder, LocalDateTime, SavedArticle, Sourced } from '../model.ts';
import { begin, commit } from './commit.ts';
import { rowsOf } from './rowsOf.ts';
import type { PageArticle, ResolvingCause, SessionState, Step, World } from './state.ts';
import { timeChanges } from './timeChanges.ts';

/** What the page itself says, but where the reader corrected it. */
export const asSaved = (page: PageArticle, saved: SavedArticle | null): PageArticle => {
  const published = saved?.article.metadata.published;
  return withPublished(page, published?.source === 'reader' ? published : page.publishedOnPage);
};

const withPublished = (page: PageArticle, published: Sourced<LocalDateTime> | null): PageArticle =>
  page.article.metadata.published === published
    ? page
    : { ...page, article: { ...page.article, metadata: { ...page.article.metadata, published } } };

/** Another published date: everything counted from it is found anew, and both are kept in one write. */
export function setPublished(state: SessionState, value: LocalDateTime | null, world: World): Step {
  const { page } = state;
  if (page.status !== 'article') return { state, effects: [] };
  const before = page.article.metadata.published;
  const onPage = page.publishedOnPage;
  const after = value === null || value === onPage?.value ? onPage : ({ value, source: 'reader' } as const);
  if (before?.value === after?.value && before?.source === after?.source) return { state, effects: [] };
  const { saved } = begin(state, world);
  // The text stays the one that was kept, even if the page has another by now.
  const article = { ...saved.article, metadata: { ...saved.article.metadata, published: after } };
  const deed = { label: 'published', about: after?.value ?? '', saved: { ...saved, article } } as const;
  return resolveAgain({ ...state, page: withPublished(page, after) }, 'published', deed);
}

/** Another order of day and month for this article; null: as the settings say. */
export function setDayMonthOrder(state: SessionState, order: DayMonthOrder | null, world: World): Step {
  if (state.page.status !== 'article' || (state.saved?.dayMonthOrder ?? null) === order) return { state, effects: [] };
  const { dayMonthOrder: _, ...rest } = begin(state, world).saved;
  const saved = order ? { ...rest, dayMonthOrder: order } : rest;
  return resolveAgain(state, 'day-month-order', { label: 'day_month_order', about: order ?? '', saved });
}

/** Asks for the analysis anew because what dates and names depend on has changed. */
export function resolveAgain(
  state: SessionState,
  cause: ResolvingCause,
  deed: { label: 'published' | 'day_month_order'; about: string; saved: SavedArticle } | null,
): Step {
  // Two changes in a row are told as one: from what was shown before the first.
  const before = state.resolving ? state.resolving.before : state.analysis;
  return analyzeAgain({ ...state, resolving: { cause, before, deed } });
}

export function analyzeAgain(state: SessionState): Step {
  if (state.page.status !== 'article') return { state, effects: [] };
  const analysisRun = state.analysisRun + 1;
  const saved = state.resolving?.deed?.saved ?? state.saved;
  const { preferences } = state;
  const dayMonthOrder = saved?.dayMonthOrder ?? preferences.dayMonthOrder;
  const { article } = state.page;
  const effect = {
    type: 'analyze',
    run: analysisRun,
    article,
    preferences: { ...preferences, dayMonthOrder },
  } as const;
  return { state: { ...state, analysisRun, analysisError: null }, effects: [effect] };
}

/**
 * The analysis that was waited for is there: says what changed, and writes what was decided, once, together with the
 * found events it moved ("last Thursday"). Those the reader decided on stay as they decided.
 */
export function settleTimes(state: SessionState, world: World): Step {
  const { resolving } = state;
  if (!resolving) return { state, effects: [] };
  const { cause, before, deed } = resolving;
  const changes = timeChanges(before, state.analysis, state.records);
  // That names are read otherwise is seen in the names.
  const resolved = cause === 'names' && changes.length === 0 ? state.resolved : { cause, changes };
  const next = { ...state, resolving: null, resolved };
  if (!deed) return { state: next, effects: [] };
  const draft = begin(next, world);
  const records = rowsOf(draft.page.article, state.analysis, state.records).flatMap(({ record, event }) => {
    if (record?.origin !== 'found' || record.status !== 'found') return [];
    const fresh = { time: event.time, kind: event.kind, label: event.label };
    if (JSON.stringify(record.event) === JSON.stringify(fresh)) return [];
    return [{ before: record, after: { ...record, event: fresh } satisfies Annotation }];
  });
  // An article that is not kept yet has the identity that its draft gives it now.
  const saved = draft.before ? deed.saved : { ...deed.saved, id: draft.saved.id };
  return commit(next, draft, { ...deed, saved, records }, world);
}
