import type { ComponentChildren } from 'preact';
import type { ArticleMetadata, LocalDateTime } from '../../lib/model.ts';
import type { SaveStatus } from '../../lib/session/writes.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/useWords.ts';
import { PublishedField } from './PublishedField.tsx';
import { SaveState } from './SaveState.tsx';

interface Props {
  metadata: ArticleMetadata;
  isKept: boolean;
  status: SaveStatus;
  error: string | null;
  onKeep: () => void;
  onRetry: () => void;
  onPublished: (value: LocalDateTime | null) => void;
  onPrint: () => void;
  /** What else its dates depend on. */
  children?: ComponentChildren;
}

/** The article: what it is, when it was published, whether it is kept. */
export function ArticleHeader(props: Props) {
  const { metadata, isKept, status, error, onKeep, onRetry, onPublished, onPrint, children } = props;
  const { t } = useWords();
  return (
    <header class="article-header">
      <h1 class="article-title">{metadata.title}</h1>
      <p class="soft">{[metadata.siteName, metadata.byline].filter(Boolean).join(' · ')}</p>
      <PublishedField published={metadata.published} onChange={onPublished} />
      {children}
      <div class="keep-row">
        {isKept ? (
          <span class="kept">
            <Icon name="kept" />
            {t('article.kept')}
          </span>
        ) : (
          <button type="button" class="button primary" onClick={onKeep} disabled={status !== 'nothing'}>
            <Icon name="keep" />
            {t('article.keep')}
          </button>
        )}
        <button type="button" class="button quiet" data-print onClick={onPrint}>
          <Icon name="print" />
          {t('article.print')}
        </button>
        <SaveState status={status} error={error} onRetry={onRetry} />
      </div>
    </header>
  );
}
