import type { OwnTag } from '../library/recordTypes.ts';
import type { SidebarMessage } from '../messaging/protocol.ts';
import type {
  Analysis,
  Annotation,
  AnnotationId,
  Article,
  ArticleId,
  Colour,
  EntityRef,
  EntityType,
  EventKind,
  Instant,
  LocalDateTime,
  NotAnArticle,
  ReaderName,
  SavedArticle,
  Sourced,
  Span,
  TimeSettings,
  TimeValue,
} from '../model.ts';
import type { Words } from '../words/words.ts';
import type { LostDraft, SavedDrafts } from './drafts.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import type { History } from './history.ts';
import type { ReaderChange } from './readerChange.ts';
import { NO_REVISIONS, type Revisions } from './revisions.ts';

/**
 * Everything the sidebar knows, as plain data. `reduce` makes the next state and says what is to be done in the world
 * (`Effect`); the entry point does it and reports back with an `Action`.
 */
export interface SessionState {
  page: PageState;
  /** Whether it is known yet if this article was kept before. Nothing is written until it is. */
  opening: { status: 'unasked' | 'asked' | 'answered' } | { status: 'failed'; error: string };
  saved: SavedArticle | null;
  /** Live records of this article with their place in the text as it is now. */
  records: readonly PlacedRecord[];
  /** What was kept of its text before, and what the publisher has changed since. */
  revisions: Revisions;
  analysis: Analysis | null;
  /** Counts the analyses asked for: the answer to an older question is not taken. */
  analysisRun: number;
  analysisError: string | null;
  /** What the reader set for every article. */
  preferences: Preferences;
  /** What dates depend on has changed, and the analysis that says how is under way. */
  resolving: Resolving | null;
  /** What the last such change did, until the reader has seen it. */
  resolved: Resolved | null;
  /** What the reader asked for before the article could be written to; done, in order, when it can. */
  waiting: readonly ReaderChange[];
  writes: WriteQueue;
  history: History;
  tags: readonly { tag: string; count: number }[];
  /** The reader's own list of tags. */
  ownTags: readonly OwnTag[];
  selected: Selection | null;
  /** The marks at the place in the page that was last clicked, innermost first, and which of them is shown. */
  here: { ids: readonly string[]; at: number } | null;
  /** Asks the view to move the keyboard there; `serial` tells one request from the next. */
  focus: { on: FocusTarget; serial: number } | null;
  /** The lost record that goes to the words the reader selects next. */
  attaching: AnnotationId | null;
  draft: EventDraft | null;
  nameDraft: NameDraft | null;
  /** The name of which the reader just rejected one mention: all of it may be meant. */
  offer: { entity: EntityRef } | null;
  /** Notes typed and not yet saved, by subject. */
  noteDrafts: Readonly<Record<string, string>>;
  /** Tags begun and not yet taken, by subject. */
  tagDrafts: Readonly<Record<string, string>>;
  /** Begun, and gone from the page with their words. */
  lostDrafts: readonly LostDraft[];
  /** What is being typed cannot be put by just now. */
  draftsFailing: boolean;
  filters: Filters;
  tab: Tab;
  /** How the timeline is shown under its tab. */
  timelineView: TimelineView;
  /** Subjects whose quote, note and tags are unfolded. */
  opened: Readonly<Record<string, boolean>>;
  lastColour: Colour;
  /** The latest `updatedAt` handed out: the store takes only later ones, and clocks stand still or go back. */
  lastStamp: Instant | null;
}

type PageState =
  | { status: 'reading' }
  | { status: 'not-an-article'; reason: NotAnArticle; url: string; title: string }
  | PageArticle;

export interface PageArticle {
  status: 'article';
  /** As read, but for a published date the reader corrected. */
  article: Article;
  /** What the page itself says. */
  publishedOnPage: Sourced<LocalDateTime> | null;
  key: string;
  /** SHA-256 of `article.text`, lower-case hex. */
  sha256: string;
  retrievedAt: Instant;
  canHighlight: boolean;
  /** The page names another story's address by now, while this one still stands there (`goesOn`); null: its own. */
  elsewhere: string | null;
}

export interface PlacedRecord {
  record: Annotation;
  /** Where it stands in the article's text now; null: lost. */
  span: Span | null;
  confidence: 'position' | 'exact' | 'fuzzy' | null;
  /** How sure its place is, 0 to 1; null: lost. */
  score: number | null;
}

export interface Preferences extends TimeSettings {
  /** The reader's own list, for every article. */
  names: readonly ReaderName[];
}

/** What dates are counted from or read by. */
export type ResolvingCause = 'published' | 'day-month-order' | 'names';

