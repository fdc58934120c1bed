import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWordIndex } from '../../../../lib/library/search/createWordIndex.ts';
import { wordsOf } from '../../../../lib/library/search/wordsOf.ts';

it.each([
  ['Señor O’Neil-Ruiz, 2018!', ['senor', 'o', 'neil', 'ruiz', '2018']],
  ['ﬁne Straße ΌΧΙ', ['fine', 'straße', 'οχι']],
  ['数据泄露 данные', ['数据泄露', 'данные']],
  ['…', []],
  ['', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

/** An index whose documents have names; one put again takes the place of the one before. */
function named(weights: number[]) {
  const index = createWordIndex(weights);
  const keys: string[] = [];
  const placeOf = new Map<string, number>();
  const remove = (key: string): void => {
    const place = placeOf.get(key);
    if (place !== undefined) index.remove(place);
    placeOf.delete(key);
  };
  return {
    index,
    put(key: string, fields: readonly string[]) {
      remove(key);
      const place = index.add(fields);
      keys[place] = key;
      placeOf.set(key, place);
    },
    remove,
    search: (query: string) =>
      index.search(query)?.map(({ place, ...hit }) => ({ key: keys[place] ?? '', ...hit })) ?? null,
    /** Of the documents that are still there. */
    match(query: string) {
      const found = index.match(query);
      return found && [...placeOf].flatMap(([key, place]) => (found[place] === 1 ? [key] : [])).sort();
    },
  };
}

const keysOf = (hits: { key: string }[] | null) => hits?.map(({ key }) => key).sort() ?? null;

it('finds every word of a query, or a word that begins so, and tells the fields', () => {
  const index = named([2, 1]);
  index.put('a', ['Payment cards', 'The vendor told the city']);
  index.put('b', ['City', 'Payments stopped']);
  expect(keysOf(index.search('pay city'))).toEqual(['a', 'b']);
  expect(index.search('payments')).toMatchObject([{ key: 'b', fields: 0b10 }]);
  expect(index.search('payment vendor')).toMatchObject([{ key: 'a', fields: 0b11 }]);
  expect(keysOf(index.search('city fine'))).toEqual([]);
  expect(index.search(' – ')).toBeNull();
});

it('ranks the whole word over its beginning, and a heavier field over a lighter one', () => {
  const index = named([4, 1]);
  index.put('title', ['breach', '']);
  index.put('text', ['', 'breach']);
  index.put('longer', ['', 'breached']);
  const order = index.search('breach')?.sort((a, b) => b.score - a.score);
  expect(order?.map(({ key }) => key)).toEqual(['title', 'text', 'longer']);
});

it('does what a plain search over all texts does, whatever is put, replaced and removed', () => {
  const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'bé', 'c', '1', '12');
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  const change = fc.record({
    key: fc.constantFrom('x', 'y', 'z', 'w'),
    fields: fc.option(fc.tuple(text, text)),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), text, (changes, query) => {
      const index = named([1, 1]);
      const plain = new Map<string, [string, string]>();
      for (const { key, fields } of changes) {
        if (fields === null) {
          index.remove(key);
          plain.delete(key);
        } else {
          index.put(key, fields);
          plain.set(key, fields);
        }
      }
      const asked = wordsOf(query);
      const expected = [...plain].filter(([, fields]) =>
        asked.every((one) => wordsOf(fields.join(' ')).some((there) => there.startsWith(one))),
      );
      const found = index.search(query);
      expect(keysOf(found)).toEqual(asked.length === 0 ? null : expected.map(([key]) => key).sort());
      expect(index.match(query)).toEqual(keysOf(found));
      expect(index.index.size).toBe(plain.size);
      for (const hit of found ?? []) {
        const fields = plain.get(hit.key) ?? ['', ''];
        const bits = fields.map((field) => wordsOf(field).some((there) => asked.some((one) => there.startsWith(one))));
        expect([hit.fields & 1, hit.fields & 2].map((bit) => bit !== 0)).toEqual(bits);
      }
    }),
  );
});

it('finds words among thousands, old and new', () => {
  const index = named([1]);
  const name = (n: number) => `w${n}x`;
  for (let n = 0; n < 9_000; n++) index.put(`k${n}`, [name(n)]);
  expect(keysOf(index.search(name(17)))).toEqual(['k17']);
  index.put('new', ['zebra']);
  expect(keysOf(index.search('zebr'))).toEqual(['new']);
  for (let n = 0; n < 9_000; n++) index.put(`k${n}`, ['other']);
  expect(keysOf(index.search(name(17)))).toEqual([]);
  expect(index.index.isWorn).toBe(true);
});
