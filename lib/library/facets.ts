/** What saved articles, and annotations, are sorted out by. */
export const LIBRARY_FACETS = ['incident', 'entity', 'tag', 'kind', 'site', 'year'] as const;
export type LibraryFacet = (typeof LIBRARY_FACETS)[number];

/** Values chosen in each facet: any of them will do; facets together narrow. */
export type LibraryFilters = Readonly<Record<LibraryFacet, readonly string[]>>;

export const NO_FILTERS: LibraryFilters = { incident: [], entity: [], tag: [], kind: [], site: [], year: [] };

/** The values that a row has in each facet, each once. */
export type Facts = Readonly<Record<LibraryFacet, readonly string[]>>;

export interface FacetChoice {
  value: string;
  /** Rows that would have it with the other facets' filters as they are. */
  count: number;
  isChosen: boolean;
}

export type FacetChoices = Record<LibraryFacet, FacetChoice[]>;

/** Values shown of one facet at most, the most frequent ones: a library of years has thousands of names. */
const MOST_CHOICES = 200;

/** The value of rows that have none in a facet; no name, tag or site is empty. */
export const NONE = '';

export const hasFilters = (filters: LibraryFilters): boolean =>
  LIBRARY_FACETS.some((facet) => filters[facet].length > 0);

export function toggled(filters: LibraryFilters, facet: LibraryFacet, value: string): LibraryFilters {
  const values = filters[facet];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...filters, [facet]: next };
}

/**
 * The rows that meet all filters, and for every facet its values with how many rows choosing each would give: a row
 * that fails just one facet counts there alone.
 */
export function filterByFacets<R>(
  rows: readonly R[],
  factsOf: (row: R) => Facts,
  filters: LibraryFilters,
): { rows: R[]; choices: FacetChoices } {
  const active = LIBRARY_FACETS.filter((facet) => filters[facet].length > 0).map((facet) => ({
    facet,
    values: new Set(filters[facet]),
  }));
  const tallies = LIBRARY_FACETS.map(() => createTally());
  const kept: R[] = [];
  for (const row of rows) {
    const facts = factsOf(row);
    let failed: LibraryFacet | null = null;
    let fails = 0;
    for (const { facet, values } of active) {
      if (meets(facts[facet], values)) continue;
      failed = facet;
      fails += 1;
      if (fails > 1) break;
    }
    if (fails > 1) continue;
    if (fails === 0) kept.push(row);
    for (let at = 0; at < LIBRARY_FACETS.length; at++) {
      const facet = LIBRARY_FACETS[at];
      if (facet !== undefined && (failed === null || failed === facet)) tallies[at]?.add(facts[facet]);
    }
  }
  const entries = LIBRARY_FACETS.map((facet, at) => [
    facet,
    choicesOf(tallies[at]?.counts() ?? new Map(), facet, filters[facet]),
  ]);
  return { rows: kept, choices: Object.fromEntries(entries) };
}

/** Counts values; each is looked up once a row, so that a library of thousands is counted in a blink. */
function createTally(): { add(values: readonly string[]): void; counts(): Map<string, number> } {
  const counters = new Map<string, { count: number }>();
  return {
    add(values) {
      for (const value of values) {
        const counter = counters.get(value);
        if (counter === undefined) counters.set(value, { count: 1 });
        else counter.count += 1;
      }
    },
    counts: () => new Map(Array.from(counters, ([value, { count }]) => [value, count])),
  };
}

function meets(values: readonly string[], chosen: ReadonlySet<string>): boolean {
  for (const value of values) if (chosen.has(value)) return true;
  return false;
}

/** The choices of a facet in the order they are shown: chosen ones always, of the others the most frequent. */
export function choicesOf(
  tally: ReadonlyMap<string, number>,
  facet: LibraryFacet,
  chosen: readonly string[],
): FacetChoice[] {
  const all = [...tally].map(([value, count]) => ({ value, count, isChosen: chosen.includes(value) }));
  for (const value of chosen) if (!tally.has(value)) all.push({ value, count: 0, isChosen: true });
  // Years in their order, newest first; all else by how much there is of it.
  const inOrder = facet === 'year' ? all.sort((a, b) => compare(b.value, a.value)) : all.sort(byCount);
  return inOrder.filter(({ isChosen }, at) => at < MOST_CHOICES || isChosen);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byCount = (a: FacetChoice, b: FacetChoice): number => b.count - a.count || compare(a.value, b.value);
