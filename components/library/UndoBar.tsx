import { useWords } from '../shared/useWords.ts';
import type { Undoable } from './libraryState.ts';

interface UndoBarProps {
  undoables: Undoable[];
  onUndo(): void;
}

/** The last action that can be undone; after it is, the one before. It stays until used: no timer runs. */
export function UndoBar({ undoables, onUndo }: UndoBarProps) {
  const { t } = useWords();
  const last = undoables.at(-1);
  if (last === undefined) return null;
  const more = undoables.length - 1;
  return (
    <section class="library-undo" aria-label={t('library.undoables')}>
      <p>
        {last.said} {more > 0 && t('library.undo_more', { n: more })}
      </p>
      <button type="button" data-undo onClick={onUndo}>
        {t('common.undo')}
      </button>
    </section>
  );
}
