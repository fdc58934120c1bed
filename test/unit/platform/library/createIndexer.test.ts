import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { NO_FILTERS } from '../../../../lib/library/facets.ts';
import { asArticleId } from '../../../../lib/model.ts';
import { createIndexClient } from '../../../../lib/platform/library/createIndexClient.ts';
import type { FromIndex, IndexProgress, ToIndex } from '../../../../lib/platform/library/indexProtocol.ts';
import { serveIndex } from '../../../../lib/platform/library/serveIndex.ts';
import { connect } from '../../../../lib/platform/store/database.ts';
import { createStore } from '../../../../lib/platform/store/store.ts';
import { annotation, at, incident, savedArticle } from '../store/records.ts';

/** A page and its worker, in one place: messages go as through `postMessage`. */
function pair() {
  const connection = connect(crypto.randomUUID());
  const store = createStore(connection, () => {});
  const reads: string[][] = [];
  const toPage: ((event: { data: FromIndex }) => void)[] = [];
  const toWorker: ((event: { data: ToIndex }) => void)[] = [];
  serveIndex(
    {
      postMessage: (data) =>
        queueMicrotask(() => {
          for (const listen of toPage) listen({ data: structuredClone(data) });
        }),
      addEventListener: (_, listen) => toWorker.push(listen),
    },
    {
      ...store,
      read: (ids) => {
        reads.push(ids);
        return store.read(ids);
      },
    },
  );
  let done = (): void => {};
  const seen: IndexProgress[] = [];
  const client = createIndexClient(
    () => ({
      postMessage: (data) => {
        for (const listen of toWorker) listen({ data: structuredClone(data) });
      },
      addEventListener: (_, listen) => toPage.push(listen),
    }),
    (progress) => {
      seen.push(progress);
      if (progress.done === progress.total) done();
    },
  );
  const synced = () =>
    new Promise<void>((resolve) => {
      done = resolve;
      client.sync();
    });
  const search = async (text: string) => (await client.ask({ ask: 'search', text }))?.map(({ id }) => id);
  return { store, reads, seen, client, synced, search, connection };
}

it('indexes what is there, then only what changed', async () => {
  const { store, reads, synced, search, connection } = pair();
  await store.keep(savedArticle('a'), [annotation('1', 'a', { note: 'whistleblower' })]);
  await store.keep(savedArticle('b'), []);
  await synced();
  expect(await search('whistle')).toEqual(['a']);
  await store.put([annotation('2', 'b', { tags: ['ransom'] })]);
  await synced();
  expect(reads).toEqual([expect.arrayContaining(['a', 'b']), ['b']]);
  expect(await search('ransom')).toEqual(['b']);
  await store.deleteArticles([asArticleId('b')], at(5));
  await synced();
  expect(await search('ransom')).toEqual([]);
  await store.restoreArticles([asArticleId('b')], at(5), at(6));
  await synced();
  expect(await search('ransom')).toEqual(['b']);
  connection.close();
});

it('finds names that were noted', async () => {
  const { store, synced, search, connection } = pair();
  await store.keep(savedArticle('a'), []);
  await synced();
  await store.noteNames(asArticleId('a'), '0'.repeat(64), [{ type: 'ORG', canonical: 'CentralSquare' }]);
  await synced();
  expect(await search('central')).toEqual(['a']);
  // As many as before: a name that the reader corrected.
  await store.noteNames(asArticleId('a'), '0'.repeat(64), [{ type: 'ORG', canonical: 'Superion' }]);
  await synced();
  expect([await search('central'), await search('superion')]).toEqual([[], ['a']]);
  connection.close();
});

it('lists annotations piece by piece, with facets of their own and of their articles', async () => {
  const { store, synced, client, connection } = pair();
  await store.keep(
    savedArticle('a'),
    Array.from({ length: 5 }, (_, n) => annotation(String(n), 'a', { tags: n < 2 ? ['x'] : [] })),
  );
  await store.write({ incidents: [incident('i', ['a'])] });
  await synced();
  const query = { text: '', filters: NO_FILTERS };
  const piece = await client.ask({ ask: 'annotations', query, from: 1, to: 3 });
  expect([piece.total, piece.rows.map(({ id }) => id)]).toEqual([5, ['1', '2']]);
  expect(piece.choices.tag).toEqual([{ value: 'x', count: 2, isChosen: false }]);
  expect(piece.choices.incident).toEqual([{ value: 'i', count: 5, isChosen: false }]);
  connection.close();
});

it('answers while it is indexing, with what it has', async () => {
  const { store, synced, search, seen, connection } = pair();
  for (let n = 0; n < 45; n++) await store.keep(savedArticle(`k${n}`), []);
  const all = synced();
  expect(await search('city')).toEqual([]);
  await all;
  expect(await search('city')).toHaveLength(45);
  expect(seen.map(({ done }) => done)).toEqual([0, 20, 40, 45]);
  connection.close();
});
