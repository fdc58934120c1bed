import type { Words } from '../words/words.ts';
import { formatBytes } from './formatBytes.ts';

export interface StorageUse {
  /** Null where the browser does not say. */
  usedBytes: number | null;
  /** Whether the browser keeps the library until the reader removes it, however full the disk gets. */
  persisted: boolean;
}

/** How much there is and whether it is safe, for the screen. */
export function describeStorageUse({ usedBytes, persisted }: StorageUse, words: Words): string {
  const size =
    usedBytes === null
      ? words.t('storage.here')
      : words.t('storage.size_here', { size: formatBytes(usedBytes, words) });
  return words.t(persisted ? 'storage.persisted' : 'storage.evictable', { size });
}
