import { useId, useMemo } from 'preact/hooks';
import { articleSite, articleTitle } from '../../lib/library/articleTitle.ts';
import { webAddress } from '../../lib/library/webAddress.ts';
import type { ArticleSummary } from '../../lib/messaging/protocol.ts';
import type { Annotation } from '../../lib/model.ts';
import { type ScreenWords, useWords } from '../shared/useWords.ts';
import { ArticleDetails } from './ArticleDetails.tsx';
import { TagList } from './TagList.tsx';

interface ArticleRowProps {
  article: ArticleSummary;
  /** Null while its details are closed. */
  annotations: Annotation[] | null;
  onToggle(article: ArticleSummary): void;
  onDelete(article: ArticleSummary): void;
}

/**
 * One saved article: its row, and below it, when opened, what was found and annotated. Its elements are made again only
 * when the article, its details or the language change: in a long list most rows stay as they are.
 */
export function ArticleRow({ article, annotations, onToggle, onDelete }: ArticleRowProps) {
  const details = useId();
  const words = useWords();
  return useMemo(
    () => rowOf({ article, annotations, onToggle, onDelete }, details, words),
    [article, annotations, onToggle, onDelete, details, words],
  );
}

function rowOf({ article, annotations, onToggle, onDelete }: ArticleRowProps, details: string, words: ScreenWords) {
  const { t, local, day } = words;
  const { saved, foundEvents, readerAnnotations, tags } = article;
  const { published, url, language } = saved.article.metadata;
  const title = articleTitle(saved);
  const address = webAddress(url);
  const isOpen = annotations !== null;
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="library-title"
            data-toggle={saved.id}
            aria-expanded={isOpen}
            aria-controls={isOpen ? details : undefined}
            onClick={() => onToggle(article)}
          >
            <span dir="auto" lang={language ?? undefined}>
              {title}
            </span>
          </button>
          <span class="library-site" dir="auto">
            {articleSite(saved)}
          </span>
        </th>
        <td data-column={t('library.published')}>
          {published === null ? (
            t('common.not_stated')
          ) : (
            <time dateTime={published.value}>{local(published.value)}</time>
          )}
        </td>
        <td data-column={t('library.saved')}>
          <time dateTime={saved.createdAt}>{day(saved.createdAt)}</time>
        </td>
        <td data-column={t('library.events')} class="library-count">
          {foundEvents}
        </td>
        <td data-column={t('library.annotations')} class="library-count">
          {readerAnnotations}
        </td>
        <td data-column={t('tags.label')}>
          <TagList tags={tags} />
        </td>
        <td class="library-row-actions">
          {address !== null && (
            <a href={address} target="_blank" rel="noopener noreferrer" aria-label={t('library.open_title', { title })}>
              {t('common.open')}
            </a>
          )}
          <button type="button" aria-label={t('library.delete_title', { title })} onClick={() => onDelete(article)}>
            {t('common.delete')}
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr class="library-details-row">
          <td colSpan={7} id={details}>
            <ArticleDetails saved={saved} annotations={annotations} />
          </td>
        </tr>
      )}
    </>
  );
}
