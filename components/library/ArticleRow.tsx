import { useId, useMemo } from 'preact/hooks';
import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import { webAddress } from '../../lib/library/webAddress.ts';
import { type ScreenWords, useWords } from '../shared/useWords.ts';
import { ArticleDetails, type OpenedArticle } from './ArticleDetails.tsx';
import { TagList } from './TagList.tsx';

interface ArticleRowProps {
  article: ArticleSummary;
  /** Null while its details are closed. */
  opened: OpenedArticle | null;
  onToggle(article: ArticleSummary): void;
  onDelete(article: ArticleSummary): void;
}

/**
 * One saved article: its row, and below it, when opened, what was found and annotated. Its elements are made again only
 * when the article, its details or the language change: in a long list most rows stay as they are.
 */
export function ArticleRow({ article, opened, onToggle, onDelete }: ArticleRowProps) {
  const details = useId();
  const words = useWords();
  return useMemo(
    () => rowOf({ article, opened, onToggle, onDelete }, details, words),
    [article, opened, onToggle, onDelete, details, words],
  );
}

function rowOf({ article, opened, onToggle, onDelete }: ArticleRowProps, details: string, words: ScreenWords) {
  const { t, local, day } = words;
  const { id, title, site, createdAt, published, url, language, events, annotations, tags } = article;
  const address = webAddress(url);
  const isOpen = opened !== null;
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="library-title"
            data-toggle={id}
            aria-expanded={isOpen}
            aria-controls={isOpen ? details : undefined}
            onClick={() => onToggle(article)}
          >
            <span dir="auto" lang={language ?? undefined}>
              {title}
            </span>
          </button>
          <span class="library-site" dir="auto">
            {site}
          </span>
        </th>
        <td data-column={t('library.published')}>
          {published === null ? t('common.not_stated') : <time dateTime={published}>{local(published)}</time>}
        </td>
        <td data-column={t('library.saved')}>
          <time dateTime={createdAt}>{day(createdAt)}</time>
        </td>
        <td data-column={t('library.events')} class="library-count">
          {events}
        </td>
        <td data-column={t('library.annotations')} class="library-count">
          {annotations}
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
            <ArticleDetails saved={opened.saved} annotations={opened.annotations} />
          </td>
        </tr>
      )}
    </>
  );
}
