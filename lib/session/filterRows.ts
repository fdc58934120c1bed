import { FACETS, type FacetName, type Filters } from './filters.ts';
import { type FactRow, foldWords, type RowFacts } from './rowFacts.ts';

/** The rows a filter lets through, in their order. */
export function filterRows<Row extends FactRow>(rows: readonly Row[], filters: Filters): Row[] {
  const says = textTest(filters);
  return rows.filter(({ facts }) => FACETS.every((facet) => meets(facts, filters, facet)) && says(facts));
}

/** Whether a row has one of the values chosen in a facet. Where none is chosen, any will do but "rejected". */
export function meets(facts: RowFacts, filters: Filters, facet: FacetName): boolean {
  const chosen: readonly string[] = filters[facet];
  const own: readonly string[] = facts[facet];
  if (chosen.length === 0) return facet !== 'status' || !own.includes('rejected');
  return own.some((value) => chosen.includes(value));
}

/** Whether a row has every word that was typed, anywhere in what it shows. */
export function textTest({ text }: Filters): (facts: RowFacts) => boolean {
  const terms = foldWords(text).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return () => true;
  return ({ words }) => terms.every((term) => words().includes(term));
}
