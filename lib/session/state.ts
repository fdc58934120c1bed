import type { SidebarMessage } from '../messaging/protocol.ts';
import type {
  Analysis,
  Annotation,
  Article,
  Colour,
  EventKind,
  Instant,
  LocalDateTime,
  NotAnArticle,
  SavedArticle,
  Sourced,
  Span,
  TimeValue,
} from '../model.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import type { History } from './history.ts';
import type { ReaderChange } from './readerChange.ts';

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
  analysis: Analysis | null;
  /** Counts the analyses asked for: the answer to an older question is not taken. */
  analysisRun: number;
  analysisError: string | null;
  /** The published date changed and waits for its analysis, to be kept in one write with what that changes. */
  publishedPending: boolean;
  /** What the reader asked for before the article could be written to; done, in order, when it can. */
  waiting: readonly ReaderChange[];
  writes: WriteQueue;
  history: History;
  tags: readonly { tag: string; count: number }[];
  selected: Selection | null;
  /** Asks the view to move the keyboard there; `serial` tells one request from the next. */
  focus: { on: FocusTarget; serial: number } | null;
  draft: EventDraft | null;
  /** Notes typed and not yet saved, by subject. */
  noteDrafts: Readonly<Record<string, string>>;
  filters: Filters;
  tab: Tab;
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
}

export interface PlacedRecord {
  record: Annotation;
  /** Where it stands in the article's text now; null: lost. */
  span: Span | null;
  confidence: 'position' | 'exact' | 'fuzzy' | null;
}

export type StoreWrite =
  | { method: 'keep'; saved: SavedArticle; annotations: Annotation[] }
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
  | { kind: 'draft' };

/** An event being written or corrected. */
export interface EventDraft {
  /** What it corrects; null for a new one. */
  subject: string | null;
  span: Span;
  timeText: string;
  /** What `timeText` was at first and the time it stands for, which holds until the text is changed. */
  was: { timeText: string; time: TimeValue } | null;
  kind: EventKind;
  label: string;
}

export type Tab = 'timeline' | 'names' | 'notes';

export type Effect =
  | { type: 'open'; key: string }
  | { type: 'analyze'; run: number; article: Article }
  | { type: 'write'; id: number; write: StoreWrite }
  | { type: 'load-tags' }
  | { type: 'send'; message: SidebarMessage };

/** Where ids and times come from. */
export interface World {
  now(): Instant;
  uuid(): string;
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
  analysis: null,
  analysisRun: 0,
  analysisError: null,
  publishedPending: false,
  waiting: [],
  writes: { queue: [], nextId: 1, inFlight: false, error: null },
  history: { past: [], future: [] },
  tags: [],
  selected: null,
  focus: null,
  draft: null,
  noteDrafts: {},
  filters: NO_FILTERS,
  tab: 'timeline',
  opened: {},
  lastColour: 'yellow',
  lastStamp: null,
};
