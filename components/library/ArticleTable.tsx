import type { ArticleSummary } from '../../lib/messaging/protocol.ts';
import type { Annotation, ArticleId } from '../../lib/model.ts';
import { useWords } from '../shared/useWords.ts';
import { ArticleRow } from './ArticleRow.tsx';

interface ArticleTableProps {
  articles: ArticleSummary[];
  opened: { id: ArticleId; annotations: Annotation[] } | null;
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
            key={article.saved.id}
            article={article}
            annotations={opened?.id === article.saved.id ? opened.annotations : null}
            onToggle={onToggle}
            onDelete={onDelete}
          />
        ))}
      </tbody>
    </table>
  );
}
