import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Facts,
  filterByFacets,
  LIBRARY_FACETS,
  type LibraryFilters,
  NO_FILTERS,
  toggled,
} from '../../../lib/library/facets.ts';

const values = fc.uniqueArray(fc.constantFrom('p', 'q', 'r', ''), { maxLength: 3 });
const all = fc.record(Object.fromEntries(LIBRARY_FACETS.map((facet) => [facet, values]))) as fc.Arbitrary<Facts>;

it('keeps and counts as the plain definition does: a value’s count is what is kept when it alone is chosen there', () => {
  fc.assert(
    fc.property(fc.array(all, { maxLength: 12 }), all, (rows, filters: LibraryFilters) => {
      const keeps = (row: Facts, by: LibraryFilters) =>
        LIBRARY_FACETS.every(
          (facet) => by[facet].length === 0 || by[facet].some((value) => row[facet].includes(value)),
        );
      const found = filterByFacets(rows, (row) => row, filters);
      expect(found.rows).toEqual(rows.filter((row) => keeps(row, filters)));
      for (const facet of LIBRARY_FACETS) {
        for (const { value, count, isChosen } of found.choices[facet]) {
          expect(count).toBe(rows.filter((row) => keeps(row, { ...filters, [facet]: [value] })).length);
          expect(isChosen).toBe(filters[facet].includes(value));
        }
        for (const value of filters[facet]) expect(found.choices[facet].map((one) => one.value)).toContain(value);
      }
    }),
  );
});

it('lists years from the newest, and the rest from the most', () => {
  const row = (year: string, site: string): Facts => ({ ...NO_FILTERS, year: [year], site: [site] });
  const { choices } = filterByFacets([row('2017', 'b'), row('2019', 'a'), row('2018', 'b')], (one) => one, NO_FILTERS);
  expect(choices.year.map(({ value }) => value)).toEqual(['2019', '2018', '2017']);
  expect(choices.site.map(({ value, count }) => [value, count])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});

it('toggles', () => {
  const once = toggled(NO_FILTERS, 'tag', 'x');
  expect(once.tag).toEqual(['x']);
  expect(toggled(once, 'tag', 'x')).toEqual(NO_FILTERS);
});
