import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoreApi } from '../../../../lib/messaging/protocol.ts';
import { asArticleId } from '../../../../lib/model.ts';
import { type Connection, connect } from '../../../../lib/platform/store/database.ts';
import { createStore } from '../../../../lib/platform/store/store.ts';
import { annotation, at, foundEvent, savedArticle } from './records.ts';

let connection: Connection;
let store: StoreApi;
let changes: number;

beforeEach(() => {
  connection = connect(crypto.randomUUID());
  changes = 0;
  store = createStore(connection, () => {
    changes += 1;
  });
});
afterEach(() => connection.close());

const a = asArticleId('a');
const none = { added: 0, updated: 0, restored: 0, deleted: 0, unchanged: 0 };
const byId = <T extends { id: string }>(records: T[]): T[] => records.sort((x, y) => (x.id < y.id ? -1 : 1));

describe('keep and open', () => {
  it('gives back what was kept, after a new connection too', async () => {
    const name = crypto.randomUUID();
    const first = connect(name);
    const saved = savedArticle('a');
    const records = [annotation('1', 'a', { tags: ['x'] }), foundEvent('2', 'a')];
    await createStore(first).keep(saved, records);
    first.close();
    const second = connect(name);
    expect(await createStore(second).open(saved.key)).toEqual({ saved, annotations: records });
    second.close();
  });

  it('knows nothing of an article never kept', async () => {
    expect(await store.open('https://example.org/never')).toBeNull();
  });

  it('replaces a record only by a later one, whatever order they arrive in', async () => {
    const old = annotation('1', 'a', { note: 'old', updatedAt: at(1) });
    const late = annotation('1', 'a', { note: 'late', updatedAt: at(2) });
    await store.keep(savedArticle('a', { updatedAt: at(2), sha256: 'b'.repeat(64) }), [late]);
    await store.keep(savedArticle('a', { updatedAt: at(1) }), [old]);
    const opened = await store.open('https://example.org/a');
    expect(opened?.saved.sha256).toBe('b'.repeat(64));
    expect(opened?.annotations).toEqual([late]);
  });

  it('keeps what is stored where two changes bear the same time', async () => {
    await store.keep(savedArticle('a'), [annotation('1', 'a', { note: 'first' })]);
    await store.put([annotation('1', 'a', { note: 'second' })]);
    expect((await store.open('https://example.org/a'))?.annotations[0]?.note).toBe('first');
  });

  it('shows one of two copies of a page kept in two tabs at once, with the annotations of both', async () => {
    const key = 'https://example.org/one-page';
    await store.keep(savedArticle('a', { key, updatedAt: at(1) }), [annotation('1', 'a')]);
    await store.keep(savedArticle('b', { key, updatedAt: at(2) }), [annotation('2', 'b')]);
    const opened = await store.open(key);
    expect(opened?.saved.id).toBe('b');
    expect(opened?.annotations.map(({ id }) => id)).toEqual(['1', '2']);
    await store.deleteArticles([asArticleId('b')], at(3));
    expect((await store.open(key))?.annotations.map(({ id }) => id)).toEqual(['1']);
  });

  it('lists annotations in the order of the text', async () => {
    const target = (start: number) => ({ quote: { exact: '', prefix: '', suffix: '' }, position: { start, end: 40 } });
    await store.keep(savedArticle('a'), [
      annotation('1', 'a', { target: target(30) }),
      annotation('2', 'a', { target: target(4) }),
    ]);
    expect((await store.open('https://example.org/a'))?.annotations.map(({ id }) => id)).toEqual(['2', '1']);
  });
});

describe('put', () => {
  it('writes records of a kept article, deletions too', async () => {
    await store.keep(savedArticle('a'), [annotation('1', 'a')]);
    await store.put([annotation('1', 'a', { updatedAt: at(1), deletedAt: at(1) }), annotation('2', 'a')]);
    expect((await store.open('https://example.org/a'))?.annotations.map(({ id }) => id)).toEqual(['2']);
    expect((await store.exportAll()).annotations).toHaveLength(2);
  });

  it.each([
    ['never kept', async () => {}],
    [
      'deleted',
      async () => {
        await store.keep(savedArticle('b'), []);
        await store.deleteArticles([asArticleId('b')], at(1));
      },
    ],
  ])('rejects as a whole when one article was %s', async (_, prepare) => {
    await store.keep(savedArticle('a'), []);
    await prepare();
    const before = await store.exportAll();
    await expect(store.put([annotation('1', 'a'), annotation('2', 'b', { updatedAt: at(9) })])).rejects.toMatchObject({
      name: 'StoreError',
      code: 'unknown-article',
      message: expect.stringContaining('Keep the article again'),
    });
    expect(await store.exportAll()).toEqual(before);
  });

  it('may be repeated, and may be empty', async () => {
    await store.keep(savedArticle('a'), []);
    await store.put([annotation('1', 'a')]);
    const once = await store.exportAll();
    await store.put([annotation('1', 'a')]);
    await store.put([]);
    expect(await store.exportAll()).toEqual(once);
  });

  it('leaves the later of two puts made at once, and loses neither of two records', async () => {
    await store.keep(savedArticle('a'), []);
    await Promise.all([
      store.put([annotation('1', 'a', { note: 'late', updatedAt: at(2) }), annotation('2', 'a')]),
      store.put([annotation('1', 'a', { note: 'early', updatedAt: at(1) }), annotation('3', 'a')]),
    ]);
    const annotations = byId((await store.open('https://example.org/a'))?.annotations ?? []);
    expect(annotations.map(({ id, note }) => [id, note])).toEqual([
      ['1', 'late'],
      ['2', ''],
      ['3', ''],
    ]);
  });
});

