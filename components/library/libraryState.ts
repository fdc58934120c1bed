import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { StorageUse } from '../../lib/library/storageUse.ts';
import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import type { StoreApi } from '../../lib/messaging/protocol.ts';
import type { ArticleId, Instant } from '../../lib/model.ts';
import { explain } from '../../lib/words/explain.ts';
import type { Words } from '../../lib/words/words.ts';
import { type Browse, createBrowse } from './browseState.ts';
import { addToIncident, exportFile, importFile, tagArticles } from './libraryActions.ts';
import type { LibrarySearch } from './librarySearch.ts';

/** What the library needs of the world around it. */
export interface LibraryWorld {
  store: StoreApi;
  now(): Instant;
  newId(): string;
  /** Program and version, for exported files. */
  generator: string;
  download(name: string, text: string): void;
  storageUse(): Promise<StorageUse>;
  /** The language the page speaks now. */
  words(): Words;
  search: LibrarySearch;
}

/** What the last action came to. A new object each time, so that the same words are announced again. */
export interface Notice {
  /** `deleted` is only said aloud: the bar with the Undo button shows it. */
  kind: 'done' | 'failed' | 'deleted';
  text: string;
}

/** Articles that were deleted together, and what they are called. */
export interface Deletion {
  ids: readonly ArticleId[];
  /** As they were. */
  rows: readonly ArticleSummary[];
  title: string;
  deletedAt: Instant;
}

/** Where the keyboard goes after the control that was used is gone. */
export type FocusWish = { at: 'undo' } | { at: 'article'; id: ArticleId } | { at: 'heading' };

/** Of File, what an import needs. `size` in bytes: never less than the text has UTF-16 units. */
export interface ImportFile {
  name: string;
  size: number;
  text(): Promise<string>;
}

export interface Library {
  /** Null until first read. */
  articles: ReadonlySignal<ArticleSummary[] | null>;
  browse: Browse;
  notice: ReadonlySignal<Notice | null>;
  /** Whether an action is under way. */
  busy: ReadonlySignal<boolean>;
  /** What can be undone, last deletion last; kept for as long as the page is open. */
  deletions: ReadonlySignal<Deletion[]>;
  storage: ReadonlySignal<StorageUse | null>;
  focus: ReadonlySignal<FocusWish | null>;
  /** Goes up whenever what is shown was read again. */
  revision: ReadonlySignal<number>;
  /** How far the search's index is; null: it has everything. */
  progress: ReadonlySignal<{ done: number; total: number } | null>;
  /** Goes up whenever the index has everything again. */
  indexed: ReadonlySignal<number>;
  /** The index tells how far it is. */
  onIndexed(progress: { done: number; total: number }): void;
  /** Reads everything shown again. */
  refresh(): Promise<void>;
  remove(articles: readonly ArticleSummary[]): Promise<void>;
  undo(): Promise<void>;
  /** Everything, or these articles. */
  exportRecords(ids: readonly ArticleId[] | null): Promise<void>;
  tag(ids: readonly ArticleId[], tag: string): Promise<void>;
  addToIncident(ids: readonly ArticleId[], name: string): Promise<void>;
  importFiles(files: readonly ImportFile[]): Promise<void>;
}

/**
 * The library page's state and actions. Actions wait for each other, and none rejects: what goes wrong becomes the
 * notice.
 */
