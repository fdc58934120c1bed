import type { FacetChoices } from '../../lib/library/facets.ts';
import { useWords } from '../shared/useWords.ts';
import { ArticleTable } from './ArticleTable.tsx';
import { BulkBar } from './BulkBar.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { Found } from './Found.tsx';
import type { Library } from './libraryState.ts';
import { SearchField } from './SearchField.tsx';

interface ArticlesPageProps {
  library: Library;
}

const NO_CHOICES: FacetChoices = { incident: [], entity: [], tag: [], kind: [], site: [], year: [] };

/** All saved articles: searched, sorted out, sorted, and worked on together. */
export function ArticlesPage({ library }: ArticlesPageProps) {
  const { t, plural } = useWords();
  const { browse } = library;
  const rows = browse.rows.value;
  const progress = library.progress.value;
  const isPartial = library.isPartial.value;
  return (
    <div class="library-browse">
      <SearchField value={browse.text.value} label={t('library.search.articles')} onSearch={browse.search} />
      <FacetPanel
        // Of the first rows they would tell too little.
        choices={isPartial ? NO_CHOICES : browse.choices.value}
        filters={browse.filters.value}
        incidents={browse.incidents.value}
        onToggle={browse.toggleFilter}
        onClear={browse.clearFilters}
      />
      <div class="library-found">
        <Found
          words={isPartial ? t('library.newest_first') : plural('count.articles', rows.length)}
          isAll={isPartial || rows.length === library.articles.value?.length}
        />
        {progress !== null && <p class="library-number">{t('library.search.indexing', progress)}</p>}
        {!isPartial && <BulkBar library={library} />}
        {rows.length === 0 ? <p>{t('library.search.nothing')}</p> : <ArticleTable library={library} />}
      </div>
    </div>
  );
}