describe('deleteArticles and restoreArticles', () => {
  it('undoes exactly what that deletion deleted', async () => {
    await store.keep(savedArticle('a'), [
      annotation('1', 'a'),
      annotation('2', 'a', { updatedAt: at(1), deletedAt: at(1) }),
    ]);
    await store.deleteArticles([a], at(2));
    expect(await store.list()).toEqual([]);
    expect(await store.open('https://example.org/a')).toBeNull();
    await store.restoreArticles([a], at(2), at(3));
    expect((await store.open('https://example.org/a'))?.annotations.map(({ id }) => id)).toEqual(['1']);
    expect(byId((await store.exportAll()).annotations).map(({ deletedAt }) => deletedAt)).toEqual([undefined, at(1)]);
  });

  it('may each be repeated', async () => {
    await store.keep(savedArticle('a'), [annotation('1', 'a')]);
    await store.deleteArticles([a], at(2));
    const deleted = await store.exportAll();
    await store.deleteArticles([a], at(2));
    expect(await store.exportAll()).toEqual(deleted);
    await store.restoreArticles([a], at(2), at(3));
    const restored = await store.exportAll();
    await store.restoreArticles([a], at(2), at(3));
    expect(await store.exportAll()).toEqual(restored);
  });

  it('is not undone by the undo of another deletion', async () => {
    await store.keep(savedArticle('a'), []);
    await store.deleteArticles([a], at(2));
    await store.restoreArticles([a], at(1), at(3));
    expect(await store.list()).toEqual([]);
  });

  it('counts as the last change even where a clock runs ahead', async () => {
    await store.keep(savedArticle('a', { updatedAt: at(500) }), [annotation('1', 'a', { updatedAt: at(600) })]);
    await store.deleteArticles([a], at(2));
    expect(await store.list()).toEqual([]);
    // The same call again, its answer lost: the deletion is later than it.
    await store.keep(savedArticle('a', { updatedAt: at(500) }), [annotation('1', 'a', { updatedAt: at(600) })]);
    expect(await store.list()).toEqual([]);
    await store.restoreArticles([a], at(2), at(3));
    expect((await store.open('https://example.org/a'))?.annotations).toHaveLength(1);
  });

  it('wins or loses as a whole against a put made at once', async () => {
    await store.keep(savedArticle('a'), [annotation('1', 'a')]);
    const [put] = await Promise.allSettled([
      store.put([annotation('2', 'a', { updatedAt: at(1) })]),
      store.deleteArticles([a], at(2)),
    ]);
    const { annotations } = await store.exportAll();
    expect(annotations.every(({ deletedAt }) => deletedAt === at(2))).toBe(true);
    expect(annotations).toHaveLength(put.status === 'fulfilled' ? 2 : 1);
  });

  it.each(['deleteArticles', 'restoreArticles'] as const)(
    '%s rejects for an article that was never kept',
    async (method) => {
      await expect(store[method]([a], at(1), at(2))).rejects.toMatchObject({ code: 'unknown-article' });
    },
  );
});

describe('list and tags', () => {
  it('counts the live annotations of each article, newest first', async () => {
    await store.keep(savedArticle('a', { createdAt: at(1) }), [
      annotation('1', 'a', { tags: ['vendor', 'fine'] }),
      annotation('2', 'a', { tags: ['gone'], deletedAt: at(1), updatedAt: at(1) }),
      foundEvent('3', 'a', { tags: ['vendor'] }),
      foundEvent('4', 'a', { status: 'rejected' }),
    ]);
    await store.keep(savedArticle('b', { createdAt: at(2) }), [annotation('5', 'b', { tags: ['fine', 'vendor'] })]);
    const rows = (await store.list()).map(({ id, events, annotations, tags }) => ({ id, events, annotations, tags }));
    expect(rows).toEqual([
      { id: 'b', events: 0, annotations: 1, tags: ['fine', 'vendor'] },
      { id: 'a', events: 1, annotations: 1, tags: ['vendor', 'fine'] },
    ]);
    expect(await store.tags()).toEqual([
      { tag: 'vendor', count: 3, articles: 0 },
      { tag: 'fine', count: 2, articles: 0 },
    ]);
  });
});

