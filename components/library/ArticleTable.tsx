import { useWords } from '../shared/useWords.ts';
import { ArticleRow } from './ArticleRow.tsx';
import type { Library } from './libraryState.ts';

interface ArticleTableProps {
  library: Pick<Library, 'articles' | 'opened' | 'toggle' | 'remove'>;
}

/** All saved articles, newest first. */
export function ArticleTable({ library }: ArticleTableProps) {
  const { t } = useWords();
  const opened = library.opened.value;
  return (
    <table class="library-table" aria-label={t('library.articles')}>
      <thead>
        <tr>
          <th scope="col">{t('library.article')}</th>
          <th scope="col">{t('library.published')}</th>
          <th scope="col">{t('library.saved')}</th>
          <th scope="col">{t('library.events')}</th>
          <th scope="col">{t('library.annotations')}</th>
          <th scope="col">{t('tags.label')}</th>
          <th scope="col">{t('library.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {library.articles.value?.map((article) => (
          <ArticleRow
            key={article.id}
            article={article}
            opened={opened?.saved.id === article.id ? opened : null}
            onToggle={library.toggle}
            onDelete={library.remove}
          />
        ))}
      </tbody>
    </table>
  );
}
