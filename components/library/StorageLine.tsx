import { describeStorageUse, type StorageUse } from '../../lib/library/storageUse.ts';
import { useWords } from '../shared/useWords.ts';

interface StorageLineProps {
  use: StorageUse;
}

/** How much room the library takes, and whether the browser may evict it. */
export function StorageLine({ use }: StorageLineProps) {
  return <p>{describeStorageUse(use, useWords())}</p>;
}
