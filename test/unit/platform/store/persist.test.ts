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
  expect(await storageUse(storage({ persisted, estimate: async () => ({ usage: 5, quota: 9 }) }))).toEqual({
    usedBytes: 5,
    persisted: true,
  });
  expect(await storageUse(storage({ persisted, estimate: async () => ({}) }))).toEqual({
    usedBytes: null,
    persisted: true,
  });
});
