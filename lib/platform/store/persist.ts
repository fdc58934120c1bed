import type { StorageUse } from '../../library/storageUse.ts';

/**
 * Asks the browser never to evict the library. With the unlimitedStorage permission neither browser prompts for it.
 * Workers cannot ask (persist is for windows only): there, and in browsers without it, the answer is what holds now.
 */
export async function askToPersist(storage: StorageManager = navigator.storage): Promise<boolean> {
  if (await storage.persisted()) return true;
  return typeof storage.persist === 'function' ? storage.persist() : false;
}

export async function storageUse(storage: StorageManager = navigator.storage): Promise<StorageUse> {
  const [{ usage }, persisted] = await Promise.all([storage.estimate(), storage.persisted()]);
  return { usedBytes: usage ?? null, persisted };
}
