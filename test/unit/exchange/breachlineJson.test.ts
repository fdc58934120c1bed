import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBreachlineJson } from '../../../lib/exchange/breachlineJson.ts';
import { LONGEST_FILE, readBreachlineJson } from '../../../lib/exchange/readBreachlineJson.ts';
import { allRecords } from '../../../lib/library/recordTypes.ts';
import { asInstant } from '../../../lib/model.ts';
import { connect } from '../../../lib/platform/store/database.ts';
import { createStore } from '../../../lib/platform/store/store.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import {
  annotation,
  campaign,
  foundEvent,
  incident,
  notSame,
  ownTag,
  savedArticle,
  version,
} from '../platform/store/records.ts';
import v1 from '../platform/store/versions/v1.json' with { type: 'json' };
import { library } from './arbitraries.ts';

const about = { generator: 'Breachline 0.1.0', exportedAt: asInstant('2026-11-24T06:30:00.000Z') };

const sample = allRecords({
  articles: [savedArticle('a'), savedArticle('b')],
  annotations: [annotation('1', 'a', { tags: ['x'] }), foundEvent('2', 'b')],
  versions: [version('v', 'a')],
  incidents: [incident('i', ['a', 'b'])],
  campaigns: [campaign('c')],
  judgements: [notSame('j', 'a', 'b')],
  tags: [ownTag('t')],
});

describe('round trip', () => {
  it('export, import into an empty store, export again: the same text', async () => {
    await fc.assert(
      fc.asyncProperty(library, async (records) => {
        const text = writeBreachlineJson(records, about);
        const read = readBreachlineJson(text);
        if (!read.ok) throw new Error(ENGLISH.say(read.error));
        const connection = connect(crypto.randomUUID());
        const store = createStore(connection);
        await store.importAll(read.value);
        expect(writeBreachlineJson(await store.exportAll(), about)).toBe(text);
        connection.close();
      }),
      { numRuns: 60 },
    );
  });

  it('is written as JSON.stringify indents it, though record by record', () => {
    fc.assert(
      fc.property(library, (records) => {
        const text = writeBreachlineJson(records, about);
        expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
      }),
    );
  });

  it('gives back records equal to those written', () => {
    fc.assert(
      fc.property(library, (records) => {
        const read = readBreachlineJson(writeBreachlineJson(records, about));
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(read).toEqual({
          ok: true,
          value: Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, [...list].sort(byId)])),
        });
      }),
    );
  });

  it('reads a file of format 1 as it was written then', () => {
    const file = { schemaVersion: 1, generator: 'Breachline 0.1.0', exportedAt: about.exportedAt, ...v1 };
    expect(readBreachlineJson(JSON.stringify(file))).toEqual({ ok: true, value: { ...allRecords({}), ...v1 } });
  });

  it('reads a file of format 2, which has but articles and annotations', () => {
    const { articles, annotations } = sample;
    const old = { articles, annotations };
    const file = { schemaVersion: 2, generator: 'Breachline 0.1.0', exportedAt: about.exportedAt, ...old };
    expect(readBreachlineJson(JSON.stringify(file))).toEqual({ ok: true, value: allRecords(old) });
  });

  it('reads a file that some editor gave a byte order mark', () => {
    expect(readBreachlineJson(`\uFEFF${writeBreachlineJson({ articles: [], annotations: [] }, about)}`).ok).toBe(true);
  });
});

/** The sample file with one value at a path replaced; undefined removes the key. */
function withValue(path: (string | number)[], value: unknown): string {
  const json = JSON.parse(writeBreachlineJson(sample, about));
  let at = json;
  for (const key of path.slice(0, -1)) at = at[key];
  Object.defineProperty(at, path.at(-1) ?? '', { value, enumerable: true, configurable: true, writable: true });
  return JSON.stringify(json);
}

