import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleFacts, entityValue } from '../../../../lib/library/articleFacts.ts';
import { filterByFacets, LIBRARY_FACETS, type LibraryFilters, NO_FILTERS } from '../../../../lib/library/facets.ts';
import { asIncidentId } from '../../../../lib/library/recordTypes.ts';
import { createLibraryIndex } from '../../../../lib/library/search/libraryIndex.ts';
import { synthetic, wordOf } from '../synthetic.ts';

const LIBRARY = Array.from({ length: 12 }, (_, n) => {
  const one = synthetic(n, 15);
  const annotations = one.annotations.map((each, k) => ({
    ...each,
    status: k % 7 === 6 ? ('rejected' as const) : each.status,
    ...(k % 3 === 0 ? { entity: { type: 'ORG' as const, canonical: `Firm ${k % 2}` } } : {}),
  }));
  return { ...one, annotations };
});
const INCIDENTS = new Map(
  LIBRARY.flatMap(({ saved }, n) => (n % 3 === 0 ? [] : [[saved.id, [asIncidentId(`i${n % 2}`)]] as const])),
);

/** Every annotation with what it is sorted out by, the newest article's first. */
const ALL = [...LIBRARY].reverse().flatMap(({ summary, annotations }) =>
  annotations
    .filter(({ status }) => status !== 'rejected')
    .map((annotation) => ({
      annotation,
      facts: {
        ...articleFacts(summary, INCIDENTS.get(summary.id)),
        entity: annotation.entity ? [entityValue(annotation.entity)] : [],
        tag: annotation.tags,
        kind: annotation.event ? [annotation.event.kind] : [],
      },
    })),
);
const valuesOf = (facet: keyof LibraryFilters): string[] => [...new Set(ALL.flatMap(({ facts }) => facts[facet]))];

function filled() {
  const index = createLibraryIndex();
  index.setIncidents(INCIDENTS);
  // Some are put twice: what they had before is found no more.
  for (const { summary, saved, annotations } of LIBRARY.slice(0, 4)) index.put(summary, saved, annotations.slice(3));
  for (const { summary, saved, annotations } of LIBRARY) index.put(summary, saved, annotations);
  return index;
}

it('lists and counts annotations as plain filtering of all of them does', () => {
  const index = filled();
  const filters = fc.record(
    Object.fromEntries(
      LIBRARY_FACETS.map((facet) => [facet, fc.subarray(valuesOf(facet), { maxLength: 2 })]),
    ) as unknown as Record<keyof LibraryFilters, fc.Arbitrary<string[]>>,
    { requiredKeys: [] },
  );
  const text = fc.option(fc.nat(40).map((n) => wordOf(n).slice(0, 3)));
  fc.assert(
    fc.property(filters, text, (some, typed) => {
      const wanted = { ...NO_FILTERS, ...some };
      const found = ALL.filter(({ annotation: { target, note, event, tags, entity } }) =>
        [target.quote.exact, note, event?.label ?? '', tags.join(' '), entity?.canonical ?? '']
          .join(' ')
          .toLowerCase()
          .split(' ')
          .some((word) => word.startsWith(typed ?? '')),
      );
      const plain = filterByFacets(found, ({ facts }) => facts, wanted);
      const list = index.listAnnotations({ text: typed ?? '', filters: wanted });
      expect(list.rows(0, list.total).map(({ id }) => id)).toEqual(plain.rows.map(({ annotation }) => annotation.id));
      expect(list.choices).toEqual(plain.choices);
    }),
  );
});

it('gives a piece of the list, with the article of each', () => {
  const index = filled();
  const list = index.listAnnotations({ text: '', filters: NO_FILTERS });
  expect(list.total).toBe(ALL.length);
  const [first, second] = ALL.slice(20);
  expect(list.rows(20, 22)).toEqual(
    [first, second].map((one) => ({ id: one?.annotation.id, articleId: one?.annotation.articleId })),
  );
});

it('puts annotations of a removed article nowhere', () => {
  const index = filled();
  for (const { saved } of LIBRARY.slice(1)) index.remove(saved.id);
  const list = index.listAnnotations({ text: '', filters: NO_FILTERS });
  expect(list.total).toBe(13);
  expect(new Set(list.rows(0, 20).map(({ articleId }) => articleId))).toEqual(new Set([LIBRARY[0]?.saved.id]));
});
