import { incidentsByArticle } from '../../library/articleFacts.ts';
import { findPassage } from '../../library/search/findPassage.ts';
import { type AnnotationQuery, createLibraryIndex, type LibraryIndex } from '../../library/search/libraryIndex.ts';
import type { StoreApi } from '../../messaging/protocol.ts';
import type { ArticleId } from '../../model.ts';
import type { IndexAnswers, IndexProgress } from './indexProtocol.ts';

/** Articles read and indexed before questions are answered again: some tens of milliseconds. */
const SLICE = 20;

export interface Indexer {
  /** Brings the index in line with the store; calls made meanwhile are answered with what is indexed so far. */
  sync(): Promise<void>;
  search(text: string): IndexAnswers['search'];
  /** The texts are read anew: no index keeps them. */
  passages(text: string, ids: ArticleId[]): Promise<IndexAnswers['passages']>;
  annotations(query: AnnotationQuery, from: number, to: number): IndexAnswers['annotations'];
}

/**
 * Keeps an index of the library: reads what changed, slice by slice, told apart by the fingerprints of the rows.
 * @param pause gives others their turn between two slices
 */
export function createIndexer(
  store: Pick<StoreApi, 'list' | 'read' | 'incidents'>,
  onProgress: (progress: IndexProgress) => void,
  pause: () => Promise<void>,
): Indexer {
  let index: LibraryIndex = createLibraryIndex();
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let last: { key: string; list: ReturnType<LibraryIndex['listAnnotations']> } | null = null;

  async function run(): Promise<void> {
    if (index.isWorn) index = createLibraryIndex();
    const [rows, incidents] = await Promise.all([store.list(), store.incidents()]);
    index.setIncidents(incidentsByArticle(incidents));
    const live = new Set(rows.map(({ id }) => id));
    for (const id of index.ids()) if (!live.has(id)) index.remove(id);
    const changed = rows.filter((row) => index.isOther(row));
    const summaries = new Map(changed.map((row) => [row.id, row]));
    last = null;
    for (let start = 0; start < changed.length; start += SLICE) {
      onProgress({ done: start, total: changed.length });
      const ids: ArticleId[] = changed.slice(start, start + SLICE).map(({ id }) => id);
      for (const { saved, annotations } of await store.read(ids)) {
        const summary = summaries.get(saved.id);
        if (summary !== undefined) index.put(summary, saved, annotations);
      }
      last = null;
      await pause();
    }
    onProgress({ done: changed.length, total: changed.length });
  }

  async function sync(): Promise<void> {
    if (running !== null) {
      // What changed since the running one read its list is read by one more.
      isAskedAgain = true;
      return running;
    }
    running = (async () => {
      try {
        do {
          isAskedAgain = false;
          await run();
        } while (isAskedAgain);
      } finally {
        running = null;
      }
    })();
    return running;
  }

  return {
    sync,
    search: (text) => index.searchArticles(text),
    passages: async (text, ids) =>
      (await store.read(ids)).map(({ saved, annotations }) => [saved.id, findPassage(saved, annotations, text)]),
    annotations(query, from, to) {
      const key = JSON.stringify(query);
      // Scrolling asks for one list in pieces.
      if (last?.key !== key) last = { key, list: index.listAnnotations(query) };
      const { total, rows, choices } = last.list;
      return { total, rows: rows(from, to), choices };
    },
  };
}
