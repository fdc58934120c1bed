import type { OwnTag } from '../library/recordTypes.ts';
import type {
  Analysis,
  Annotation,
  Article,
  ArticleId,
  EntityRef,
  NotAnArticle,
  SavedArticle,
  Span,
} from '../model.ts';
import type { LostDraft, SavedDrafts } from './drafts.ts';
import type { Filters } from './filters.ts';
import type { ReaderChange } from './readerChange.ts';
import type { RevisionsAction } from './revisions.ts';
import type { EventDraft, Preferences, Selection, Tab, TimelineView } from './state.ts';

/** What the world reports. */
export type Report =
  | { type: 'article-read'; article: Article; key: string; sha256: string; canHighlight: boolean }
  | { type: 'not-an-article'; reason: NotAnArticle; url: string; title: string }
  | { type: 'opened'; key: string; found: { saved: SavedArticle; annotations: Annotation[] } | null }
  | { type: 'open-failed'; key: string; error: string }
  /** Other views may have changed these articles; null: any. */
  | { type: 'store-changed'; articles: readonly ArticleId[] | null }
  /** The answer to `reopen`. */
  | { type: 'reopened'; key: string; nextId: number; found: { saved: SavedArticle; annotations: Annotation[] } | null }
  | { type: 'analyzed'; run: number; analysis: Analysis }
  | { type: 'analysis-failed'; run: number; error: string }
  | { type: 'written'; id: number }
  /** `isGone`: the article was deleted from the library meanwhile. */
  | { type: 'write-failed'; id: number; error: string; isGone?: boolean }
  | { type: 'tags-loaded'; tags: { tag: string; count: number }[]; own?: readonly OwnTag[] }
  /** As they are at the start, and whenever they were changed, here or on another page of ours. */
  | { type: 'preferences'; preferences: Preferences }
  /** Whether what is being typed cannot be put by just now; it is tried again until it can. */
  | { type: 'drafts-failing'; isFailing: boolean }
  /** What was begun in this article when its sidebar was closed. */
  | { type: 'drafts-loaded'; key: string; drafts: SavedDrafts };

/** What the reader looks at or types; nothing of it is written. */
export type View =
  | { type: 'retry' }
  | { type: 'marks-clicked'; ids: string[] }
  /** Another of the marks at the place that was clicked. */
  | { type: 'show-mark'; id: string }
  | { type: 'here-dropped' }
  | { type: 'select'; selection: Selection }
  /** Shows the next mention of an entity in the page (or the one before), the first again after the last. */
  | { type: 'next-mention'; key: string; by?: 1 | -1 }
  | { type: 'edit-filter' }
  | { type: 'preview'; span: Span | null }
  | { type: 'reveal'; span: Span }
  | { type: 'edit-note'; subject: string }
  | { type: 'edit-tags'; subject: string }
  | { type: 'note-typed'; subject: string; text: string }
  | { type: 'note-dropped'; subject: string }
  | { type: 'tag-typed'; subject: string; text: string }
  | { type: 'draft-event'; subject: string; timeText: string }
  | { type: 'draft-typed'; fields: Partial<Pick<EventDraft, 'timeText' | 'was' | 'finest' | 'kind' | 'label'>> }
  | { type: 'draft-dropped' }
  | { type: 'lost-draft-dropped'; draft: LostDraft }
  | { type: 'name-draft-typed'; ref: Partial<EntityRef> }
  | { type: 'name-draft-dropped' }
  | { type: 'offer-dropped' }
  /** The lost record goes to the words selected next; null: it does not. */
  | { type: 'attach'; subject: string | null }
  | { type: 'changes-seen' }
  | { type: 'open-tab'; tab: Tab }
  | { type: 'view-timeline'; as: TimelineView }
  | { type: 'unfold'; subject: string; isOpen: boolean }
  | { type: 'filter'; filters: Partial<Filters> }
  | { type: 'close' };

export type Action = Report | ReaderChange | View | RevisionsAction;
