import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { allRecords } from '../../../../lib/library/recordTypes.ts';
import { connect } from '../../../../lib/platform/store/database.ts';
import { createStore } from '../../../../lib/platform/store/store.ts';
import { asStoreError, unknownArticle } from '../../../../lib/platform/store/storeError.ts';
import { annotation, savedArticle } from './records.ts';

const quota = new DOMException('full', 'QuotaExceededError');
const ring: { name: string; inner?: unknown } = { name: 'Ring' };
ring.inner = ring;

it.each([
  ['the browser says so', quota, 'quota'],
  ['an aborted transaction says so inside', new Dexie.AbortError('aborted', quota), 'quota'],
  ['a bulk write says so in its failures', new Dexie.BulkError('2 failed', [quota]), 'quota'],
  ['a store error is wrapped', new Error('outer', { cause: unknownArticle('a') }), 'unknown-article'],
  ['anything else happens', new Error('disk on fire'), 'failed'],
  ['what was thrown is no error', 'text', 'failed'],
  ['nothing was thrown', undefined, 'failed'],
  ['its causes go round in a ring', ring, 'failed'],
])('when %s: %s → %s', (_, error, code) => {
  expect(asStoreError(error).code).toBe(code);
});

it('passes a store error on as it is', () => {
  const error = unknownArticle('a');
  expect(asStoreError(error)).toBe(error);
});

it('keeps the reason in the message for the screen', () => {
  expect(asStoreError(new RangeError('disk on fire')).message).toContain('RangeError: disk on fire');
});

it('a disk that fills up in the middle of a write leaves nothing of it behind', async () => {
  const connection = connect(crypto.randomUUID());
  const db = await connection.ready();
  db.annotations.hook('creating', (id) => {
    if (id === '2') throw quota;
  });
  const store = createStore(connection);
  await expect(store.keep(savedArticle('a'), [annotation('1', 'a'), annotation('2', 'a')])).rejects.toMatchObject({
    code: 'quota',
    message: expect.stringContaining('Nothing was saved'),
  });
  expect(await store.exportAll()).toEqual(allRecords({}));
  connection.close();
});
