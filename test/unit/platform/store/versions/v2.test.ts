import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { connect } from '../../../../../lib/platform/store/database.ts';

it('is the shape a new database has, for as long as version 2 is the newest', async () => {
  const connection = connect(crypto.randomUUID());
  const db = await connection.ready();
  expect(db.verno).toBe(2);
  const shape = [...db.backendDB().objectStoreNames].map((table) => {
    const store = db.backendDB().transaction(table).objectStore(table);
    return [table, store.keyPath, [...store.indexNames]];
  });
  expect(shape).toEqual([
    ['annotations', 'id', ['articleId']],
    ['articles', 'id', ['key']],
    ['campaigns', 'id', []],
    ['incidents', 'id', []],
    ['judgements', 'id', []],
    ['studies', 'id', []],
    ['summaries', 'id', ['createdAt']],
    ['tags', 'id', []],
    ['versions', 'id', ['articleId']],
  ]);
  connection.close();
});
