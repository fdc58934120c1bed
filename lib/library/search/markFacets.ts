import type { Annotation } from '../../model.ts';
import { entityValue } from '../articleFacts.ts';
import { choicesOf, type FacetChoices, LIBRARY_FACETS, type LibraryFilters } from '../facets.ts';
import { createValueLists } from './valueLists.ts';

/** Facets an annotation has of its own, and those it has from its article. */
const OWN = ['entity', 'tag', 'kind'] as const;
const SHARED = ['incident', 'site', 'year'] as const;

/** No place among the shared facets. */
const NOT_ONE = -1;

/** Of an article, what its annotations are sorted out by, and where they are: one after the other from `first`. */
export interface MarkedArticle extends Record<(typeof SHARED)[number], readonly string[]> {
  first: number;
  count: number;
}

/**
 * What hundreds of thousands of annotations are sorted out by. Of each it keeps three small numbers (which list of
 * names, tags and kinds it has: there are some dozens of lists) and counts these, so that no text is touched.
 */
export function createMarkFacets() {
  const own = OWN.map((facet) => ({ facet, lists: createValueLists() }));

  /** As filterByFacets: places that meet all filters, and what choosing each value would give. */
  function filter(
    articles: readonly MarkedArticle[],
    found: Uint8Array | null,
    filters: LibraryFilters,
  ): { places: Uint32Array; choices: FacetChoices } {
    const chosen = SHARED.flatMap((facet, at) =>
      filters[facet].length === 0 ? [] : [{ at, facet, values: new Set(filters[facet]) }],
    );
    const columns = own.map(({ facet, lists }) => ({
      at: lists.column(),
      counts: new Uint32Array(lists.size),
      // Filtered by the column's numbers: 1 where the list has a value that is chosen.
      meets: filters[facet].length === 0 ? null : lists.with(new Set(filters[facet])),
    }));
    const [entity, tag, kind] = columns;
    if (!entity || !tag || !kind) throw new Error('expected three columns');
    const shared = SHARED.map(() => new Map<string, number>());
    const count = (facet: number, values: readonly string[], more: number): void => {
      const tally = shared[facet];
      if (tally && more > 0) for (const value of values) tally.set(value, (tally.get(value) ?? 0) + more);
    };
    const most = articles.reduce((sum, article) => sum + article.count, 0);
    const places = new Uint32Array(most);
    let kept = 0;

    for (const article of articles) {
      let failing = NOT_ONE;
      let fails = 0;
      for (const { at, facet, values } of chosen) {
        if (article[facet].some((value) => values.has(value))) continue;
        failing = at;
        fails += 1;
      }
      if (fails > 1) continue;
      const before = kept;
      let meetAll = 0;
      const end = article.first + article.count;
      for (let place = article.first; place < end; place++) {
        if (found !== null && found[place] !== 1) continue;
        const e = entity.at[place] ?? 0;
        const t = tag.at[place] ?? 0;
        const k = kind.at[place] ?? 0;
        const lacksEntity = entity.meets !== null && entity.meets[e] !== 1;
        const lacksTag = tag.meets !== null && tag.meets[t] !== 1;
        const lacksKind = kind.meets !== null && kind.meets[k] !== 1;
        const lacks = Number(lacksEntity) + Number(lacksTag) + Number(lacksKind);
        if (lacks === 0) meetAll += 1;
        // What fails one facet, of its own or of its article, counts there alone.
        if (lacks > 1 || fails === 1) continue;
        if (lacks === 0) places[kept++] = place;
        if (lacks === 0 || lacksEntity) entity.counts[e] = (entity.counts[e] ?? 0) + 1;
        if (lacks === 0 || lacksTag) tag.counts[t] = (tag.counts[t] ?? 0) + 1;
        if (lacks === 0 || lacksKind) kind.counts[k] = (kind.counts[k] ?? 0) + 1;
      }
      for (let at = 0; at < SHARED.length; at++) {
        const facet = SHARED[at];
        if (facet !== undefined && (fails === 0 || failing === at)) {
          count(at, article[facet], fails === 0 ? kept - before : meetAll);
        }
      }
    }

    const tallies = new Map<string, Map<string, number>>();
    for (const [at, facet] of SHARED.entries()) tallies.set(facet, shared[at] ?? new Map());
    for (const [at, { facet, lists }] of own.entries()) {
      tallies.set(facet, lists.tally(columns[at]?.counts ?? new Uint32Array()));
    }
    const choices = LIBRARY_FACETS.map((facet) => [
      facet,
      choicesOf(tallies.get(facet) ?? new Map(), facet, filters[facet]),
    ]);
    return { places: places.slice(0, kept), choices: Object.fromEntries(choices) };
  }

  return {
    /** Notes what the annotation at a place of its own is sorted out by. */
    add(place: number, { event, entity, correction, tags }: Annotation): void {
      const name = entity ?? correction?.entity;
      const facts: Record<(typeof OWN)[number], readonly string[]> = {
        entity: name ? [entityValue(name)] : [],
        tag: [...new Set(tags)],
        kind: event ? [event.kind] : [],
      };
      for (const { facet, lists } of own) lists.put(place, facts[facet]);
    },
    filter,
  };
}
