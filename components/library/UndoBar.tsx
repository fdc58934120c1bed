import { useWords } from '../shared/useWords.ts';
import type { Deletion } from './libraryState.ts';

interface UndoBarProps {
  deletions: Deletion[];
  onUndo(): void;
}

/** The last deletion that can be undone; after it is, the one before. It stays until used: no timer runs. */
export function UndoBar({ deletions, onUndo }: UndoBarProps) {
  const { t } = useWords();
  const last = deletions.at(-1);
  if (last === undefined) return null;
  const more = deletions.length - 1;
  return (
    <section class="library-undo" aria-label={t('library.deletions')}>
      <p>
        {more > 0
          ? t('library.deleted_more', { title: last.title, n: more })
          : t('library.deleted', { title: last.title })}
      </p>
      <button type="button" data-undo onClick={onUndo}>
        {t('common.undo')}
      </button>
    </section>
  );
}
