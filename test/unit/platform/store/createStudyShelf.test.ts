import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { NewStudy } from '../../../../lib/library/compare/studies.ts';
import { asArticleId, type EntityRef } from '../../../../lib/model.ts';
import { createStudyShelf } from '../../../../lib/platform/store/createStudyShelf.ts';
import { connect } from '../../../../lib/platform/store/database.ts';
import { createStore } from '../../../../lib/platform/store/store.ts';
import { at, savedArticle } from './records.ts';

const study = (id: string, canonical: string, sha256 = '0'.repeat(64)): NewStudy => ({
  sha256,
  names: [{ type: 'ORG', canonical }],
  study: {
    id: asArticleId(id),
    fingerprint: 'f',
    analysis: 'a',
    traits: {
      id,
      subjects: [],
      victim: null,
      vendors: [],
      names: [],
      window: [1, 2],
      since: null,
      isWindowClosed: true,
      days: [],
      asOf: null,
      counts: [],
      quotes: [],
      signature: Uint32Array.of(1, 2, 3),
    },
  },
});

it('keeps studies, and notes names where there are none of that text', async () => {
  const connection = connect(crypto.randomUUID());
  const store = createStore(connection, () => {});
  const shelf = createStudyShelf(connection);
  for (const id of ['a', 'b', 'c']) await store.keep(savedArticle(id), []);
  await store.noteNames(asArticleId('b'), '0'.repeat(64), [{ type: 'ORG', canonical: 'As corrected' }]);
  const studies = [study('a', 'Found'), study('b', 'Found'), study('c', 'Of another text', '7'.repeat(64))];
  await shelf.keep(studies);
  const names = new Map((await store.list()).map((row): [string, EntityRef[] | null] => [row.id, row.names]));
  expect(Object.fromEntries(names)).toEqual({
    a: [{ type: 'ORG', canonical: 'Found' }],
    b: [{ type: 'ORG', canonical: 'As corrected' }],
    c: null,
  });
  const ids = studies.map(({ study: { id } }) => id);
  expect(await shelf.kept(ids)).toEqual(studies.map((one) => one.study));
  await store.deleteArticles([asArticleId('a')], at(9));
  await shelf.drop([asArticleId('b')]);
  expect((await shelf.kept(ids)).map(({ id }) => id)).toEqual(['c']);
  connection.close();
});
