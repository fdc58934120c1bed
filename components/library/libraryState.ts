import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { StorageUse } from '../../lib/library/storageUse.ts';
import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import type { StoreApi } from '../../lib/messaging/protocol.ts';
import type { ArticleId, Instant } from '../../lib/model.ts';
import { explain } from '../../lib/words/explain.ts';
import type { Words } from '../../lib/words/words.ts';
import { type Browse, createBrowse } from './browseState.ts';
import { addToIncident, type BulkChange, retagArticles } from './bulkChanges.ts';
import { exportFile, importFile } from './libraryActions.ts';
import type { LibrarySearch } from './librarySearch.ts';

/** What the library needs of the world around it. */
export interface LibraryWorld {
  store: StoreApi;
  now(): Instant;
  newId(): string;
  /** Program and version, for exported files. */
  generator: string;
  /** A file that is written piece by piece, and then offered to be saved. */
  startFile(): { add(text: string): void; save(name: string): void };
  storageUse(): Promise<StorageUse>;
  /** The language the page speaks now. */
  words(): Words;
  search: LibrarySearch;
  /** The rows of the newest `FIRST_ROWS` articles, soon. */
  newest(): Promise<ArticleSummary[]>;
  /** Resolves when what is shown now has been drawn, or cannot be. */
  painted(): Promise<void>;
  /** Gives others their turn in long work. */
  pause(): Promise<void>;
}

/** Rows that are shown before all are read: a high screen of them. */
export const FIRST_ROWS = 30;

/** What the last action came to. A new object each time, so that the same words are announced again. */
export interface Notice {
  /** `undoable` is only said aloud: the bar with the Undo button shows it. */
  kind: 'done' | 'failed' | 'undoable';
  text: string;
}

/** An action on articles that can be undone. */
export type Undoable = {
  ids: readonly ArticleId[];
  /** What was done, for the screen. */
  said: string;
} & (
  | {
      kind: 'deletion';
      /** As they were. */
      rows: readonly ArticleSummary[];
      /** What they are called together. */
      title: string;
      deletedAt: Instant;
    }
  | { kind: 'change'; takeBack(): Promise<void> }
);

/** Where the keyboard goes after the control that was used is gone. */
export type FocusWish = { at: 'undo' } | { at: 'article'; id: ArticleId } | { at: 'heading' };

/** Of File, what an import needs. `size` in bytes: never less than the text has UTF-16 units. */
export interface ImportFile {
  name: string;
  size: number;
  text(): Promise<string>;
}

export interface Library {
  /** Null until first read; then the newest, and soon all. */
  articles: ReadonlySignal<ArticleSummary[] | null>;
  /** Whether `articles` are only the newest, and the others are being read. */
  isPartial: ReadonlySignal<boolean>;
  browse: Browse;
  notice: ReadonlySignal<Notice | null>;
  /** Whether an action is under way. */
  busy: ReadonlySignal<boolean>;
  /** What can be undone, the last action last; kept for as long as the page is open. */
  undoables: ReadonlySignal<Undoable[]>;
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
  untag(ids: readonly ArticleId[], tag: string): Promise<void>;
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
  const isPartial = signal(false);
  const notice = signal<Notice | null>(null);
  const waiting = signal(0);
  const busy = computed(() => waiting.value > 0);
  const undoables = signal<Undoable[]>([]);
  const storage = signal<StorageUse | null>(null);
  const focus = signal<FocusWish | null>(null);
  const revision = signal(0);
  const progress = signal<{ done: number; total: number } | null>(null);
  const indexed = signal(0);
  const browse = createBrowse(articles, world.search, () => world.words().locale);

  const say = (kind: Notice['kind'], text: string): void => {
    notice.value = { kind, text };
  };
  const isThere = (id: ArticleId): boolean => articles.value?.some((row) => row.id === id) ?? false;

