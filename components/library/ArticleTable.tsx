import type { ArticleSummary } from '../../lib/messaging/protocol.ts';
import type { Annotation, ArticleId } from '../../lib/model.ts';
import { ArticleRow } from './ArticleRow.tsx';

interface ArticleTableProps {
  articles: ArticleSummary[];
  opened: { id: ArticleId; annotations: Annotation[] } | null;
  onToggle(article: ArticleSummary): void;
  onDelete(article: ArticleSummary): void;
}

/** All saved articles, newest first. */
export function ArticleTable({ articles, opened, onToggle, onDelete }: ArticleTableProps) {
  return (
    <table class="library-table" aria-label="Saved articles">
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Published</th>
          <th scope="col">Saved</th>
          <th scope="col">Events</th>
          <th scope="col">Annotations</th>
          <th scope="col">Tags</th>
          <th scope="col">Actions</th>
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
