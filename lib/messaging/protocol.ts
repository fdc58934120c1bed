import type { Page } from '../article/page.ts';
import type {
  ArticleVersion,
  Campaign,
  Incident,
  Judgement,
  OwnTag,
  RecordKind,
  Records,
} from '../library/recordTypes.ts';
import type { ArticleSummary } from '../library/summaryTypes.ts';
import type {
  Annotation,
  Article,
  ArticleId,
  Colour,
  EntityRef,
  Mark,
  NotAnArticle,
  SavedArticle,
  Span,
} from '../model.ts';
import type { ReaderWords } from '../words/readerWords.ts';

/**
 * What the rooms say to each other. The reader and the sidebar of one tab talk over two Ports that the background
 * joins; every message survives a killed background (see outbox.ts), so none needs an answer of its own.
 */

export const READER_PORT = 'reader';
export const SIDEBAR_PORT = 'sidebar';

export type SelectionAction =
  /** Without a colour: the one that was used last. */
  | { action: 'highlight'; colour?: Colour }
  | { action: 'tag' }
  | { action: 'note' }
  | { action: 'event' }
  | { action: 'name' }
  /** Puts a lost record on these words; offered only while the sidebar says so. */
  | { action: 'attach' };

export type ReaderMessage =
  /** `revision` counts the texts read from this page; the sidebar hands it back with what it asks for. */
  | { type: 'article'; article: Article; canHighlight: boolean; revision?: number }
  | { type: 'not-an-article'; reason: NotAnArticle; url: string; title: string }
  /** The reader clicked in the page on these marks, innermost first. */
  | { type: 'marks-clicked'; ids: string[] }
  | { type: 'selection'; span: Span; chosen: SelectionAction }
  | { type: 'shortcut'; command: 'undo' | 'redo' };

/**
 * An article as the reader sends it: what the page says about itself is judged at the sidebar's end, which hears an
 * `article` (lib/platform/sidebarChannel.ts). The reader stays small so.
 */
export interface PageMessage {
  type: 'page';
  page: Page;
  canHighlight: boolean;
  revision: number;
}

/** What the reader puts on the way. */
export type SentByReader = Exclude<ReaderMessage, { type: 'article' }> | PageMessage;

export type SidebarMessage =
  /** Asks for the article; answered by `article` or `not-an-article`, again after every reconnection. */
  | { type: 'ready' }
  /** All marks there are to be: replaces what is painted. With a `revision` that is not the newest it does nothing:
   * its offsets are those of a text the page no longer has, and the sidebar is about to paint again. */
  | { type: 'paint'; marks: Mark[]; revision?: number }
  /** Scrolls the passage into view and pulses it. */
  | { type: 'reveal'; span: Span; revision?: number }
  /** Shows the passage without scrolling while something is hovered; null ends it. */
  | { type: 'preview'; span: Span | null; revision?: number }
  /** The reader's own few words, in the language the sidebar speaks. */
  | { type: 'words'; words: ReaderWords }
  /** A lost record is to be attached: the toolbar offers that instead of the rest. */
  | { type: 'attaching'; isOn: boolean }
  | { type: 'close' };

/**
 * Sent by the reader to the background alone: it owns insertCSS. Widths are CSS px; 0 lays the sidebar over the page
 * without pushing it. The reader says which width stands now, since the background may have been restarted since.
 */
export type DockMessage =
  | { type: 'dock'; width: number; replaces: number | null }
  | { type: 'undock'; width: number | null }
  /** The marks' styles go into every frame of the page's origin that is there now. */
  | { type: 'dress' };

/** Sent by an extension page to the background: opens the library in a tab, or shows the tab that has it. */
export interface OpenLibraryMessage {
  type: 'open-library';
}

/** Sent by an extension page to the background: opens the settings. */
export interface OpenSettingsMessage {
  type: 'open-settings';
}

/** Sent by the sidebar to the background: the reader chose other colours for the marks of its page. */
export interface RestyleMessage {
  type: 'restyle';
}

/** Sent by the background to both ends in a tab when one has something for the other: connect again. */
export interface WakeMessage {
  type: 'wake';
}

/**
 * The store, as the background serves it to the sidebar and as the library uses it directly. Every method is one
 * transaction and may be repeated: ids and times are made by the caller, so that a call whose answer was lost with a
 * killed background can simply be made again. A method's promise resolves only after the transaction has committed.
 */