  let waitingRefresh: Promise<void> | null = null;
  async function readFirst(): Promise<void> {
    const rows = await world.newest();
    batch(() => {
      articles.value = rows;
      isPartial.value = rows.length === FIRST_ROWS;
    });
    await world.painted();
  }
  async function read(): Promise<void> {
    if (articles.value === null) await readFirst();
    const [list, incidents] = await Promise.all([store.list(), store.incidents()]);
    await browse.lookAt(list, world.pause);
    batch(() => {
      articles.value = list;
      isPartial.value = false;
      browse.setIncidents(incidents);
      revision.value += 1;
      // What came back otherwise, by an import or another tab's undo, needs no undo here.
      const live = new Set(list.map(({ id }) => id));
      undoables.value = undoables.value.filter(
        ({ kind, ids }) => kind !== 'deletion' || !ids.every((id) => live.has(id)),
      );
    });
    world.search.sync();
    storage.value = await world.storageUse();
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
  /** @param of the words for what came of it, with the number of articles that were asked for */
  const change = (
    ids: readonly ArticleId[],
    work: () => Promise<BulkChange>,
    of: (words: Words, articles: string) => string,
  ): Promise<void> =>
    act(async () => {
      const done = await work();
      await read();
      const words = world.words();
      const said = of(words, words.plural('count.articles', ids.length));
      if (done.ids.length === 0) return say('done', said);
      undoables.value = [...undoables.value, { kind: 'change', ids: done.ids, said, takeBack: done.takeBack }];
      say('undoable', said);
      focus.value = { at: 'undo' };
    });

  async function undoDeletion({ ids, rows, title, deletedAt }: Extract<Undoable, { kind: 'deletion' }>): Promise<void> {
    await store.restoreArticles([...ids], deletedAt, world.now(), rows);
    undoables.value = undoables.value.slice(0, -1);
    await read();
    const [first] = ids;
    const isBack = ids.every(isThere);
    if (isBack) say('done', world.words().t('library.restored', { title }));
    else say('failed', world.words().t('library.deleted_elsewhere', { title }));
    focus.value = isBack && first !== undefined ? { at: 'article', id: first } : { at: 'heading' };
  }

  async function undoChange({ ids, said, takeBack }: Extract<Undoable, { kind: 'change' }>): Promise<void> {
    await takeBack();
    undoables.value = undoables.value.slice(0, -1);
    await read();
    say('done', world.words().t('library.undone', { said }));
    const first = ids.find(isThere);
    focus.value = first === undefined ? { at: 'heading' } : { at: 'article', id: first };
  }

  return {
    articles,
    isPartial,
    browse,
    notice,
    busy,
    undoables,
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
        const said = words.t('library.deleted', { title });
        batch(() => {
          undoables.value = [...undoables.value, { kind: 'deletion', ids, rows, title, deletedAt, said }];
          // Not read again: with ten thousand articles that is a wait, and nothing else has changed.
          const gone = new Set(ids);
          articles.value = articles.value?.filter(({ id }) => !gone.has(id)) ?? null;
        });
        world.search.sync();
        say('undoable', said);
        focus.value = { at: 'undo' };
      }),

    undo: () =>
      act(async () => {
        const last = undoables.value.at(-1);
        if (last?.kind === 'deletion') await undoDeletion(last);
        else if (last?.kind === 'change') await undoChange(last);
      }),

    exportRecords: (ids) =>
      act(async () => {
        notice.value = await exportFile(world, ids);
      }),
    tag: (ids, tag) =>
      change(
        ids,
        () => retagArticles(world, ids, tag, true),
        (words, articles) => words.t('library.bulk.tagged', { tag, articles }),
      ),
    untag: (ids, tag) =>
      change(
        ids,
        () => retagArticles(world, ids, tag, false),
        (words, articles) => words.t('library.bulk.untagged', { tag, articles }),
      ),
    addToIncident(ids, name) {
      let incident = name;
      const add = async (): Promise<BulkChange> => {
        const done = await addToIncident(world, ids, name);
        incident = done.name;
        return done;
      };
      return change(ids, add, (words, articles) => words.t('library.bulk.in_incident', { incident, articles }));
    },

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
