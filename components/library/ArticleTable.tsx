import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import { useWords } from '../shared/useWords.ts';
import type { OpenedArticle } from './ArticleDetails.tsx';
import { ArticleRow } from './ArticleRow.tsx';

interface ArticleTableProps {
  articles: ArticleSummary[];
  opened: OpenedArticle | null;
  onToggle(article: ArticleSummary): void;
  onDelete(article: ArticleSummary): void;
}

/** All saved articles, newest first. */
export function ArticleTable({ articles, opened, onToggle, onDelete }: ArticleTableProps) {
  const { t } = useWords();
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
        {articles.map((article) => (
          <ArticleRow
            key={article.id}
            article={article}
            opened={opened?.saved.id === article.id ? opened : null}
            onToggle={onToggle}
            onDelete={onDelete}
          />
        ))}
      </tbody>
    </table>
  );
}