export interface StoreApi {
  /** The saved article with this key and its live annotations; null when it was never kept or was deleted. */
  open(key: string): Promise<{ saved: SavedArticle; annotations: Annotation[] } | null>;
  /** Keeps an article together with records; a record already there is replaced only by a later `updatedAt`. */
  keep(saved: SavedArticle, annotations: Annotation[]): Promise<void>;
  /** Writes records of a kept article, deletions (tombstones) included. Rejects with UnknownArticle if it is not kept. */
  put(annotations: Annotation[]): Promise<void>;
  /**
   * Writes records of any kinds as one action of the reader: all or none. As for `keep`, the later `updatedAt` wins, and
   * an annotation needs a live article. Renaming a tag is one call with its annotations and the tag itself.
   */
  write(records: Partial<Records>): Promise<void>;
  /** One row for each live article, newest first. No text is read for it. */
  list(): Promise<ArticleSummary[]>;
  /** These articles with their live annotations, in the order of the text; those not live are left out. */
  read(ids: ArticleId[]): Promise<{ saved: SavedArticle; annotations: Annotation[] }[]>;
  /** The live earlier texts of an article, newest first. */
  versions(id: ArticleId): Promise<ArticleVersion[]>;
  /** Live ones, oldest first. Their `articleIds` may name articles that are deleted: leave those out, but keep them. */
  incidents(): Promise<Incident[]>;
  /** Live ones, oldest first. */
  campaigns(): Promise<Campaign[]>;
  /** Live ones, oldest first, those about deleted articles too. */
  judgements(): Promise<Judgement[]>;
  /** The reader's own list of tags, live ones, oldest first. */
  ownTags(): Promise<OwnTag[]>;
  /**
   * Notes who and what stands in a live article's text, as analysed and corrected. Derived, so it is no record: never
   * exported, and gone with the next text. Does nothing when the article's text is another by now, and tells no view of
   * what was so already.
   */
  noteNames(id: ArticleId, sha256: string, names: EntityRef[]): Promise<void>;
  /** Marks articles, their annotations and earlier texts deleted at this time. Incidents keep their place for them. */
  deleteArticles(ids: ArticleId[], at: string): Promise<void>;
  /**
   * Undoes exactly what the deletion of these at that time deleted. Given the rows they had, names noted for their
   * texts are noted again (only the library has rows; a call from the sidebar carries none).
   */
  restoreArticles(ids: ArticleId[], deletedAt: string, at: string, rows?: readonly ArticleSummary[]): Promise<void>;
  /** Every tag in use on live articles and annotations with its count, and how many of these are articles; most used first. */
  tags(): Promise<{ tag: string; count: number; articles: number }[]>;
  /** Everything, tombstones included, for export. */
  exportAll(): Promise<Records>;
  /**
   * Merges records: the later `updatedAt` wins, so importing twice changes nothing. A record that is live in the file
   * and deleted here comes back as the file has it, whenever it was deleted: the reader asks for what is in the file,
   * often to undo just that. All or nothing.
   */
  importAll(records: Partial<Records>): Promise<ImportCounts>;
}

/** What an import did to the records of its file, as the reader sees it. */
export interface ChangeCounts {
  /** Live now, never here before. */
  added: number;
  /** Live before and now, with other content. */
  updated: number;
  /** Deleted before, live now. */
  restored: number;
  /** Live before, deleted now: the file says that they were deleted later. */
  deleted: number;
  /** As they were, or deleted and never seen live here. */
  unchanged: number;
}

export type ImportCounts = Record<RecordKind, ChangeCounts>;

export type StoreMethod = keyof StoreApi;

/** One call of the store over runtime.sendMessage. */
export interface StoreCall {
  type: 'store';
  method: StoreMethod;
  args: unknown[];
}

export type StoreErrorCode =
  /** The article was never kept, or was deleted since. */
  | 'unknown-article'
  /** The disk is full. */
  | 'quota'
  /** Another tab holds an older database open. */
  | 'blocked'
  /** The database was written by a newer Breachline. */
  | 'newer-version'
  /** The call has the wrong shape, or came from a place that may not use the store: a bug. */
  | 'refused'
  /** The background could not be reached, however often it was asked. */
  | 'unreachable'
  /** IndexedDB failed for a reason of its own. */
  | 'failed';

/** `error` is English, for logs. The client rejects with an Error that carries it as `message`, with `code` and `reason`. */
export type StoreAnswer =
  | { ok: true; value: unknown }
  | { ok: false; code: StoreErrorCode; reason: string; error: string };
