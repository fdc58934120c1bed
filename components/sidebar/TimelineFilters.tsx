import type { TimelineRow } from '../../lib/session/rowsOf.ts';
import type { Filters } from '../../lib/session/state.ts';
import { KIND_WORDS } from '../../lib/timeline/kindWords.ts';
import { kindCounts } from './filterRows.ts';

interface Props {
  rows: readonly TimelineRow[];
  /** How many rows the filter lets through. */
  shown: number;
  filters: Filters;
  onFilter: (filters: Partial<Filters>) => void;
}

/** A text, a kind, mine or found; and what that leaves. */
export function TimelineFilters({ rows, shown, filters, onFilter }: Props) {
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
        value={filters.kind ?? ''}
        onChange={({ currentTarget }) => {
          const kind = kindCounts(rows).find(([each]) => each === currentTarget.value)?.[0];
          onFilter({ kind: kind ?? null });
        }}
      >
        <option value="">All kinds</option>
        {kindCounts(rows).map(([kind, count]) => (
          <option key={kind} value={kind}>
            {KIND_WORDS[kind]} ({count})
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
            value={filters.origin}
            onChange={({ currentTarget: { value } }) =>
              onFilter({ origin: value === 'found' || value === 'reader' ? value : 'all' })
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