export interface Resolving {
  cause: ResolvingCause;
  /** What was shown until now, to say what changed. */
  before: Analysis | null;
  /** The change of the saved article to be written together with what it moves; null: it is written, or there is none. */
  deed: { label: 'published' | 'day_month_order'; about: string; saved: SavedArticle } | null;
}

/** A date that has another meaning now. */
export interface TimeChange {
  text: string;
  span: Span;
  before: TimeValue;
  after: TimeValue;
  /** The reader had decided on it, and it stays as they did: `after` is what it would be. */
  isKept: boolean;
}

export interface Resolved {
  cause: ResolvingCause;
  changes: readonly TimeChange[];
}

export type StoreWrite =
  /** `isFirst`: the article was not in the library before it. */
  | { method: 'keep'; saved: SavedArticle; annotations: Annotation[]; isFirst: boolean }
  | { method: 'put'; annotations: Annotation[] };

interface WriteQueue {
  /** Oldest first; a write leaves the queue only when the store has said that it is done. */
  queue: readonly { id: number; write: StoreWrite }[];
  nextId: number;
  inFlight: boolean;
  error: string | null;
}

export type Selection = { kind: 'subject'; subject: string } | { kind: 'entity'; key: string; mention: number };

export type FocusTarget =
  | { kind: 'subject'; subject: string }
  | { kind: 'entity'; key: string }
  | { kind: 'note'; subject: string }
  | { kind: 'tags'; subject: string }
  | { kind: 'draft' }
  | { kind: 'name-draft' }
  /** The text the timeline is filtered by. */
  | { kind: 'filter' }
  /** To reject all of a name. */
  | { kind: 'offer' }
  /** The list of names as a whole. */
  | { kind: 'names' };

/** An event being written or corrected. */
export interface EventDraft {
  /** What it corrects; null for a new one. */
  subject: string | null;
  span: Span;
  timeText: string;
  /** What `timeText` was made of: it stands for that time, to the last detail, until the text is changed. */
  was: { timeText: string; time: TimeValue } | null;
  /** The time before the controls beside the text made it coarser, so that they can go back. */
  finest: TimeValue | null;
  kind: EventKind;
  label: string;
}

/** A name being added from a selection. */
export interface NameDraft {
  span: Span;
  type: EntityType;
  canonical: string;
}

export type TimelineView = 'list' | 'drawing';

export type Tab = 'timeline' | 'glance' | 'names' | 'notes';

export type Effect =
  | { type: 'open'; key: string }
  /** What is stored now, by whomever; `nextId` tells whether something was written here meanwhile. */
  | { type: 'reopen'; key: string; nextId: number }
  | { type: 'analyze'; run: number; article: Article; preferences: Preferences }
  /** Adds to the reader's own list of names, or takes off it. */
  | { type: 'change-names'; added: readonly ReaderName[]; removed: readonly ReaderName[] }
  /** The texts kept before the one that is kept now. */
  | { type: 'load-versions'; id: ArticleId }
  /** What is found in the text the reader saw last. */
  | { type: 'analyze-seen'; sha256: string; article: Article; preferences: Preferences }
  /** `text-rested` once the page has had this text for a while. */
  | { type: 'await-rest'; key: string; sha256: string; restMs: number }
  | { type: 'load-drafts'; key: string }
  /** null: nothing is begun any more. */
  | { type: 'save-drafts'; key: string; drafts: SavedDrafts | null }
  | { type: 'write'; id: number; write: StoreWrite }
  | { type: 'load-tags' }
  /** Derived, for the library: who and what stands in the kept text with this hash. */
  | { type: 'note-names'; id: ArticleId; sha256: string; names: EntityRef[] }
  | { type: 'send'; message: SidebarMessage };

/** Where ids, times and words come from. */
export interface World {
  now(): Instant;
  uuid(): string;
  /** The language of the screen, in which the text filter is typed; English where there is no screen. */
  words?(): Words;
}

export interface Step {
  state: SessionState;
  effects: Effect[];
}

export const initialState: SessionState = {
  page: { status: 'reading' },
  opening: { status: 'unasked' },
  saved: null,
  records: [],
  revisions: NO_REVISIONS,
  analysis: null,
  analysisRun: 0,
  analysisError: null,
  preferences: { dayMonthOrder: null, names: [] },
  resolving: null,
  resolved: null,
  waiting: [],
  writes: { queue: [], nextId: 1, inFlight: false, error: null },
  history: { past: [], future: [] },
  tags: [],
  ownTags: [],
  selected: null,
  here: null,
  focus: null,
  attaching: null,
  draft: null,
  nameDraft: null,
  offer: null,
  noteDrafts: {},
  tagDrafts: {},
  lostDrafts: [],
  draftsFailing: false,
  filters: NO_FILTERS,
  tab: 'timeline',
  timelineView: 'list',
  opened: {},
  lastColour: 'yellow',
  lastStamp: null,
};
