import { useState } from 'preact/hooks';
import {
  type FacetChoices,
  hasFilters,
  LIBRARY_FACETS,
  type LibraryFacet,
  type LibraryFilters,
} from '../../lib/library/facets.ts';
import type { Incident } from '../../lib/library/recordTypes.ts';
import { useWords } from '../shared/useWords.ts';
import { LibraryFacetChoices } from './LibraryFacetChoices.tsx';

interface FacetPanelProps {
  choices: FacetChoices;
  filters: LibraryFilters;
  incidents: readonly Incident[];
  onToggle: (facet: LibraryFacet, value: string) => void;
  onClear: () => void;
}

/** As in browse.css. */
const WIDE = '(min-width: 80rem)';

/** What the list can be narrowed to, with how much there is of each. */
export function FacetPanel({ choices, filters, incidents, onToggle, onClear }: FacetPanelProps) {
  const { t } = useWords();
  // In a narrow window the list comes first: what it can be narrowed to is a click away.
  const [isOpen, setIsOpen] = useState(() => globalThis.matchMedia?.(WIDE).matches ?? true);
  const nameOf = (id: string): string => incidents.find((incident) => incident.id === id)?.name ?? '';
  return (
    <details class="library-facets" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t('library.facet.label')}</summary>
      {hasFilters(filters) && (
        <button type="button" onClick={onClear}>
          {t('library.facet.clear')}
        </button>
      )}
      {LIBRARY_FACETS.filter((facet) => choices[facet].length > 0).map((facet) => (
        <LibraryFacetChoices
          key={facet}
          facet={facet}
          choices={choices[facet]}
          incidentName={nameOf}
          onToggle={(value) => onToggle(facet, value)}
        />
      ))}
    </details>
  );
}
