import { useEffect, useState } from 'preact/hooks';
import { type FacetChoices, type LibraryFilters, NO_FILTERS, toggled } from '../../lib/library/facets.ts';
import { routeHash } from '../../lib/library/route.ts';
import type { Annotation, ArticleId } from '../../lib/model.ts';
import { useWords } from '../shared/useWords.ts';
import { AnnotationItem } from './AnnotationItem.tsx';
import type { OpenedArticle } from './ArticleDetails.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { Found } from './Found.tsx';
import type { LibrarySearch } from './librarySearch.ts';
import type { Library } from './libraryState.ts';
import { SearchField } from './SearchField.tsx';

interface AnnotationsPageProps {
  library: Library;
  find: LibrarySearch['annotations'];
  read: (ids: ArticleId[]) => Promise<OpenedArticle[]>;
}

/** Annotations shown at first, and with each "more". */
const PIECE = 50;

interface Shown {
  total: number;
  choices: FacetChoices;
  items: { annotation: Annotation; article: OpenedArticle['saved'] }[];
}

/** Every annotation and event of every article, in one list, searched and sorted out like the articles. */
export function AnnotationsPage({ library, find, read }: AnnotationsPageProps) {
  const { t, plural } = useWords();
  const [text, setText] = useState('');
  const [filters, setFilters] = useState<LibraryFilters>(NO_FILTERS);
  const [count, setCount] = useState(PIECE);
  const [shown, setShown] = useState<Shown | null>(null);
  const rows = library.articles.value;
  const revision = library.indexed.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `revision` says that the index has others now
  useEffect(() => {
    let isCurrent = true;
    void show(find, read, { text, filters }, count).then((next) => isCurrent && setShown(next));
    return () => {
      isCurrent = false;
    };
  }, [text, filters, count, rows, revision, find, read]);
  const narrow = (next: LibraryFilters): void => {
    setFilters(next);
    setCount(PIECE);
  };
  if (shown === null) return null;
  return (
    <div class="library-browse">
      <SearchField
        value={text}
        label={t('library.search.annotations')}
        onSearch={(next) => {
          setText(next);
          setCount(PIECE);
        }}
      />
      <FacetPanel
        choices={shown.choices}
        filters={filters}
        incidents={library.browse.incidents.value}
        onToggle={(facet, value) => narrow(toggled(filters, facet, value))}
        onClear={() => narrow(NO_FILTERS)}
      />
      <div class="library-found">
        <Found words={plural('count.annotations', shown.total)} isAll={text === '' && filters === NO_FILTERS} />
        {shown.items.length === 0 && <p>{t('library.search.nothing')}</p>}
        <ol class="library-annotations" aria-label={t('library.pages.annotations')}>
          {shown.items.map(({ annotation, article }) => (
            <AnnotationItem
              key={annotation.id}
              annotation={annotation}
              language={article.article.metadata.language}
              from={{
                title: article.article.metadata.title,
                href: routeHash({ page: 'article', id: article.id, at: annotation.target.position.start }),
              }}
            />
          ))}
        </ol>
        {shown.items.length < shown.total && (
          <button type="button" onClick={() => setCount(count + PIECE)}>
            {t('library.more_annotations', { n: Math.min(PIECE, shown.total - shown.items.length) })}
          </button>
        )}
      </div>
    </div>
  );
}

async function show(
  find: AnnotationsPageProps['find'],
  read: AnnotationsPageProps['read'],
  query: Parameters<LibrarySearch['annotations']>[0],
  count: number,
): Promise<Shown> {
  const { total, rows, choices } = await find(query, 0, count);
  const articles = await read([...new Set(rows.map(({ articleId }) => articleId))]);
  const found = new Map(
    articles.flatMap(({ saved, annotations }) =>
      annotations.map((annotation) => [annotation.id as string, { annotation, article: saved }] as const),
    ),
  );
  // One that was deleted since the index read it is not shown.
  const items = rows.map(({ id }) => found.get(id)).filter((item) => item !== undefined);
  return { total, choices, items };
}