describe('importAll', () => {
  const data = {
    articles: [savedArticle('a', { updatedAt: at(5) }), savedArticle('b')],
    annotations: [annotation('1', 'a', { updatedAt: at(5) }), annotation('2', 'b')],
  };

  it('changes nothing the second time, and says so', async () => {
    expect(await store.importAll(data)).toMatchObject({
      articles: { ...none, added: 2 },
      annotations: { ...none, added: 2 },
    });
    const once = await store.exportAll();
    expect(await store.importAll(data)).toMatchObject({
      articles: { ...none, unchanged: 2 },
      annotations: { ...none, unchanged: 2 },
    });
    expect(await store.exportAll()).toEqual(once);
  });

  it('updates what is older and leaves what is newer', async () => {
    await store.keep(savedArticle('a', { updatedAt: at(4) }), [annotation('1', 'a', { note: 'x', updatedAt: at(6) })]);
    expect(await store.importAll(data)).toMatchObject({
      articles: { ...none, added: 1, updated: 1 },
      annotations: { ...none, added: 1, unchanged: 1 },
    });
    expect((await store.open('https://example.org/a'))?.annotations[0]?.note).toBe('x');
  });

  it('brings back what is live in the file and was deleted here since: the library is what it was', async () => {
    await store.importAll(data);
    const before = await store.exportAll();
    await store.put([annotation('1', 'a', { updatedAt: at(8), deletedAt: at(8) })]);
    await store.deleteArticles([a], at(9));
    await store.deleteArticles([asArticleId('b')], at(9));
    expect(await store.importAll(before)).toMatchObject({
      articles: { ...none, restored: 2 },
      annotations: { ...none, restored: 2 },
    });
    expect(await store.exportAll()).toEqual(before);
  });

  it('leaves alone what the file does not have, and what was changed here since', async () => {
    await store.importAll(data);
    const before = await store.exportAll();
    const later = annotation('1', 'a', { note: 'later', updatedAt: at(8) });
    await store.put([later, annotation('9', 'a')]);
    await store.importAll(before);
    expect((await store.open('https://example.org/a'))?.annotations).toEqual([later, annotation('9', 'a')]);
  });

  it('deletes what the file says was deleted later, tells so, and not what was only deleted elsewhere', async () => {
    await store.importAll(data);
    const deletions = {
      articles: [savedArticle('b', { updatedAt: at(9), deletedAt: at(9) })],
      annotations: [
        annotation('2', 'b', { updatedAt: at(9), deletedAt: at(9) }),
        annotation('7', 'b', { updatedAt: at(9), deletedAt: at(9) }),
      ],
    };
    expect(await store.importAll(deletions)).toMatchObject({
      articles: { ...none, deleted: 1 },
      annotations: { ...none, deleted: 1, unchanged: 1 },
    });
    expect((await store.list()).map(({ id }) => id)).toEqual(['a']);
  });

  it('is all or nothing', async () => {
    const before = await store.exportAll();
    await expect(
      store.importAll({ articles: data.articles, annotations: [...data.annotations, annotation('3', 'missing')] }),
    ).rejects.toMatchObject({ code: 'unknown-article' });
    expect(await store.exportAll()).toEqual(before);
  });

  it('lets a deletion cover annotations it did not know of, and its undo brings them back', async () => {
    await store.keep(savedArticle('a'), []);
    await store.deleteArticles([a], at(5));
    await store.keep(savedArticle('a'), [annotation('1', 'a', { updatedAt: at(3) })]);
    expect((await store.exportAll()).annotations[0]?.deletedAt).toBe(at(5));
    await store.restoreArticles([a], at(5), at(6));
    expect((await store.open('https://example.org/a'))?.annotations).toHaveLength(1);
  });

  it('brings an article back that someone annotated after it was deleted here', async () => {
    await store.keep(savedArticle('a'), []);
    await store.deleteArticles([a], at(5));
    await store.keep(savedArticle('a'), [annotation('1', 'a', { updatedAt: at(7) })]);
    expect((await store.open('https://example.org/a'))?.annotations.map(({ id }) => id)).toEqual(['1']);
  });
});

describe('changes', () => {
  it('that cannot be told do not make a committed write look failed', async () => {
    const deaf = createStore(connection, () => {
      throw new Error('no channel');
    });
    await deaf.keep(savedArticle('a'), []);
    expect(await store.list()).toHaveLength(1);
  });

  it('are told after a committed write only', async () => {
    await store.keep(savedArticle('a'), []);
    expect(changes).toBe(1);
    await store.list();
    await expect(store.put([annotation('1', 'b')])).rejects.toThrow();
    expect(changes).toBe(1);
  });
});
