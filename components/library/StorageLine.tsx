import { describeStorageUse, type StorageUse } from '../../lib/library/storageUse.ts';

interface StorageLineProps {
  use: StorageUse;
  onPersist(): void;
}

/** How much room the library takes, and whether the browser may evict it. */
export function StorageLine({ use, onPersist }: StorageLineProps) {
  return (
    <div class="library-storage">
      <p>{describeStorageUse(use)}</p>
      {!use.persisted && (
        <button type="button" onClick={onPersist}>
          Keep permanently
        </button>
      )}
    </div>
  );
}
