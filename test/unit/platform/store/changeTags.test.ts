import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asOwnTagId } from '../../../../lib/library/recordTypes.ts';
import { asArticleId } from '../../../../lib/model.ts';
import type { StoreChange } from '../../../../lib/platform/store/changes.ts';
import { createTagChanges } from '../../../../lib/platform/store/changeTags.ts';
import { type Connection, connect } from '../../../../lib/platform/store/database.ts';
import { createStore } from '../../../../lib/platform/store/store.ts';
import { annotation, at, savedArticle } from './records.ts';

let connection: Connection;
let changes: StoreChange[];
beforeEach(async () => {
  connection = connect(crypto.randomUUID());
  changes = [];
  const store = createStore(connection, () => {});
  await store.keep(savedArticle('a', { tags: ['Vendors', 'city'] }), [
    annotation('1', 'a', { tags: ['vendors'] }),
    annotation('2', 'a', { tags: ['ask'] }),
  ]);
  await store.keep(savedArticle('b'), [annotation('3', 'b', { tags: ['vendors', 'ask'] })]);
  await store.keep(savedArticle('c', { tags: ['vendors'] }), []);
  await store.keep(savedArticle('gone', { tags: ['vendors'] }), [annotation('4', 'gone', { tags: ['vendors'] })]);
  await store.deleteArticles([asArticleId('gone')], at(5));
  await store.write({
    tags: [{ id: asOwnTagId('t'), name: 'vendors', colour: 'blue', createdAt: at(0), updatedAt: at(0) }],
  });
});
afterEach(() => connection.close());

const make = () => createTagChanges(connection, (change) => changes.push(change));
const store = () => createStore(connection, () => {});

describe('tags over the whole library', () => {
  it('are renamed in every article and in the list of the library, at once, and back again', async () => {
    const before = await store().exportAll();
    const done = await make().retag('vendors', 'suppliers', at(10));
    expect(await store().tags()).toEqual([
      { tag: 'suppliers', count: 4, articles: 2 },
      { tag: 'ask', count: 2, articles: 0 },
      { tag: 'city', count: 1, articles: 1 },
    ]);
    expect((await store().list()).map(({ tags }) => tags)).toContainEqual(['ask', 'suppliers']);
    const tagsOf = async () => (await store().exportAll()).articles.map(({ id, tags }) => [id, tags]);
    expect(await tagsOf()).toEqual([
      ['a', ['suppliers', 'city']],
      ['b', undefined],
      ['c', ['suppliers']],
      ['gone', ['vendors']],
    ]);
    // The text is the same: no earlier one is filed.
    expect((await store().exportAll()).versions).toEqual([]);
    expect((await store().ownTags()).map(({ name, colour }) => [name, colour])).toEqual([['suppliers', 'blue']]);
    expect(changes).toEqual([{ articles: expect.arrayContaining(['a', 'b', 'c']) }]);
    await make().retagBack(done, at(11));
    const after = await store().exportAll();
    const untimed = (records: typeof before) =>
      JSON.stringify(records, (key, value) => (key === 'updatedAt' ? '' : value));
    expect(untimed(after)).toBe(untimed(before));
  });

  it('a deleted article keeps its tags as they were', async () => {
    await make().retag('vendors', null, at(10));
    const { articles, annotations } = await store().exportAll();
    expect(articles.find(({ id }) => id === 'gone')?.tags).toEqual(['vendors']);
    expect(articles.find(({ id }) => id === 'c')?.tags).toEqual([]);
    expect(annotations.find(({ id }) => id === '4')?.tags).toEqual(['vendors']);
    expect(await store().ownTags()).toEqual([]);
  });

  it('taken back, an article deleted or tagged otherwise since stays as it is', async () => {
    const done = await make().retag('vendors', 'suppliers', at(10));
    const [read] = await store().read([asArticleId('a')]);
    if (read === undefined) throw new Error('expected the article a');
    await store().write({ articles: [{ ...read.saved, tags: ['suppliers', 'new'], updatedAt: at(20) }] });
    await store().deleteArticles([asArticleId('c')], at(21));
    await make().retagBack(done, at(30));
    const { articles } = await store().exportAll();
    expect(articles.map(({ id, tags }) => [id, tags])).toEqual([
      ['a', ['suppliers', 'new']],
      ['b', undefined],
      ['c', ['suppliers']],
      ['gone', ['vendors']],
    ]);
  });

  it.each(['annotations', 'articles', 'tags'] as const)(
    'all or nothing: where one of the %s cannot be written none is',
    async (kind) => {
      const db = await connection.ready();
      const before = await store().exportAll();
      const { hook } = db.table(kind);
      const fail = () => {
        throw new Error('disk');
      };
      hook('updating', fail);
      hook('creating', fail);
      await expect(make().retag('vendors', 'suppliers', at(10))).rejects.toThrow();
      hook('updating').unsubscribe(fail);
      hook('creating').unsubscribe(fail);
      expect(await store().exportAll()).toEqual(before);
      expect(changes).toEqual([]);
    },
  );
});
