import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importFile } from '../../../components/library/libraryActions.ts';
import { writeBreachlineJson } from '../../../lib/exchange/breachlineJson.ts';
import { allRecords, type Records } from '../../../lib/library/recordTypes.ts';
import type { Annotation } from '../../../lib/model.ts';
import { connect } from '../../../lib/platform/store/database.ts';
import { createStore } from '../../../lib/platform/store/store.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import {
  annotation,
  at,
  campaign,
  foundEvent,
  incident,
  notSame,
  ownTag,
  savedArticle,
  version,
} from '../platform/store/records.ts';

/** Milliseconds: a bound for a machine that does much else, not a measure. */
const LONG = 120_000;
const about = { generator: 'Breachline 0.1.0', exportedAt: at(0) };

const HERE = allRecords({
  articles: [savedArticle('a', { updatedAt: at(50) }), savedArticle('b')],
  annotations: [
    annotation('1', 'a', { note: 'mine', updatedAt: at(50) }),
    annotation('2', 'a', { note: 'older', updatedAt: at(5) }),
    foundEvent('3', 'b'),
  ],
  tags: [ownTag('t')],
});
const FILE = writeBreachlineJson(
  {
    articles: [savedArticle('a'), savedArticle('c')],
    annotations: [annotation('1', 'a', { note: 'theirs' }), annotation('2', 'a', { note: 'newer', updatedAt: at(40) })],
    versions: [version('v', 'c')],
    incidents: [incident('i', ['a', 'c'])],
    campaigns: [campaign('k')],
    judgements: [notSame('j', 'a', 'c')],
    tags: [ownTag('t')],
  },
  about,
);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a JSON value, as the keys that lead there. */
function placesIn(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? value.map((each, n) => [n, each] as const) : Object.entries(value);
  return [path, ...inner.flatMap(([key, each]) => placesIn(each, [...path, key]))];
}
const PLACES = placesIn(JSON.parse(FILE)).filter((path) => path.length > 0);

/** What a broken program, a bad disk or a hostile hand writes in place of a value. */
const wrong: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'null',
    '1e999',
    '-1',
    '9007199254740993',
    '0.5',
    `"${'x'.repeat(5_000)}"`,
    '"9999-99-99T99:99:99.999Z"',
    '[]',
    '{}',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    'true',
    '""',
    '[[[[[[]]]]]]',
  ),
  fc.json(),
);

type Mutation = (text: string) => string;
const MARK = '"\u0000here\u0000"';

/** The text with something else at a place. JSON.stringify would lose `1e999` and `__proto__`: it is put in as text. */
const replaceAt =
  (path: (string | number)[], by: string): Mutation =>
  (text) => {
    const json: Json = JSON.parse(text);
    let holder: Json = json;
    for (const key of path.slice(0, -1)) holder = Reflect.get(Object(holder), key);
    Reflect.set(Object(holder), path.at(-1) ?? '', '\u0000here\u0000');
    return JSON.stringify(json).replace(JSON.stringify('\u0000here\u0000'), () => by);
  };
