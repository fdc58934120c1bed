import { COLOURS, ENTITY_TYPES, EVENT_KINDS, type Status } from '../model.ts';
import { meets, textTest } from './filterRows.ts';
import { FACETS, type FacetName, type FacetValues, type Filters } from './filters.ts';
import type { FactRow } from './rowFacts.ts';

/** One value that can be chosen. */
export interface Choice<F extends FacetName> {
  value: FacetValues[F];
  /** Rows that would have it with all the other facets' filters as they are. */
  count: number;
  /** Rows that have it with no filter at all. */
  total: number;
  isChosen: boolean;
}

export type Facets = { [F in FacetName]: Choice<F>[] };

/**
 * The choices of every facet that some row has, and those chosen that none has any more. A count says what choosing
 * the value gives while the other facets stay as they are, so a row that fails just one facet counts there alone.
 */
export function facetsOf(rows: readonly FactRow[], filters: Filters): Facets {
  const tallies = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Record<FacetName, Tally>;
  const says = textTest(filters);
  for (const { facts } of rows) {
    const fails = FACETS.filter((facet) => !meets(facts, filters, facet));
    const isSaid = says(facts);
    for (const facet of FACETS) {
      const counts = isSaid && (fails.length === 0 || (fails.length === 1 && fails[0] === facet));
      for (const value of facts[facet]) add(tallies[facet], value, counts ? 1 : 0, 1);
    }
  }
  for (const facet of FACETS) for (const value of filters[facet]) add(tallies[facet], value, 0, 0);
  return {
    kind: inOrder(choices(tallies, filters, 'kind'), EVENT_KINDS),
    type: inOrder(choices(tallies, filters, 'type'), ENTITY_TYPES),
    entity: byTotal(choices(tallies, filters, 'entity')),
    tag: byTotal(choices(tallies, filters, 'tag')),
    colour: inOrder(choices(tallies, filters, 'colour'), COLOURS),
    speaker: choices(tallies, filters, 'speaker'),
    origin: inOrder(choices(tallies, filters, 'origin'), ['found', 'reader']),
    certainty: inOrder(choices(tallies, filters, 'certainty'), ['stated', 'inferred', 'doubtful']),
    status: inOrder(choices(tallies, filters, 'status'), STATUSES),
  };
}

const STATUSES: readonly Status[] = ['found', 'confirmed', 'edited', 'rejected'];

type Tally = Map<string, { count: number; total: number }>;

function add(tally: Tally, value: string, count: number, total: number): void {
  const known = tally.get(value);
  if (known) {
    known.count += count;
    known.total += total;
  } else tally.set(value, { count, total });
}

function choices<F extends FacetName>(tallies: Record<FacetName, Tally>, filters: Filters, facet: F): Choice<F>[] {
  const chosen: readonly string[] = filters[facet];
  return [...tallies[facet]].map(([value, { count, total }]) => {
    // The tally was filled from this facet's own values.
    return { value: value as FacetValues[F], count, total, isChosen: chosen.includes(value) };
  });
}

function inOrder<F extends FacetName>(all: Choice<F>[], order: readonly FacetValues[F][]): Choice<F>[] {
  return all.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

/** The most frequent first, so that a short list has what matters. */
function byTotal<F extends FacetName>(all: Choice<F>[]): Choice<F>[] {
  return all.sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1));
}
