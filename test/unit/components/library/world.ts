import 'fake-indexeddb/auto';
import type { LibraryWorld } from '../../../../components/library/libraryState.ts';
import type { StorageUse } from '../../../../lib/library/storageUse.ts';
import { connect } from '../../../../lib/platform/store/database.ts';
import { createStore } from '../../../../lib/platform/store/store.ts';
import { ENGLISH } from '../../../../lib/words/english.ts';
import { at } from '../../platform/store/records.ts';

/** A library's world on a new, empty store: the clock goes on by a second each time it is read. */
export function world(over: Partial<LibraryWorld> = {}) {
  let second = 1000;
  const downloads: { name: string; text: string }[] = [];
  const storage: StorageUse = { usedBytes: 1_234_567, persisted: true };
  const made: LibraryWorld = {
    store: createStore(connect(crypto.randomUUID())),
    now: () => {
      second += 1;
      return at(second);
    },
    generator: 'Breachline 0.1.0',
    download: (name, text) => downloads.push({ name, text }),
    storageUse: async () => storage,
    words: () => ENGLISH,
    ...over,
  };
  return { world: made, downloads };
}

export const file = (name: string, text: string) => ({ name, size: text.length, text: async () => text });
