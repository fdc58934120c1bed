import type { StorageUse } from '../../library/storageUse.ts';

/**
 * Asks the browser never to evict the library. With the unlimitedStorage permission neither browser prompts for it.
 * Workers cannot ask (persist is for windows only): there, and in browsers without it, the answer is what holds now.
 */
export async function askToPersist(storage: StorageManager = navigator.storage): Promise<boolean> {
  if (await storage.persisted()) return true;
  return typeof storage.persist === 'function' ? storage.persist() : false;
}

/**
 * How much room the library takes, and whether it may be evicted.
 * @param isUnlimited whether the extension has the unlimitedStorage permission. Chromium then never evicts its data
 *   (https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies), but still says "not persisted"
 */
export async function storageUse(
  isUnlimited: boolean,
  storage: StorageManager = navigator.storage,
): Promise<StorageUse> {
  const [{ usage }, persisted] = await Promise.all([storage.estimate(), storage.persisted()]);
  return { usedBytes: usage ?? null, persisted: persisted || isUnlimited };
}
