import { describe, expect, it } from 'vitest';
import { asOwnTagId, type OwnTag } from '../../../lib/library/recordTypes.ts';
import { colourOfTag, listTags, tagCompletions } from '../../../lib/tags/listTags.ts';
import { retag, retagBack, type Tagged, type TagWrites } from '../../../lib/tags/retag.ts';
import { annotation, at, savedArticle } from '../platform/store/records.ts';

const own = (name: string, over: Partial<OwnTag> = {}): OwnTag => ({
  id: asOwnTagId(name),
  name,
  colour: null,
  createdAt: at(0),
  updatedAt: at(0),
  ...over,
});

const STORED: Tagged = {
  articles: [
    savedArticle('a', { tags: ['Vendors', 'ask'] }),
    savedArticle('b', { tags: ['city'], updatedAt: at(99) }),
    savedArticle('c'),
  ],
  annotations: [
    annotation('1', 'a', { tags: ['vendors', 'ask'], note: 'kept' }),
    annotation('2', 'a', { tags: ['Vendors'] }),
    annotation('3', 'b', { tags: ['ask'], updatedAt: at(99) }),
    annotation('4', 'b'),
  ],
  tags: [own('vendors', { colour: 'blue' }), own('city')],
};

/** The tags of each record and the list, after the writes of a change. */
function written(stored: Tagged, writes: TagWrites): Tagged {
  const stand = <R extends { id: string }>(records: readonly R[], news: readonly R[]): R[] =>
    records.map((record) => news.find(({ id }) => id === record.id) ?? record);
  return {
    articles: stand(stored.articles, writes.articles),
    annotations: stand(stored.annotations, writes.annotations),
    tags: stand(stored.tags, writes.tags),
  };
}
const told = ({ articles, annotations, tags }: Tagged) => ({
  of: [...articles, ...annotations].map(({ id, tags: each = [] }) => `${id}: ${each.join(', ')}`),
  own: tags.filter(({ deletedAt }) => deletedAt === undefined).map(({ name }) => name),
});

describe('retag', () => {
  it.each<[string, string, string | null, string[], string[]]>([
    [
      'renames in whatever case it is written',
      'vendors',
      'suppliers',
      ['a: suppliers, ask', 'b: city', 'c: ', '1: suppliers, ask', '2: suppliers', '3: ask', '4: '],
      ['suppliers', 'city'],
    ],
    [
      'changes the case',
      'VENDORS',
      'VenDors',
      ['a: VenDors, ask', 'b: city', 'c: ', '1: VenDors, ask', '2: VenDors', '3: ask', '4: '],
      ['VenDors', 'city'],
    ],
    [
      'merges where both are on a record, and in the list',
      'vendors',
      'ask',
      ['a: ask', 'b: city', 'c: ', '1: ask', '2: ask', '3: ask', '4: '],
      ['ask', 'city'],
    ],
    [
      'merges into one of the list',
      'vendors',
      'City',
      ['a: City, ask', 'b: city', 'c: ', '1: City, ask', '2: City', '3: ask', '4: '],
      ['city'],
    ],
    ['deletes', 'vendors', null, ['a: ask', 'b: city', 'c: ', '1: ask', '2: ', '3: ask', '4: '], ['city']],
    [
      'of one not in the list',
      'ask',
      'to do',
      ['a: Vendors, to do', 'b: city', 'c: ', '1: vendors, to do', '2: Vendors', '3: to do', '4: '],
      ['vendors', 'city'],
    ],
    [
      'tidies the name',
      'ask',
      '  to   do ',
      ['a: Vendors, to do', 'b: city', 'c: ', '1: vendors, to do', '2: Vendors', '3: to do', '4: '],
      ['vendors', 'city'],
    ],
    [
      'of one nobody bears changes nothing',
      'none',
      'some',
      ['a: Vendors, ask', 'b: city', 'c: ', '1: vendors, ask', '2: Vendors', '3: ask', '4: '],
      ['vendors', 'city'],
    ],
  ])('%s', (_, from, to, of, list) => {
    const done = retag(STORED, from, to, at(50));
    const changed = written(STORED, done.writes);
    expect(told(changed)).toEqual({ of, own: list });
    // Undone, everything is as it was but for the times, which are later: or another device would not take it.
    const back = written(changed, retagBack(changed, done, at(60)));
    expect(told(back)).toEqual(told(STORED));
    expect(back.annotations.map(({ note, colour }) => [note, colour])).toEqual(
      STORED.annotations.map(({ note, colour }) => [note, colour]),
    );
    const untimed = (records: readonly unknown[]) =>
      JSON.stringify(records, (key, value) => (key === 'updatedAt' ? '' : value));
    expect(untimed(back.articles)).toBe(untimed(STORED.articles));
    for (const { id, updatedAt } of [...back.articles, ...back.annotations]) {
      const before = [...changed.articles, ...changed.annotations].find((each) => each.id === id)?.updatedAt ?? '';
      expect(updatedAt >= before).toBe(true);
    }
  });

  it('is later than a change made with a faster clock', () => {
    const { writes } = retag(STORED, 'ask', 'to do', at(50));
    const next = new Date(Date.parse(at(99)) + 1).toISOString();
    expect(writes.annotations.find(({ id }) => id === '3')?.updatedAt).toBe(next);
    expect(retag(STORED, 'city', 'town', at(50)).writes.articles.map(({ id, updatedAt }) => [id, updatedAt])).toEqual([
      ['b', next],
    ]);
  });

  it('refuses a name of white space', () => expect(() => retag(STORED, 'ask', '  ', at(1))).toThrow('white space'));

  it('undone, leaves what was tagged otherwise since', () => {
    const done = retag(STORED, 'vendors', 'suppliers', at(50));
    const changed = written(STORED, done.writes);
    const later = {
      ...changed,
      annotations: changed.annotations.map((each) =>
        each.id === '1' ? { ...each, tags: ['suppliers', 'new'] } : each,
      ),
      articles: changed.articles.map((each) => (each.id === 'a' ? { ...each, tags: ['new'] } : each)),
    };
    expect(told(written(later, retagBack(later, done, at(60)))).of).toEqual([
      'a: new',
      'b: city',
      'c: ',
      '1: suppliers, new',
      '2: Vendors',
      '3: ask',
      '4: ',
    ]);
  });
});

it('lists own tags and those in use once, by name', () => {
  const used = [
    { tag: 'Vendors', count: 3, articles: 1 },
    { tag: 'vendors', count: 2, articles: 2 },
    { tag: 'ask', count: 1, articles: 0 },
  ];
  expect(
    listTags(STORED.tags, used, 'en').map(
      ({ name, passages, articles, own: mine }) => `${name} ${passages}+${articles} ${mine !== null}`,
    ),
  ).toEqual(['ask 1+0 false', 'city 0+0 true', 'vendors 2+3 true']);
});

it('completes from the own list, then what was used, then the article’s names, each once', () => {
  expect(tagCompletions([own('city')], [{ tag: 'ask' }, { tag: 'City' }], ['Click2Gov', 'Ask'])).toEqual([
    'city',
    'ask',
    'Click2Gov',
  ]);
});

it.each([
  ['VENDORS', 'blue'],
  ['city', null],
  ['other', null],
])('the colour of %s is %s', (tag, colour) => expect(colourOfTag(STORED.tags, tag)).toBe(colour));
