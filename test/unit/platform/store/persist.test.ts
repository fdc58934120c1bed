import { expect, it } from 'vitest';
import { askToPersist, storageUse } from '../../../../lib/platform/store/persist.ts';

/** A StorageManager of which only these parts are used. */
const storage = (parts: Partial<StorageManager>) => parts as StorageManager;
const says = (value: boolean) => async () => value;

it.each([
  ['already persisted', { persisted: says(true) }, true],
  ['granted', { persisted: says(false), persist: says(true) }, true],
  ['refused', { persisted: says(false), persist: says(false) }, false],
  ['in a worker, which cannot ask', { persisted: says(false) }, false],
])('%s → %s', async (_, parts, expected) => {
  expect(await askToPersist(storage(parts))).toBe(expected);
});

it('reports the bytes in use, or that the browser does not say', async () => {
  const persisted = says(true);
  const estimate = async () => ({ usage: 5, quota: 9 });
  expect(await storageUse(false, storage({ persisted, estimate }))).toEqual({ usedBytes: 5, persisted: true });
  const silent = async () => ({});
  expect(await storageUse(false, storage({ persisted, estimate: silent }))).toEqual({
    usedBytes: null,
    persisted: true,
  });
});

it.each([
  [true, false, true],
  [false, true, true],
  [false, false, false],
])('unlimited %s, persisted %s: kept for good %s', async (isUnlimited, isPersisted, expected) => {
  const manager = storage({ persisted: says(isPersisted), estimate: async () => ({}) });
  expect((await storageUse(isUnlimited, manager)).persisted).toBe(expected);
});
