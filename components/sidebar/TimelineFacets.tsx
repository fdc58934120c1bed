import { useMemo } from 'preact/hooks';
import { facetsOf } from '../../lib/session/facets.ts';
import { FACETS, type FacetName, type Filters, toggleFilter } from '../../lib/session/filters.ts';
import type { FactRow } from '../../lib/session/rowFacts.ts';
import { TimelineFacet } from './TimelineFacet.tsx';

interface Props {
  id: string;
  rows: readonly FactRow[];
  filters: Filters;
  onFilter: (filters: Partial<Filters>) => void;
}

/** Everything the timeline can be narrowed to, with how many events each choice gives while the others stay. */
export function TimelineFacets({ id, rows, filters, onFilter }: Props) {
  const facets = useMemo(() => facetsOf(rows, filters), [rows, filters]);
  return (
    <div class="facets" id={id}>
      {FACETS.filter((facet) => isWorthAsking(facet, facets[facet])).map((facet) => (
        <TimelineFacet
          key={facet}
          facet={facet}
          choices={facets[facet]}
          onToggle={(value) => onFilter(toggleFilter(filters, facet, value))}
        />
      ))}
    </div>
  );
}

/** One value that every event has tells nothing apart; one that some have does, and so does one that is chosen. */
function isWorthAsking(facet: FacetName, choices: readonly { isChosen: boolean }[]): boolean {
  const some: readonly FacetName[] = ['type', 'entity', 'tag', 'colour'];
  return choices.length >= (some.includes(facet) ? 1 : 2) || choices.some(({ isChosen }) => isChosen);
}
