import { LIBRARY_PAGES, type LibraryPageName, type LibraryRoute, routeHash } from '../../lib/library/route.ts';
import { useWords } from '../shared/useWords.ts';

interface LibraryNavProps {
  current: LibraryRoute;
  /** The pages there are, in any order. */
  pages: readonly LibraryPageName[];
}

/** The library's pages, as links: Back, a bookmark and opening in a new tab work as everywhere. */
export function LibraryNav({ current, pages }: LibraryNavProps) {
  const { t } = useWords();
  // A saved text belongs to the articles.
  const shown = current.page === 'article' ? 'articles' : current.page;
  return (
    <nav class="library-nav" aria-label={t('library.pages.label')}>
      <ul>
        {LIBRARY_PAGES.filter((page) => pages.includes(page)).map((page) => (
          <li key={page}>
            <a href={routeHash({ page, params: {} })} aria-current={page === shown ? 'page' : undefined}>
              {t(`library.pages.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
