import type { SortColumn, Sorting } from '../../lib/library/sortArticles.ts';
import { useWords } from '../shared/useWords.ts';

interface SortHeaderProps {
  column: SortColumn;
  sorting: Sorting | null;
  onSort: (column: SortColumn) => void;
}

const COLUMN_WORDS = {
  title: 'library.article',
  site: 'library.facet.site',
  published: 'library.published',
  saved: 'library.saved',
  incident: 'library.facet.incident',
  events: 'library.events',
  annotations: 'library.annotations',
  tags: 'tags.label',
  size: 'library.size',
} as const satisfies Record<SortColumn, string>;

export const columnWords = (column: SortColumn) => COLUMN_WORDS[column];

/** A column's name, which sorts by it; again, the other way. */
export function SortHeader({ column, sorting, onSort }: SortHeaderProps) {
  const { t } = useWords();
  const isBy = sorting?.column === column;
  return (
    <th scope="col" aria-sort={isBy ? (sorting.isDescending ? 'descending' : 'ascending') : undefined}>
      <button type="button" class="library-sort" onClick={() => onSort(column)}>
        {t(columnWords(column))}
        <span aria-hidden="true">{isBy ? (sorting.isDescending ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>
  );
}
