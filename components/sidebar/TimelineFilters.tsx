import { facetsOf } from '../../lib/session/facets.ts';
import type { Filters } from '../../lib/session/filters.ts';
import type { FactRow } from '../../lib/session/rowFacts.ts';
import { KIND_WORDS } from '../../lib/timeline/kindWords.ts';

interface Props {
  rows: readonly FactRow[];
  /** How many rows the filter lets through. */
  shown: number;
  filters: Filters;
  onFilter: (filters: Partial<Filters>) => void;
}

/** A text, a kind, mine or found; and what that leaves. */
export function TimelineFilters({ rows, shown, filters, onFilter }: Props) {
  const facets = facetsOf(rows, filters);
  const own = rows.filter(({ record }) => record?.origin === 'reader').length;
  return (
    <search class="filters">
      <input
        type="search"
        aria-label="Filter events by text"
        placeholder="Filter"
        value={filters.text}
        onInput={({ currentTarget }) => onFilter({ text: currentTarget.value })}
      />
      <label class="visually-hidden" for="filter-kind">
        Kind of event
      </label>
      <select
        id="filter-kind"
        value={filters.kind[0] ?? ''}
        onChange={({ currentTarget }) =>
          onFilter({ kind: facets.kind.map(({ value }) => value).filter((each) => each === currentTarget.value) })
        }
      >
        <option value="">All kinds</option>
        {facets.kind.map(({ value, count }) => (
          <option key={value} value={value}>
            {KIND_WORDS[value]} ({count})
          </option>
        ))}
      </select>
      {own > 0 && (
        <>
          <label class="visually-hidden" for="filter-origin">
            Whose events
          </label>
          <select
            id="filter-origin"
            value={filters.origin[0] ?? 'all'}
            onChange={({ currentTarget: { value } }) =>
              onFilter({ origin: value === 'found' || value === 'reader' ? [value] : [] })
            }
          >
            <option value="all">All ({rows.length})</option>
            <option value="found">Found ({rows.length - own})</option>
            <option value="reader">Mine ({own})</option>
          </select>
        </>
      )}
      <span class="visually-hidden" role="status">
        {shown < rows.length ? `${shown} of ${rows.length} events` : ''}
      </span>
    </search>
  );
}
