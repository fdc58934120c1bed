import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { writeBreachlineJson } from '../../lib/exchange/breachlineJson.ts';
import { exportFileName } from '../../lib/exchange/exportFileName.ts';
import { LONGEST_FILE, readBreachlineJson } from '../../lib/exchange/readBreachlineJson.ts';
import { describeExport } from '../../lib/library/describeExport.ts';
import { describeImport } from '../../lib/library/describeImport.ts';
import type { StorageUse } from '../../lib/library/storageUse.ts';
import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import type { StoreApi } from '../../lib/messaging/protocol.ts';
import type { ArticleId, Instant } from '../../lib/model.ts';
import { explain } from '../../lib/words/explain.ts';
import type { Message, Words } from '../../lib/words/words.ts';
import type { OpenedArticle } from './ArticleDetails.tsx';

/** What the library needs of the world around it. */
export interface LibraryWorld {
  store: StoreApi;
  now(): Instant;
  /** Program and version, for exported files. */
  generator: string;
  download(name: string, text: string): void;
  storageUse(): Promise<StorageUse>;
  /** The language the page speaks now. */
  words(): Words;
}

/** What the last action came to. A new object each time, so that the same words are announced again. */
export interface Notice {
  /** `deleted` is only said aloud: the bar with the Undo button shows it. */
  kind: 'done' | 'failed' | 'deleted';
  text: string;
}

export interface Deletion {
  id: ArticleId;
  title: string;
  deletedAt: Instant;
}

/** Where the keyboard goes after the control that was used is gone. */
export type FocusWish = { at: 'undo' } | { at: 'article'; id: ArticleId } | { at: 'heading' };

/** Of File, what an import needs. `size` in bytes: never less than the text has UTF-16 units. */
interface ImportFile {
  name: string;
  size: number;
  text(): Promise<string>;
}

export interface Library {
  /** Null until first read. */
  articles: ReadonlySignal<ArticleSummary[] | null>;
  notice: ReadonlySignal<Notice | null>;
  /** Whether an action is under way. */
  busy: ReadonlySignal<boolean>;
  /** What can be undone, last deletion last; kept for as long as the page is open. */
  deletions: ReadonlySignal<Deletion[]>;
  /** The article whose annotations are shown. */
  opened: ReadonlySignal<OpenedArticle | null>;
  storage: ReadonlySignal<StorageUse | null>;
  focus: ReadonlySignal<FocusWish | null>;
  /** Reads everything shown again. */
  refresh(): Promise<void>;
  toggle(article: ArticleSummary): Promise<void>;
  remove(article: ArticleSummary): Promise<void>;
  undo(): Promise<void>;
  exportEverything(): Promise<void>;
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
  const opened = signal<OpenedArticle | null>(null);
  const storage = signal<StorageUse | null>(null);
  const focus = signal<FocusWish | null>(null);

  const say = (kind: Notice['kind'], text: string): void => {
    notice.value = { kind, text };
  };

  let waitingRefresh: Promise<void> | null = null;
  async function read(): Promise<void> {
    const [list, use] = await Promise.all([store.list(), world.storageUse()]);
    const shown = opened.value === null ? null : await openedOf(opened.value.saved.id);
    batch(() => {
      articles.value = list;
      storage.value = use;
      opened.value = shown;
      // What came back otherwise, by an import or another tab's undo, needs no undo here.
      deletions.value = deletions.value.filter(({ id }) => !list.some((row) => row.id === id));
    });
  }

  const openedOf = async (id: ArticleId): Promise<OpenedArticle | null> => (await store.read([id]))[0] ?? null;

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

  return {
    articles,
    notice,
    busy,
    deletions,
    opened,
    storage,
    focus,

    refresh() {
      // Many changes may be told of while one reading waits; it will show them all.
      waitingRefresh ??= act(() => {
        waitingRefresh = null;
        return read();
      });
      return waitingRefresh;
    },

    toggle: ({ id }) =>
      act(async () => {
        opened.value = opened.value?.saved.id === id ? null : await openedOf(id);
      }),

    remove: ({ id, title }) =>
      act(async () => {
        // A double click: the row is gone by now, and what is deleted must not be deleted again at another time.
        if (!articles.value?.some((row) => row.id === id)) return;
        const deletedAt = world.now();
        await store.deleteArticles([id], deletedAt);
        batch(() => {
          deletions.value = [...deletions.value, { id, title, deletedAt }];
          // Not read again: with a thousand articles that is a wait, and nothing else has changed.
          articles.value = articles.value?.filter((row) => row.id !== id) ?? null;
          if (opened.value?.saved.id === id) opened.value = null;
        });
        say('deleted', world.words().t('library.deleted', { title }));
        focus.value = { at: 'undo' };
      }),

    undo: () =>
      act(async () => {
        const deletion = deletions.value.at(-1);
        if (deletion === undefined) return;
        const { id, title, deletedAt } = deletion;
        await store.restoreArticles([id], deletedAt, world.now());
        deletions.value = deletions.value.slice(0, -1);
        await read();
        const isBack = articles.value?.some((row) => row.id === id);
        if (isBack) say('done', world.words().t('library.restored', { title }));
        else say('failed', world.words().t('library.deleted_elsewhere', { title }));
        focus.value = isBack ? { at: 'article', id } : { at: 'heading' };
      }),

    exportEverything: () =>
      act(async () => {
        const records = await store.exportAll();
        const exportedAt = world.now();
        const name = exportFileName(exportedAt);
        world.download(name, writeBreachlineJson(records, { generator: world.generator, exportedAt }));
        say('done', describeExport(name, records, world.words()));
      }),

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

async function importFile(store: StoreApi, file: ImportFile, words: Words): Promise<Notice> {
  const failed = (reason: Message): Notice => ({
    kind: 'failed',
    text: words.say({ key: 'imported.failed', params: { file: file.name, reason } }),
  });
  // The reader would refuse it too, but only after it was loaded. UTF-8 takes at most three bytes for a unit.
  if (file.size > 3 * LONGEST_FILE) return failed({ key: 'imported.too_large' });
  try {
    const records = readBreachlineJson(await file.text());
    if (!records.ok) return failed(records.error);
    return { kind: 'done', text: describeImport(file.name, await store.importAll(records.value), words) };
  } catch (error) {
    return failed(explain(error));
  }
}
