import { useRef, useState } from 'preact/hooks';
import { type Filters, isFiltered, NO_FILTERS } from '../../lib/session/filters.ts';
import type { FactRow } from '../../lib/session/rowFacts.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/useWords.ts';
import { TimelineChips } from './TimelineChips.tsx';
import { TimelineFacets } from './TimelineFacets.tsx';

/** Fewer events than this are read faster than filtered. */
export const MIN_TO_FILTER = 6;

interface Props {
  rows: readonly FactRow[];
  /** How many rows the filter lets through, and how many there are that are not rejected. */
  shown: number;
  all: number;
  filters: Filters;
  onFilter: (filters: Partial<Filters>) => void;
}

/** A text; the choices, unfolded when asked for; what is chosen, each to be taken off; and what that leaves. */
export function TimelineFilters({ rows, shown, all, filters, onFilter }: Props) {
  const { t, plural } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isActive = isFiltered(filters);
  const clear = (): void => {
    onFilter(NO_FILTERS);
    // The button goes away with what it cleared.
    field.current?.focus();
  };
  return (
    <search class="filters">
      <div class="filter-row">
        <Icon name="search" />
        <input
          type="search"
          ref={field}
          data-focus="filter/"
          aria-label={t('timeline.filter_text')}
          placeholder={plural('filters.placeholder', all)}
          value={filters.text}
          onInput={({ currentTarget }) => onFilter({ text: currentTarget.value })}
        />
        <button
          type="button"
          class={`button filter-open${isOpen ? ' is-open' : ''}`}
          aria-expanded={isOpen}
          aria-controls={isOpen ? 'timeline-facets' : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon name="filter" />
          {t('timeline.filter')}
        </button>
      </div>
      {isOpen && <TimelineFacets id="timeline-facets" rows={rows} filters={filters} onFilter={onFilter} />}
      {isActive && (
        <div class="filter-state">
          <TimelineChips filters={filters} onFilter={onFilter} onEmptied={() => field.current?.focus()} />
          <button type="button" class="button quiet filter-clear" onClick={clear}>
            {t('filters.clear')}
          </button>
        </div>
      )}
      <p class={isActive ? 'filter-count' : 'visually-hidden'} role="status">
        {isActive ? t('timeline.shown', { shown, all }) : ''}
      </p>
    </search>
  );
}
