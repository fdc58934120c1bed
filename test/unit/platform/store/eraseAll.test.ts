import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { connect } from '../../../../lib/platform/store/database.ts';
import { eraseAll } from '../../../../lib/platform/store/eraseAll.ts';
import { createStore } from '../../../../lib/platform/store/store.ts';
import { annotation, at, savedArticle } from './records.ts';

it('empties every table, traces of deletions included', async () => {
  const connection = connect(crypto.randomUUID());
  const store = createStore(connection, () => {});
  await store.keep(savedArticle('a'), [annotation('1', 'a')]);
  await store.keep(savedArticle('b'), []);
  await store.deleteArticles([savedArticle('b').id], at(2000));
  await eraseAll(connection);
  expect(await store.exportAll()).toMatchObject({ articles: [], annotations: [] });
  const db = await connection.ready();
  expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
  connection.close();
});