const isOfObject = (path: (string | number)[]): boolean => typeof path.at(-1) === 'string';

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.constantFrom(...PLACES), wrong).map(([path, by]) => replaceAt(path, by)),
  // A key goes, or one that nobody knows comes.
  fc.constantFrom(...PLACES.filter(isOfObject)).map(
    (path): Mutation =>
      (text) => {
        const json: Json = JSON.parse(text);
        let holder: Json = json;
        for (const key of path.slice(0, -1)) holder = Reflect.get(Object(holder), key);
        Reflect.deleteProperty(Object(holder), path.at(-1) ?? '');
        return JSON.stringify(json);
      },
  ),
  fc
    .tuple(fc.constantFrom(...PLACES.filter(isOfObject)), fc.constantFrom('__proto__', 'constructor', 'extra'), wrong)
    .map(
      ([path, key, by]): Mutation =>
        (text) => {
          const at = replaceAt(path, MARK)(text);
          return at.replace(MARK, () => `null,${JSON.stringify(key)}:${by}`);
        },
    ),
  // A record twice.
  fc.constantFrom('articles', 'annotations', 'tags').map(
    (list): Mutation =>
      (text) => {
        const json = JSON.parse(text);
        json[list].push({ ...json[list][0], updatedAt: at(900) });
        return JSON.stringify(json);
      },
  ),
  fc.nat(FILE.length - 1).map(
    (length): Mutation =>
      (text) =>
        text.slice(0, length),
  ),
  fc.tuple(fc.nat(FILE.length), fc.string()).map(
    ([place, noise]): Mutation =>
      (text) =>
        text.slice(0, place) + noise + text.slice(place),
  ),
  fc.integer({ min: 4 }).map(
    (version): Mutation =>
      (text) =>
        text.replace('"schemaVersion": 3', `"schemaVersion": ${version}`),
  ),
);

const noteOf = (records: Records, id: string): Annotation | undefined =>
  records.annotations.find((one) => one.id === id);

it(
  'a file that was changed by whatever is taken whole or not at all, and takes nothing that is here',
  async () => {
    const connection = connect(crypto.randomUUID());
    const store = createStore(connection, () => {});
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(mutation, async (mutate) => {
        const db = await connection.ready();
        await Promise.all(db.tables.map((table) => table.clear()));
        await store.importAll(HERE);
        const before = await store.exportAll();
        const rows = await store.list();
        const text = mutate(FILE);
        const notice = await importFile(store, { name: 'x.json', size: text.length, text: async () => text }, ENGLISH);
        expect(Reflect.get({}, 'polluted')).toBeUndefined();
        const after = await store.exportAll();
        if (notice.kind === 'failed') {
          refused += 1;
          expect(after).toEqual(before);
          expect(await store.list()).toEqual(rows);
          // What is wrong, and that nothing was done; no stack, no name of a class.
          expect(notice.text).toMatch(/^x\.json: .+[nN]othing was imported\.$/s);
          return;
        }
        // What is newer here stays as it is; what else was here is there, as it was or as the file has it newer.
        expect(noteOf(after, '1')?.updatedAt.localeCompare(at(50))).toBeGreaterThanOrEqual(0);
        for (const kind of ['articles', 'annotations', 'tags'] as const) {
          const ids = new Set(after[kind].map(({ id }) => String(id)));
          expect(before[kind].every(({ id }) => ids.has(id))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
    expect(refused).toBeGreaterThan(50);
    connection.close();
  },
  LONG,
);

it('keeps what is newer here, and takes what is newer there', async () => {
  const connection = connect(crypto.randomUUID());
  const store = createStore(connection, () => {});
  await store.importAll(HERE);
  const file = { name: 'x.json', size: FILE.length, text: async () => FILE };
  expect(await importFile(store, file, ENGLISH)).toMatchObject({ kind: 'done' });
  const after = await store.exportAll();
  expect(['1', '2', '3'].map((id) => noteOf(after, id)?.note)).toEqual(['mine', 'newer', noteOf(HERE, '3')?.note]);
  connection.close();
});

it.each(['annotations', 'summaries', 'versions'])('writes nothing when writing the %s fails', async (table) => {
  const connection = connect(crypto.randomUUID());
  const store = createStore(connection, () => {});
  await store.importAll(HERE);
  const before = [await store.exportAll(), await store.list()];
  const db = await connection.ready();
  const fail = () => {
    throw new Error('the disk is full');
  };
  db.table(table).hook('creating', fail);
  db.table(table).hook('updating', fail);
  const file = { name: 'x.json', size: FILE.length, text: async () => FILE };
  expect(await importFile(store, file, ENGLISH)).toMatchObject({ kind: 'failed' });
  expect([await store.exportAll(), await store.list()]).toEqual(before);
  connection.close();
});
