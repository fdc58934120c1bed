import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allRecords } from '../../../../lib/library/recordTypes.ts';
import type { StoreApi } from '../../../../lib/messaging/protocol.ts';
import { asArticleId } from '../../../../lib/model.ts';
import type { StoreChange } from '../../../../lib/platform/store/changes.ts';
import { type Connection, connect } from '../../../../lib/platform/store/database.ts';
import { createStore } from '../../../../lib/platform/store/store.ts';
import { annotation, at, campaign, incident, notSame, ownTag, savedArticle, version } from './records.ts';

let connection: Connection;
let store: StoreApi;
let told: StoreChange[];
beforeEach(async () => {
  connection = connect(crypto.randomUUID());
  told = [];
  store = createStore(connection, (change) => told.push(change));
  await store.keep(savedArticle('a'), [annotation('1', 'a', { tags: ['old'] })]);
  await store.keep(savedArticle('b'), []);
});
afterEach(() => connection.close());

const [a, b] = [asArticleId('a'), asArticleId('b')];
const sha = (digit: string) => digit.repeat(64);

describe('write', () => {
  it('writes any kinds at once, and each is read back, oldest first', async () => {
    const records = {
      annotations: [annotation('1', 'a', { tags: ['new'], updatedAt: at(1) })],
      incidents: [incident('i2', ['b'], { createdAt: at(2) }), incident('i1', ['a', 'b'])],
      campaigns: [campaign('c')],
      judgements: [notSame('j', 'a', 'b')],
      tags: [ownTag('t', { name: 'new' })],
    };
    await store.write(records);
    expect((await store.incidents()).map(({ id }) => id)).toEqual(['i1', 'i2']);
    expect(await store.campaigns()).toEqual(records.campaigns);
    expect(await store.judgements()).toEqual(records.judgements);
    expect(await store.ownTags()).toEqual(records.tags);
    expect((await store.list()).find(({ id }) => id === 'a')?.tags).toEqual(['new']);
    expect(told.at(-1)).toEqual({ articles: ['a'] });
  });

  it('keeps the later of two changes, and a tombstone is no longer listed', async () => {
    await store.write({ incidents: [incident('i', ['a'], { name: 'late', updatedAt: at(3) })] });
    await store.write({ incidents: [incident('i', [], { name: 'early', updatedAt: at(2) })] });
    expect((await store.incidents())[0]?.name).toBe('late');
    await store.write({ incidents: [incident('i', ['a'], { updatedAt: at(4), deletedAt: at(4) })] });
    expect(await store.incidents()).toEqual([]);
    expect((await store.exportAll()).incidents).toHaveLength(1);
  });

  it.each([
    ['an annotation', { annotations: [annotation('9', 'never')] }],
    ['an earlier text', { versions: [version('v', 'never')] }],
    ['an incident', { incidents: [incident('i', ['a', 'never'])] }],
    ['a judgement', { judgements: [notSame('j', 'never', 'b')] }],
  ])('rejects %s of an article never kept, with all that came with it', async (_, records) => {
    const before = await store.exportAll();
    await expect(store.write({ ...records, campaigns: [campaign('c')] })).rejects.toMatchObject({
      code: 'unknown-article',
    });
    expect(await store.exportAll()).toEqual(before);
  });
});

describe('earlier texts', () => {
  it('are filed when another text takes their place, once, and newest first', async () => {
    const second = savedArticle('a', { sha256: sha('1'), retrievedAt: at(1), updatedAt: at(1) });
    const third = savedArticle('a', { sha256: sha('2'), retrievedAt: at(2), updatedAt: at(2) });
    for (const saved of [second, second, third, second]) await store.keep(saved, []);
    expect((await store.versions(a)).map(({ sha256 }) => sha256)).toEqual([sha('1'), sha('0')]);
    expect((await store.read([a]))[0]?.saved).toEqual(third);
    expect((await store.list()).find(({ id }) => id === 'a')?.versions).toBe(2);
  });

  it('are not filed where only something else of the article changed', async () => {
    await store.keep(savedArticle('a', { dayMonthOrder: 'day-first', updatedAt: at(1) }), []);
    expect(await store.versions(a)).toEqual([]);
  });

  it('come from an import that loses too', async () => {
    await store.keep(savedArticle('a', { sha256: sha('2'), retrievedAt: at(2), updatedAt: at(2) }), []);
    await store.importAll({
      articles: [savedArticle('a', { sha256: sha('1'), retrievedAt: at(1), updatedAt: at(1) })],
    });
    expect((await store.versions(a)).map(({ sha256 }) => sha256)).toEqual([sha('1'), sha('0')]);
  });
});

