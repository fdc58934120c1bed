import type { SaveStatus } from '../../lib/session/writes.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/useWords.ts';

interface Props {
  status: SaveStatus;
  /** Why the store did not take it; shown with `failed`. */
  error: string | null;
  onRetry: () => void;
}

/** "Saved" stands here only after the store has said so. */
export function SaveState({ status, error, onRetry }: Props) {
  const { t } = useWords();
  if (status === 'failed') {
    return (
      <div class="save-failed" role="alert">
        <Icon name="alert" />
        <p>
          <strong>{t('article.not_saved')}</strong> {error ?? t('article.no_answer')} {t('article.nothing_lost')}
        </p>
        <button type="button" class="button" onClick={onRetry}>
          {t('common.retry')}
        </button>
      </div>
    );
  }
  return (
    <span class="save-state" role="status">
      {status === 'nothing' ? '' : t(`article.${status}`)}
    </span>
  );
}
