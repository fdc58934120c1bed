import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { annotationSchema, savedArticleSchema } from '../../../../../lib/exchange/recordSchema.ts';
import { allRecords } from '../../../../../lib/library/recordTypes.ts';
import { connect } from '../../../../../lib/platform/store/database.ts';
import { createStore } from '../../../../../lib/platform/store/store.ts';
import { summarise } from '../../../../../lib/platform/store/summarise.ts';
import v1 from './v1.json' with { type: 'json' };

/**
 * The database as version 1 made it, by IndexedDB's own interface: what is on people's disks, whatever becomes of the
 * code. Neither this nor v1.json is ever edited.
 */
function createVersion1(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // Dexie multiplies its version numbers by ten.
    const request = indexedDB.open(name, 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      const articles = request.result.createObjectStore('articles', { keyPath: 'id' });
      articles.createIndex('key', 'key');
      const annotations = request.result.createObjectStore('annotations', { keyPath: 'id' });
      annotations.createIndex('articleId', 'articleId');
      for (const article of v1.articles) articles.add(article);
      for (const annotation of v1.annotations) annotations.add(annotation);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

it('opens a database of version 1 with everything in it', async () => {
  const name = crypto.randomUUID();
  await createVersion1(name);
  const connection = connect(name);
  const store = createStore(connection);
  expect(await store.exportAll()).toEqual({ ...allRecords({}), ...v1 });
  const opened = await store.open('https://news.example/city-payments');
  expect(opened?.annotations.map(({ id }) => id)).toEqual(['11111111-1111-4111-8111-111111111111']);
  const rows = await store.list();
  expect(rows.map(({ id }) => id)).toEqual(['aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa']);
  // The upgrade made the rows that later writes make.
  const [read] = await store.read(rows.map(({ id }) => id));
  if (read === undefined) throw new Error('expected the article of version 1');
  expect(rows).toEqual([summarise(read.saved, read.annotations, [], undefined)]);
  connection.close();
});

it('has records that, once opened, are what the model of today describes', async () => {
  const name = crypto.randomUUID();
  await createVersion1(name);
  const connection = connect(name);
  const { articles, annotations } = await createStore(connection).exportAll();
  expect(articles.map((article) => v.parse(savedArticleSchema, article))).toEqual(articles);
  expect(annotations.map((annotation) => v.parse(annotationSchema, annotation))).toEqual(annotations);
  connection.close();
});
