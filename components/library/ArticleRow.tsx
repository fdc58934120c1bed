import { useMemo } from 'preact/hooks';
import { formatBytes } from '../../lib/library/formatBytes.ts';
import { routeHash } from '../../lib/library/route.ts';
import type { FoundPassage } from '../../lib/library/search/findPassage.ts';
import type { SearchField } from '../../lib/library/search/libraryIndex.ts';
import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import { webAddress } from '../../lib/library/webAddress.ts';
import type { ArticleId } from '../../lib/model.ts';
import { type ScreenWords, useWords } from '../shared/useWords.ts';
import { PassageLink } from './PassageLink.tsx';
import { columnWords } from './SortHeader.tsx';
import { TagList } from './TagList.tsx';

interface ArticleRowProps {
  article: ArticleSummary;
  /** Its place in the list. */
  index: number;
  /** The names of its incidents. */
  incidents: string;
  /** Where the search found something; null: nothing is searched for. */
  found: readonly SearchField[] | null;
  /** The words that were found; null: none to be shown. */
  passage: FoundPassage | null;
  isChosen: boolean;
  onChoose(ids: readonly ArticleId[], isChosen: boolean): void;
  onDelete(articles: readonly ArticleSummary[]): void;
  onFocus(index: number): void;
}

/**
 * One saved article. Its elements are made again only when something about it changes: in a long list most rows stay
 * as they are.
 */
export function ArticleRow(props: ArticleRowProps) {
  const { article, index, incidents, found, passage, isChosen, onChoose, onDelete, onFocus } = props;
  const words = useWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are all that the props hold
  return useMemo(
    () => rowOf(props, words),
    [article, index, incidents, found, passage, isChosen, onChoose, onDelete, onFocus, words],
  );
}

function rowOf(props: ArticleRowProps, words: ScreenWords) {
  const { article, index, incidents, found, passage, isChosen, onChoose, onDelete, onFocus } = props;
  const { t, local, day, number } = words;
  const { id, title, site, createdAt, published, url, language, events, annotations, tags, bytes } = article;
  const address = webAddress(url);
  return (
    <tr data-row={id} data-index={index} aria-rowindex={index + 2} class={isChosen ? 'is-chosen' : undefined}>
      <td class="library-tick">
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={t('library.bulk.choose_title', { title })}
          onChange={() => onChoose([id], !isChosen)}
        />
      </td>
      <th scope="row">
        <a
          class="library-title"
          data-article={id}
          href={routeHash({ page: 'article', id, at: null })}
          onFocus={() => onFocus(index)}
        >
          <span dir="auto" lang={language ?? undefined}>
            {title}
          </span>
        </a>
        {found !== null && found.length > 0 && (
          <span class="library-where">
            {t('library.search.found_in', { where: found.map((field) => t(`library.search.in.${field}`)).join(', ') })}
          </span>
        )}
        {passage !== null && <PassageLink article={id} language={language} passage={passage} />}
      </th>
      <td data-column={t(columnWords('site'))} dir="auto" class="library-site">
        {site}
      </td>
      <td data-column={t('library.published')}>
        {published === null ? t('common.not_stated') : <time dateTime={published}>{local(published)}</time>}
      </td>
      <td data-column={t('library.saved')}>
        <time dateTime={createdAt}>{day(createdAt)}</time>
      </td>
      <td data-column={t(columnWords('incident'))} dir="auto">
        {incidents}
      </td>
      <td data-column={t('library.events')} class="library-count">
        {number(events)}
      </td>
      <td data-column={t('library.annotations')} class="library-count">
        {number(annotations)}
      </td>
      <td data-column={t('tags.label')}>
        <TagList tags={tags} isShort />
      </td>
      <td data-column={t('library.size')} class="library-count">
        {formatBytes(bytes, words)}
      </td>
      <td class="library-row-actions">
        {address !== null && (
          <a href={address} target="_blank" rel="noopener noreferrer" aria-label={t('library.open_title', { title })}>
            {t('common.open')}
          </a>
        )}
        <button type="button" aria-label={t('library.delete_title', { title })} onClick={() => onDelete([article])}>
          {t('common.delete')}
        </button>
      </td>
    </tr>
  );
}