describe('a deletion of articles', () => {
  it('takes their texts, and leaves incidents their place for them; undone, all is back', async () => {
    await store.keep(savedArticle('a', { sha256: sha('1'), updatedAt: at(1) }), []);
    await store.write({ incidents: [incident('i', ['a', 'b'])] });
    const before = await store.list();
    await store.deleteArticles([a, b], at(5));
    expect(await store.list()).toEqual([]);
    expect(await store.versions(a)).toEqual([]);
    expect((await store.incidents())[0]?.articleIds).toEqual(['a', 'b']);
    await store.restoreArticles([a, b], at(5), at(6));
    const strip = (rows: typeof before) => rows.map(({ updatedAt: _, fingerprint: __, bytes: ___, ...row }) => row);
    expect(strip(await store.list())).toEqual(strip(before));
    expect((await store.versions(a)).map(({ sha256 }) => sha256)).toEqual([sha('0')]);
  });

  it('by a record of the article itself takes them too, and so does its undo', async () => {
    await store.keep(savedArticle('a', { sha256: sha('1'), updatedAt: at(1) }), []);
    await store.keep(savedArticle('a', { sha256: sha('1'), updatedAt: at(2), deletedAt: at(2) }), []);
    expect(await store.versions(a)).toEqual([]);
    await store.keep(savedArticle('a', { sha256: sha('1'), updatedAt: at(3) }), []);
    expect(await store.versions(a)).toHaveLength(1);
  });

  it('of a copy on another machine hides no text of an article that lives on here', async () => {
    await store.keep(savedArticle('a', { updatedAt: at(4) }), []);
    await store.importAll({
      articles: [savedArticle('a', { updatedAt: at(3), deletedAt: at(3) })],
      versions: [version('v', 'a', { sha256: sha('1'), updatedAt: at(3), deletedAt: at(3) })],
    });
    expect((await store.versions(a)).map(({ id, updatedAt }) => [id, updatedAt])).toEqual([['v', at(4)]]);
    expect((await store.list()).find(({ id }) => id === 'a')?.versions).toBe(1);
  });

  it('undone brings back the texts that another deletion hid before', async () => {
    await store.deleteArticles([a], at(5));
    await store.importAll({
      articles: [],
      versions: [version('v', 'a', { sha256: sha('1'), updatedAt: at(3), deletedAt: at(3) })],
    });
    expect(await store.versions(a)).toEqual([]);
    await store.restoreArticles([a], at(5), at(6));
    expect((await store.versions(a)).map(({ id }) => id)).toEqual(['v']);
  });

  it('rejects as a whole where one was never kept', async () => {
    await expect(store.deleteArticles([a, asArticleId('never')], at(1))).rejects.toMatchObject({
      code: 'unknown-article',
    });
    expect(await store.list()).toHaveLength(2);
  });
});

describe('names', () => {
  const names = [{ type: 'ORG' as const, canonical: 'Click2Gov' }];
  const namesOf = async (id: string) => (await store.list()).find((row) => row.id === id)?.names;

  it('are noted for the text they were found in, and stay when something else changes', async () => {
    expect(await namesOf('a')).toBeNull();
    await store.noteNames(a, sha('0'), names);
    await store.put([annotation('2', 'a')]);
    expect(await namesOf('a')).toEqual(names);
    const [row] = await store.list();
    expect([row?.updatedAt, row?.versions]).toEqual([savedArticle('a').updatedAt, 0]);
    expect((await store.exportAll()).articles[0]).toEqual(savedArticle('a'));
  });

  it('are there again when a deletion is undone, given the rows; not for another text', async () => {
    await store.noteNames(a, sha('0'), names);
    const rows = await store.list();
    await store.deleteArticles([a], at(1));
    await store.restoreArticles([a], at(1), at(2), rows);
    expect(await namesOf('a')).toEqual(names);
    const older = rows.map((row) => ({ ...row, sha256: sha('9') }));
    await store.deleteArticles([a], at(3));
    await store.restoreArticles([a], at(3), at(4), older);
    expect(await namesOf('a')).toBeNull();
  });

  it('are told of where they are others, and only there', async () => {
    await store.noteNames(a, sha('0'), names);
    expect(told.at(-1)).toEqual({ articles: ['a'] });
    const before = told.length;
    await store.noteNames(a, sha('0'), names);
    await store.noteNames(a, sha('7'), []);
    expect(told).toHaveLength(before);
  });

  it('are not those of another text', async () => {
    await store.noteNames(a, sha('7'), names);
    expect(await namesOf('a')).toBeNull();
    await store.noteNames(a, sha('0'), names);
    await store.keep(savedArticle('a', { sha256: sha('1'), updatedAt: at(1) }), []);
    expect(await namesOf('a')).toBeNull();
  });
});

it('export, import into an empty library: all of it is there again', async () => {
  await store.keep(savedArticle('a', { sha256: sha('1'), updatedAt: at(1) }), []);
  await store.write({
    incidents: [incident('i', ['a', 'b'])],
    campaigns: [campaign('c')],
    judgements: [notSame('j', 'a', 'b')],
    tags: [ownTag('t')],
  });
  await store.deleteArticles([b], at(7));
  const all = await store.exportAll();
  const other = connect(crypto.randomUUID());
  const empty = createStore(other, () => {});
  const counts = await empty.importAll(all);
  expect(await empty.exportAll()).toEqual(all);
  expect(await empty.list()).toEqual(await store.list());
  expect([counts.versions.added, counts.incidents.added, counts.judgements.added, counts.tags.added]).toEqual([
    1, 1, 1, 1,
  ]);
  expect(all).not.toEqual(allRecords({}));
  other.close();
});
