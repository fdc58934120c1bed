import { facetsOf } from '../../lib/session/facets.ts';
import type { Filters } from '../../lib/session/filters.ts';
import type { FactRow } from '../../lib/session/rowFacts.ts';
import { useWords } from '../shared/useWords.ts';

interface Props {
  rows: readonly FactRow[];
  /** How many rows the filter lets through. */
  shown: number;
  filters: Filters;
  onFilter: (filters: Partial<Filters>) => void;
}

/** A text, a kind, mine or found; and what that leaves. */
export function TimelineFilters({ rows, shown, filters, onFilter }: Props) {
  const { t } = useWords();
  const facets = facetsOf(rows, filters);
  const own = rows.filter(({ record }) => record?.origin === 'reader').length;
  return (
    <search class="filters">
      <input
        type="search"
        aria-label={t('timeline.filter_text')}
        placeholder={t('timeline.filter')}
        value={filters.text}
        onInput={({ currentTarget }) => onFilter({ text: currentTarget.value })}
      />
      <label class="visually-hidden" for="filter-kind">
        {t('timeline.filter_kind')}
      </label>
      <select
        id="filter-kind"
        value={filters.kind[0] ?? ''}
        onChange={({ currentTarget }) =>
          onFilter({ kind: facets.kind.map(({ value }) => value).filter((each) => each === currentTarget.value) })
        }
      >
        <option value="">{t('timeline.all_kinds')}</option>
        {facets.kind.map(({ value, count }) => (
          <option key={value} value={value}>
            {t('timeline.with_count', { what: t(`kind.${value}`), n: count })}
          </option>
        ))}
      </select>
      {own > 0 && (
        <>
          <label class="visually-hidden" for="filter-origin">
            {t('timeline.filter_origin')}
          </label>
          <select
            id="filter-origin"
            value={filters.origin[0] ?? 'all'}
            onChange={({ currentTarget: { value } }) =>
              onFilter({ origin: value === 'found' || value === 'reader' ? [value] : [] })
            }
          >
            <option value="all">{t('timeline.origin_all', { n: rows.length })}</option>
            <option value="found">{t('timeline.origin_found', { n: rows.length - own })}</option>
            <option value="reader">{t('timeline.origin_reader', { n: own })}</option>
          </select>
        </>
      )}
      <span class="visually-hidden" role="status">
        {shown < rows.length ? t('timeline.shown', { shown, all: rows.length }) : ''}
      </span>
    </search>
  );
}
