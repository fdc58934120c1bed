import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SORT_COLUMNS } from '../../lib/library/sortArticles.ts';
import { useWords } from '../shared/useWords.ts';
import { useRowWindow } from '../sidebar/useRowWindow.ts';
import { ArticleRow } from './ArticleRow.tsx';
import type { Library } from './libraryState.ts';
import { rowKeys } from './rowKeys.ts';
import { SortHeader } from './SortHeader.tsx';

interface ArticleTableProps {
  library: Library;
}

/** Rows that are all there at once; of more, those near what is seen. */
const MOST_ROWS = 60;

/** The columns before and after those that sort: the tick, and what can be done. */
const OTHER_COLUMNS = 2;

/** Saved articles, one a row. Arrow keys, Page Up and Down, Home and End go from title to title. */
export function ArticleTable({ library }: ArticleTableProps) {
  const { t } = useWords();
  const { browse } = library;
  const rows = browse.rows.value;
  const hits = browse.hits.value;
  const body = useRef<HTMLTableSectionElement>(null);
  const subjects = useMemo(() => rows.map(({ id }) => id), [rows]);
  const [focused, setFocused] = useState(-1);
  const pieces = useRowWindow({ list: body, subjects, isOn: rows.length > MOST_ROWS, pinned: [focused] });
  const shown = pieces.flatMap((piece) => ('space' in piece ? [] : (subjects[piece.index] ?? [])));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say which they are
  useEffect(() => {
    // Without them a row still says where its words were found.
    browse.showPassages(shown).catch(() => {});
  }, [hits, shown.join(' ')]);
  const passages = browse.passages.value;
  return (
    <table
      class="library-table"
      aria-label={t('library.articles')}
      // -1: not known yet.
      aria-rowcount={library.isPartial.value ? -1 : rows.length + 1}
    >
      <thead>
        <tr>
          <th scope="col">
            <span class="library-unseen">{t('library.bulk.choose')}</span>
          </th>
          {SORT_COLUMNS.map((column) => (
            <SortHeader key={column} column={column} sorting={browse.sorting.value} onSort={browse.sortBy} />
          ))}
          <th scope="col">
            <span class="library-unseen">{t('library.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={(event) => rowKeys(event, rows.length, focused, setFocused)}>
        {pieces.map((piece) => {
          if ('space' in piece) {
            return (
              // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the keyboard
              <tr key={piece.key} class="library-space" aria-hidden="true">
                <td colSpan={SORT_COLUMNS.length + OTHER_COLUMNS} style={{ height: `${piece.space}px` }} />
              </tr>
            );
          }
          const row = rows[piece.index];
          return (
            row && (
              <ArticleRow
                key={row.id}
                article={row}
                index={piece.index}
                incidents={browse.incidentNames(row)}
                found={hits?.get(row.id)?.fields ?? null}
                passage={passages.get(row.id) ?? null}
                isChosen={browse.isChosen(row.id)}
                onChoose={browse.choose}
                onDelete={library.remove}
                onFocus={setFocused}
              />
            )
          );
        })}
      </tbody>
    </table>
  );
}
