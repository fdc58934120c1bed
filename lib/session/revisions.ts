import type { ArticleVersion } from '../library/recordTypes.ts';
import type { Analysis, Article, ArticleId, Instant, SavedArticle } from '../model.ts';
import { compareTexts, type TextChange } from '../versions/compareTexts.ts';
import { placeRecords } from './placeRecords.ts';
import { stampAfter } from './stamp.ts';
import type { Effect, SessionState, Step, World } from './state.ts';
import { enqueue } from './writes.ts';

/** A text of the article, and when it was read from the page. */
export type TextRead = Pick<SavedArticle, 'article' | 'sha256' | 'retrievedAt'>;

/** What the reader last saw of the article, and what the publisher has changed since. */
export interface Revisions {
  /** The text as it was kept when the sidebar was opened; null: it was not kept. */
  seen: TextRead | null;
  /** Texts kept before `seen`, newest first. */
  earlier: readonly TextRead[];
  /** Why the earlier texts could not be read. */
  error: string | null;
  /** What the page has otherwise than `seen`; null: nothing. */
  changes: readonly TextChange[] | null;
  /** What is found in `seen`; null until it is known. Asked for only where something has changed. */
  analysis: Analysis | null;
  isAsked: boolean;
  /** How many texts of this page were kept since the sidebar was opened. */
  kept: number;
  /** The reader has put the news away. */
  isDismissed: boolean;
}

/** Milliseconds. Pages that load their article in parts are done by then; one seen for less was not read. */
const REST_MS = 3000;
/** Each text kept of one visit makes the next wait so many times longer: a page that counts seconds fills no disk. */
const REST_GROWTH = 4;
/** Then it is 51 minutes. */
const MOST_GROWN = 5;

export const NO_REVISIONS: Revisions = {
  seen: null,
  earlier: [],
  error: null,
  changes: null,
  analysis: null,
  isAsked: false,
  kept: 0,
  isDismissed: false,
};

export type RevisionsAction =
  | { type: 'versions-loaded'; id: ArticleId; versions: readonly ArticleVersion[] }
  | { type: 'versions-failed'; id: ArticleId; error: string }
  | { type: 'seen-analyzed'; sha256: string; analysis: Analysis }
  /** The page has had this text for a while: what was read is kept. */
  | { type: 'text-rested'; key: string; sha256: string }
  | { type: 'news-dismissed' };

export function reduceRevisions(state: SessionState, action: RevisionsAction, world: World): Step {
  const { revisions, saved } = state;
  switch (action.type) {
    case 'versions-loaded':
      return saved?.id === action.id ? versionsLoaded(state, action.versions) : { state, effects: [] };
    case 'versions-failed':
      if (saved?.id !== action.id) return { state, effects: [] };
      return { state: { ...state, revisions: { ...revisions, error: action.error } }, effects: [] };
    case 'seen-analyzed':
      if (revisions.seen?.sha256 !== action.sha256) return { state, effects: [] };
      return { state: { ...state, revisions: { ...revisions, analysis: action.analysis } }, effects: [] };
    case 'text-rested':
      return keepText(state, action, world);
    case 'news-dismissed':
      return { state: { ...state, revisions: { ...revisions, isDismissed: true } }, effects: [] };
  }
}

/** The article was found in the store: what it holds is what the reader saw last. */
export const revisionsOf = ({ article, sha256, retrievedAt }: SavedArticle): Revisions => {
  return { ...NO_REVISIONS, seen: { article, sha256, retrievedAt } };
};

/** After each step: compares the page with what was seen, where one of the two is new. */
export function compareWithSeen(before: SessionState, state: SessionState): Step {
  const compared = compareTextsOf(before, state);
  const { revisions, analysis, saved, preferences } = compared.state;
  const { seen, changes, isAsked } = revisions;
  // After the page's own analysis, which the reader waits for.
  if (!seen || !changes || isAsked || !analysis) return compared;
  const { dayMonthOrder } = saved ?? {};
  const effect: Effect = {
    type: 'analyze-seen',
    sha256: seen.sha256,
    article: seen.article,
    preferences: dayMonthOrder ? { ...preferences, dayMonthOrder } : preferences,
  };
  const next = { ...compared.state, revisions: { ...revisions, isAsked: true } };
  return { state: next, effects: [...compared.effects, effect] };
}

