import { describe, expect, it } from 'vitest';
import { ACTORS } from '../../../../lib/entities/lists/actors.ts';
import { allNames } from '../../../../lib/entities/lists/allNames.ts';
import { CITIES } from '../../../../lib/entities/lists/cities.ts';
import { COMPANIES } from '../../../../lib/entities/lists/companies.ts';
import { INVESTIGATORS } from '../../../../lib/entities/lists/investigators.ts';
import { LAW_FIRMS } from '../../../../lib/entities/lists/lawFirms.ts';
import { ListedNames } from '../../../../lib/entities/lists/listedNames.ts';
import { MALWARE } from '../../../../lib/entities/lists/malware.ts';
import { MEDIA } from '../../../../lib/entities/lists/media.ts';
import { keyOf } from '../../../../lib/entities/lists/nameIndex.ts';
import { parseNameList } from '../../../../lib/entities/lists/names.ts';
import { COUNTRIES, STATES } from '../../../../lib/entities/lists/places.ts';
import { PRODUCTS } from '../../../../lib/entities/lists/products.ts';
import { LAW_ENFORCEMENT, REGULATORS } from '../../../../lib/entities/lists/regulators.ts';
import { tokenize } from '../../../../lib/entities/tokens.ts';

const LISTS = [
  LAW_ENFORCEMENT,
  REGULATORS,
  INVESTIGATORS,
  LAW_FIRMS,
  MEDIA,
  COMPANIES,
  ACTORS,
  MALWARE,
  PRODUCTS,
  STATES,
  COUNTRIES,
  CITIES,
];

describe('listed names', () => {
  it('are read where they stand as the whole lists say', () => {
    const listed = new ListedNames(LISTS);
    const read = [...listed.places.values()].flat().sort((a, b) => a - b);
    expect(read.map((place) => listed.read(place))).toEqual(LISTS.flatMap(parseNameList));
  });

  it('are found by the key of their first word, whatever signs it holds', () => {
    for (const { printed } of LISTS.flatMap(parseNameList)) {
      const [first] = tokenize(printed, [{ start: 0, end: printed.length }]);
      expect(keyOf(first?.lower ?? ''), printed).toBe(keyOf(printed));
    }
  });

  it.each([
    ['AT&T said so', 'AT&T'],
    ['in St. Petersburg today', 'St. Petersburg'],
    ['wrote the Financial Times', 'Financial Times'],
    ['wrote The Record', 'The Record'],
  ])('stand in: %s', (text, name) => {
    const tokens = tokenize(text, [{ start: 0, end: text.length }]);
    const hits = allNames().findAll(tokens);
    expect(hits.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))).toContain(name);
  });
});
