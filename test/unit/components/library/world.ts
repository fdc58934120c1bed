import 'fake-indexeddb/auto';
import { FIRST_ROWS, type LibraryWorld } from '../../../../components/library/libraryState.ts';
import type { StorageUse } from '../../../../lib/library/storageUse.ts';
import { createIndexer } from '../../../../lib/platform/library/createIndexer.ts';
import { connect } from '../../../../lib/platform/store/database.ts';
import { readNewest } from '../../../../lib/platform/store/readNewest.ts';
import { createStore } from '../../../../lib/platform/store/store.ts';
import { ENGLISH } from '../../../../lib/words/english.ts';
import { at } from '../../platform/store/records.ts';

/** A library's world on a new, empty store: the clock goes on by a second each time it is read. */
export function world(over: Partial<LibraryWorld> = {}) {
  let second = 1000;
  const downloads: { name: string; text: string }[] = [];
  const storage: StorageUse = { usedBytes: 1_234_567, persisted: true };
  const connection = connect(crypto.randomUUID());
  const store = over.store ?? createStore(connection);
  const indexer = createIndexer(
    store,
    (progress) => {
      for (const listen of listeners) listen(progress);
    },
    async () => {},
  );
  const listeners: ((progress: { done: number; total: number }) => void)[] = [];
  let ids = 0;
  const made: LibraryWorld = {
    store,
    newId: () => `new-${++ids}`,
    search: {
      sync: () => void indexer.sync(),
      articles: async (text) => indexer.search(text),
      passages: (text, ids) => indexer.passages(text, ids),
      annotations: async (query, from, to) => indexer.annotations(query, from, to),
    },
    now: () => {
      second += 1;
      return at(second);
    },
    generator: 'Breachline 0.1.0',
    startFile() {
      let text = '';
      return {
        add(piece) {
          text += piece;
        },
        save: (name) => downloads.push({ name, text }),
      };
    },
    storageUse: async () => storage,
    words: () => ENGLISH,
    newest: () => readNewest(connection, FIRST_ROWS),
    painted: async () => {},
    pause: async () => {},
    ...over,
  };
  return {
    world: made,
    connection,
    downloads,
    onProgress: (listen: (typeof listeners)[number]) => listeners.push(listen),
    indexer,
  };
}

export const file = (name: string, text: string) => ({ name, size: text.length, text: async () => text });