function compareTextsOf(before: SessionState, state: SessionState): Step {
  const { page, revisions } = state;
  const { seen } = revisions;
  const wasText = before.page.status === 'article' ? before.page.article.text : null;
  if (!seen || page.status !== 'article') return { state, effects: [] };
  const { text } = page.article;
  if (before.revisions.seen === seen && wasText === text) return { state, effects: [] };
  const changes = text === seen.article.text ? [] : compareTexts(seen.article.text, text);
  const isSame = changes.length === 0;
  const next = { ...state, revisions: { ...revisions, changes: isSame ? null : changes, isDismissed: false } };
  if (isSame) return { state: next, effects: [] };
  const restMs = REST_MS * REST_GROWTH ** Math.min(revisions.kept, MOST_GROWN);
  return { state: next, effects: [{ type: 'await-rest', key: page.key, sha256: page.sha256, restMs }] };
}

/** What was made in an earlier text is found by it. */
function versionsLoaded(state: SessionState, versions: readonly ArticleVersion[]): Step {
  const { page, revisions, saved } = state;
  const next = { ...state, revisions: { ...revisions, earlier: versions, error: null } };
  if (page.status !== 'article' || !saved || versions.length === 0) return { state: next, effects: [] };
  const texts = textsOf(next);
  const records = placeRecords(
    page.article.text,
    state.records.map(({ record }) => record),
    texts,
  );
  return { state: { ...next, records }, effects: [] };
}

/** Every text that is at hand, newest first. */
export function textsOf({ saved, revisions: { seen, earlier } }: SessionState): string[] {
  const texts = [saved, seen, ...earlier].flatMap((each) => (each ? [each.article.text] : []));
  return [...new Set(texts)];
}

/**
 * The page's text takes the place of the kept one, which the store then files as a version. Not where no word has
 * changed, and not before the page rests: half of an article that is still being loaded is no version of it.
 */
function keepText(state: SessionState, { key, sha256 }: { key: string; sha256: string }, world: World): Step {
  const { page, saved, revisions } = state;
  const isStill = page.status === 'article' && page.key === key && page.sha256 === sha256;
  if (!isStill || !saved || saved.sha256 === sha256 || !revisions.changes) return { state, effects: [] };
  const at = stampAfter(state.lastStamp, world.now());
  const { article, retrievedAt } = page;
  const kept: SavedArticle = { ...saved, article, sha256, retrievedAt, updatedAt: at };
  return enqueue(
    { ...state, saved: kept, lastStamp: at, revisions: { ...revisions, kept: revisions.kept + 1 } },
    { method: 'keep', saved: kept, annotations: [], isFirst: false },
  );
}

/** A saved article as a change wants it, with the text that is kept now: no undoing brings an older text back. */
export function withTextOf(current: SavedArticle | null, wanted: SavedArticle): SavedArticle {
  if (!current || current.id !== wanted.id || current.sha256 === wanted.sha256) return wanted;
  const metadata: Article['metadata'] = {
    ...current.article.metadata,
    published: wanted.article.metadata.published,
  };
  const { sha256, retrievedAt } = current;
  return { ...wanted, sha256, retrievedAt, article: { ...current.article, metadata } };
}

/** The texts that are kept, newest first: the one on the page where it is, and when each was first read. */
export function versionsOf({ saved, revisions: { seen, earlier } }: SessionState): TextRead[] {
  const all = [saved, seen, ...earlier].filter((each) => each !== null);
  const known = new Set<string>();
  const isNew = ({ sha256, retrievedAt }: { sha256: string; retrievedAt: Instant }): boolean => {
    const name = `${sha256} ${retrievedAt}`;
    if (known.has(name)) return false;
    known.add(name);
    return true;
  };
  return all.filter(isNew);
}
