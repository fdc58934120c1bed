import { formatBytes } from './formatBytes.ts';

export interface StorageUse {
  /** Null where the browser does not say. */
  usedBytes: number | null;
  /** Whether the browser keeps the library until the reader removes it, however full the disk gets. */
  persisted: boolean;
}

/** How much there is and whether it is safe, for the screen. */
export function describeStorageUse({ usedBytes, persisted }: StorageUse): string {
  const size = usedBytes === null ? 'Kept on this computer only.' : `${formatBytes(usedBytes)}, on this computer only.`;
  return persisted
    ? `${size} The browser keeps it until you remove it.`
    : `${size} The browser may delete it when the disk is nearly full: export it now and then.`;
}
