import type { ArticleSummary } from './summaryTypes.ts';

export const SORT_COLUMNS = [
  'title',
  'site',
  'published',
  'saved',
  'incident',
  'events',
  'annotations',
  'tags',
  'size',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sorting {
  column: SortColumn;
  isDescending: boolean;
}

export const NEWEST_FIRST: Sorting = { column: 'saved', isDescending: true };

/** Texts go up at first, times and numbers down: what is asked for first is the newest and the most. */
export function sortedBy(column: SortColumn, now: Sorting): Sorting {
  if (now.column === column) return { column, isDescending: !now.isDescending };
  return { column, isDescending: !['title', 'site', 'incident', 'tags'].includes(column) };
}

/**
 * The rows in another order; rows that are equal stay as they were. What a row has not (a date not stated, no incident)
 * comes last either way.
 * @param incidentOf the name an article's incident is shown by; empty: none
 * @param locale whose alphabet titles are sorted by
 */
export function sortArticles(
  rows: readonly ArticleSummary[],
  { column, isDescending }: Sorting,
  incidentOf: (row: ArticleSummary) => string,
  locale: string,
): ArticleSummary[] {
  const way = isDescending ? -1 : 1;
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column, incidentOf) }));
  keyed.sort((a, b) => {
    if (typeof a.key === 'number' && typeof b.key === 'number') return way * (a.key - b.key);
    const [x, y] = [String(a.key), String(b.key)];
    if (x === '' || y === '') return Number(x === '') - Number(y === '');
    return way * (isTime(column) ? (x < y ? -1 : Number(x > y)) : compare(x, y));
  });
  return keyed.map(({ row }) => row);
}

const isTime = (column: SortColumn): boolean => column === 'published' || column === 'saved';

function keyOf(row: ArticleSummary, column: SortColumn, incidentOf: (row: ArticleSummary) => string): string | number {
  switch (column) {
    case 'title':
      return row.title;
    case 'site':
      return row.site;
    case 'published':
      return row.published ?? '';
    case 'saved':
      return row.createdAt;
    case 'incident':
      return incidentOf(row);
    case 'events':
      return row.events;
    case 'annotations':
      return row.annotations;
    case 'tags':
      return row.tags.join(', ');
    case 'size':
      return row.bytes;
  }
}