describe('what is refused, and how it is said', () => {
  const cases: [name: string, text: string, message: RegExp][] = [
    ['nothing', ' \n', /^The file is empty\./],
    ['no JSON', '{"schemaVersion": 1,', /^The file is not JSON \(/],
    ['another list', '[]', /^This is not a library exported from Breachline\./],
    ['another object', '{"annotations": []}', /^This is not a library exported from Breachline\./],
    ['null', 'null', /^This is not a library/],
    ['a version that is a text', withValue(['schemaVersion'], '1'), /^This is not a library/],
    [
      'a newer version',
      withValue(['schemaVersion'], 4),
      /newer Breachline \(format 4, this one reads up to 3\)\. Update/,
    ],
    [
      'an older version that never was',
      withValue(['schemaVersion'], 0),
      /^schemaVersion: expected 1 or 2 or 3, found 0\./,
    ],
    ['a missing list', withValue(['annotations'], undefined), /^annotations: missing\./],
    ['a list that is none', withValue(['articles'], {}), /^articles: expected a list, found an object\./],
    [
      'a bad instant',
      withValue(['articles', 1, 'retrievedAt'], 'yesterday'),
      /^articles\[1\]\.retrievedAt: expected an instant in UTC such as "2026-11-24T06:30:00\.000Z", found "yesterday"\./,
    ],
    [
      'an instant of no calendar',
      withValue(['articles', 0, 'updatedAt'], '2026-02-30T00:00:00.000Z'),
      /^articles\[0\]\.updatedAt: expected an instant/,
    ],
    ['an instant that is a number', withValue(['exportedAt'], 5), /^exportedAt: expected an instant.*found 5\./],
    [
      'a bad local date',
      withValue(['articles', 0, 'article', 'metadata', 'published', 'value'], '2018-9-27'),
      /^articles\[0\]\.article\.metadata\.published\.value: expected a date such as/,
    ],
    [
      'a local date of no calendar',
      withValue(['annotations', 1, 'event', 'time', 'earliest'], '2018-02-29'),
      /^annotations\[1\]\.event\.time\.earliest: expected a date/,
    ],
    [
      'a kind nobody knows',
      withValue(['annotations', 1, 'event', 'kind'], 'party'),
      /^annotations\[1\]\.event\.kind: expected "intrusion_start" or .*, found "party"\./,
    ],
    [
      'a colour nobody knows',
      withValue(['annotations', 0, 'colour'], 'red'),
      /^annotations\[0\]\.colour: expected "yellow" or "green" or "blue" or "pink", found "red"\./,
    ],
    [
      'a tag that is a number',
      withValue(['annotations', 0, 'tags', 0], 7),
      /^annotations\[0\]\.tags\[0\]: expected a text, found 7\./,
    ],
    ['a hash too short', withValue(['articles', 0, 'sha256'], 'ab'), /^articles\[0\]\.sha256: expected 64 lower-case/],
    ['an empty id', withValue(['articles', 0, 'id'], ''), /^articles\[0\]\.id: expected an id/],
    ['a missing id', withValue(['articles', 0, 'id'], undefined), /^articles\[0\]\.id: missing\./],
    ['an unknown key', withValue(['articles', 0, 'colour'], 'red'), /^articles\[0\]\.colour: unknown key\./],
    ['an unknown key no identifier', withValue(['articles', 0, 'a b'], 1), /^articles\[0\]\["a b"\]: unknown key\./],
    [
      'an offset below 0',
      withValue(['annotations', 0, 'target', 'position', 'start'], -1),
      /^annotations\[0\]\.target\.position\.start: expected 0 or more, found -1\./,
    ],
    [
      'an offset with a fraction',
      withValue(['annotations', 0, 'target', 'position', 'start'], 0.5),
      /start: expected a whole number, found 0\.5\./,
    ],
    [
      'a span reversed',
      withValue(['annotations', 0, 'target', 'position', 'end'], 3),
      /^annotations\[0\]\.target\.position: ends before it starts\./,
    ],
    [
      'a block beyond the text',
      withValue(['articles', 0, 'article', 'blocks', 1, 'end'], 999),
      /^articles\[0\]\.article\.blocks\[1\]\.end: beyond the text, which has 63 characters\./,
    ],
    [
      'blocks that overlap',
      withValue(['articles', 0, 'article', 'blocks', 1, 'start'], 30),
      /^articles\[0\]\.article\.blocks\[1\]\.start: overlaps/,
    ],
    [
      'a block reversed',
      withValue(['articles', 0, 'article', 'blocks', 1, 'end'], 1),
      /blocks\[1\]: ends before it starts\./,
    ],
    [
      'a heading of level 7',
      withValue(['articles', 0, 'article', 'blocks', 0, 'level'], 7),
      /blocks\[0\]\.level: expected/,
    ],
    ['an article twice', withValue(['articles', 1, 'id'], 'a'), /^articles\[1\]\.id: the same id as articles\[0\]\./],
    [
      'an annotation twice',
      withValue(['annotations', 1, 'id'], '1'),
      /^annotations\[1\]\.id: the same id as annotations\[0\]\./,
    ],
    [
      'an annotation of no article',
      withValue(['annotations', 1, 'articleId'], 'c'),
      /^annotations\[1\]\.articleId: no article in the file has this id\./,
    ],
    ['a list that format 3 has', withValue(['incidents'], undefined), /^incidents: missing\./],
    [
      'an earlier text of no article',
      withValue(['versions', 0, 'articleId'], 'c'),
      /^versions\[0\]\.articleId: no article in the file has this id\./,
    ],
    [
      'an earlier text with blocks beyond it',
      withValue(['versions', 0, 'article', 'blocks', 1, 'end'], 999),
      /^versions\[0\]\.article\.blocks\[1\]\.end: beyond the text/,
    ],
    [
      'an incident with an article the file has not',
      withValue(['incidents', 0, 'articleIds', 1], 'c'),
      /^incidents\[0\]\.articleIds\[1\]: no article in the file has this id\./,
    ],
    [
      'a judgement about an article the file has not',
      withValue(['judgements', 0, 'b'], 'c'),
      /^judgements\[0\]\.b: no article in the file has this id\./,
    ],
    ['a judgement nobody knows', withValue(['judgements', 0, 'kind'], 'perhaps'), /^judgements\[0\]\.kind: expected/],
    ['a tag without a name', withValue(['tags', 0, 'name'], ''), /^tags\[0\]\.name: expected a name/],
    ['a very long wrong value', withValue(['annotations', 0, 'colour'], 'x'.repeat(5000)), /^.{0,250}$/s],
  ];

  it.each(cases)('%s', (_, text, message) => {
    const read = readBreachlineJson(text);
    if (read.ok) throw new Error('expected a refusal, got records');
    expect(ENGLISH.say(read.error)).toMatch(message);
    expect(ENGLISH.say(read.error)).toMatch(/\. The file was not changed and nothing was imported\.$/);
  });

  it('accepts the sample those cases change, so each fails for its own reason', () => {
    expect(readBreachlineJson(writeBreachlineJson(sample, about)).ok).toBe(true);
  });

  it('accepts an annotation whose place the text no longer has: it is found again by its quote, or listed as lost', () => {
    expect(readBreachlineJson(withValue(['annotations', 0, 'target', 'position'], { start: 900, end: 910 })).ok).toBe(
      true,
    );
  });

  it('a file beyond the limit, before it is parsed', () => {
    const read = readBreachlineJson(' '.repeat(LONGEST_FILE + 1));
    expect(read.ok ? '' : ENGLISH.say(read.error)).toMatch(/^The file is too large/);
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"schemaVersion":1,"articles":[${json}]}`),
        ),
        (text) => {
          expect(readBreachlineJson(text).ok).toBe(false);
        },
      ),
    );
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('is not touched by a key %s', (key) => {
    const poison = { deletedAt: 'polluted', polluted: true };
    for (const path of [[key], ['articles', 0, key], ['annotations', 0, 'target', key]]) {
      const read = readBreachlineJson(withValue(path, poison));
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
      if (read.ok) {
        expect(Object.getPrototypeOf(read.value.articles[0])).toBe(Object.prototype);
        expect(JSON.stringify(read.value)).not.toContain('polluted');
      }
    }
  });
});