export function createLibrary(world: LibraryWorld): Library {
  const { store } = world;
  const articles = signal<ArticleSummary[] | null>(null);
  const notice = signal<Notice | null>(null);
  const waiting = signal(0);
  const busy = computed(() => waiting.value > 0);
  const deletions = signal<Deletion[]>([]);
  const storage = signal<StorageUse | null>(null);
  const focus = signal<FocusWish | null>(null);
  const revision = signal(0);
  const progress = signal<{ done: number; total: number } | null>(null);
  const indexed = signal(0);
  const browse = createBrowse(articles, world.search.articles, () => world.words().locale);

  const say = (kind: Notice['kind'], text: string): void => {
    notice.value = { kind, text };
  };
  const isThere = (id: ArticleId): boolean => articles.value?.some((row) => row.id === id) ?? false;

  let waitingRefresh: Promise<void> | null = null;
  async function read(): Promise<void> {
    const [list, use, incidents] = await Promise.all([store.list(), world.storageUse(), store.incidents()]);
    batch(() => {
      articles.value = list;
      storage.value = use;
      browse.setIncidents(incidents);
      revision.value += 1;
      // What came back otherwise, by an import or another tab's undo, needs no undo here.
      const live = new Set(list.map(({ id }) => id));
      deletions.value = deletions.value.filter(({ ids }) => !ids.every((id) => live.has(id)));
    });
    world.search.sync();
  }

  /** Runs actions one after the other, in the order they were asked for. */
  let last: Promise<void> = Promise.resolve();
  function act(work: () => Promise<void>): Promise<void> {
    waiting.value += 1;
    last = last
      .then(work)
      .catch((error: unknown) => say('failed', world.words().say(explain(error))))
      .finally(() => {
        waiting.value -= 1;
      });
    return last;
  }
  const change = (work: () => Promise<Notice>): Promise<void> =>
    act(async () => {
      const done = await work();
      await read();
      notice.value = done;
    });

  return {
    articles,
    browse,
    notice,
    busy,
    deletions,
    storage,
    focus,
    revision,
    progress,
    indexed,

    onIndexed(now) {
      const isDone = now.done === now.total;
      progress.value = isDone ? null : now;
      if (!isDone) return;
      indexed.value += 1;
      browse.searchAgain().catch(() => {});
    },

    refresh() {
      // Many changes may be told of while one reading waits; it will show them all.
      waitingRefresh ??= act(() => {
        waitingRefresh = null;
        return read();
      });
      return waitingRefresh;
    },

    remove: (asked) =>
      act(async () => {
        // A double click: the row is gone by now, and what is deleted must not be deleted again at another time.
        const rows = asked.filter(({ id }) => isThere(id));
        const [first] = rows;
        if (first === undefined) return;
        const ids = rows.map(({ id }) => id);
        const deletedAt = world.now();
        await store.deleteArticles(ids, deletedAt);
        const words = world.words();
        const title = rows.length === 1 ? first.title : words.plural('count.articles', rows.length);
        batch(() => {
          deletions.value = [...deletions.value, { ids, rows, title, deletedAt }];
          // Not read again: with ten thousand articles that is a wait, and nothing else has changed.
          const gone = new Set(ids);
          articles.value = articles.value?.filter(({ id }) => !gone.has(id)) ?? null;
        });
        world.search.sync();
        say('deleted', words.t('library.deleted', { title }));
        focus.value = { at: 'undo' };
      }),

    undo: () =>
      act(async () => {
        const deletion = deletions.value.at(-1);
        if (deletion === undefined) return;
        const { ids, rows, title, deletedAt } = deletion;
        await store.restoreArticles([...ids], deletedAt, world.now(), rows);
        deletions.value = deletions.value.slice(0, -1);
        await read();
        const [first] = ids;
        const isBack = ids.every(isThere);
        if (isBack) say('done', world.words().t('library.restored', { title }));
        else say('failed', world.words().t('library.deleted_elsewhere', { title }));
        focus.value = isBack && first !== undefined ? { at: 'article', id: first } : { at: 'heading' };
      }),

    exportRecords: (ids) =>
      act(async () => {
        notice.value = await exportFile(world, ids);
      }),
    tag: (ids, tag) => change(() => tagArticles(world, ids, tag)),
    addToIncident: (ids, name) => change(() => addToIncident(world, ids, name)),

    importFiles: (files) =>
      act(async () => {
        const outcomes: Notice[] = [];
        for (const file of files) outcomes.push(await importFile(store, file, world.words()));
        await read();
        const failed = outcomes.some(({ kind }) => kind === 'failed');
        say(failed ? 'failed' : 'done', outcomes.map(({ text }) => text).join('\n'));
      }),
  };
}
