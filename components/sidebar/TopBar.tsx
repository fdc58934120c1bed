import type { ChangeLabel } from '../../lib/session/history.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { useWords } from '../shared/useWords.ts';

interface Props {
  /** What undo would take back; null: nothing. */
  undo: ChangeLabel | 'published' | null;
  redo: ChangeLabel | 'published' | null;
  onUndo: () => void;
  onRedo: () => void;
  onLibrary: () => void;
  onClose: () => void;
}

/** The strip that is always there: name, undo and redo, the way to the library and out. */
export function TopBar({ undo, redo, onUndo, onRedo, onLibrary, onClose }: Props) {
  const { t } = useWords();
  return (
    <header class="top-bar">
      <span class="wordmark">Breachline</span>
      <IconButton
        icon="undo"
        label={undo ? t('bar.undo_of', { change: t(`change.${undo}`) }) : t('common.undo')}
        disabled={!undo}
        onClick={onUndo}
      />
      <IconButton
        icon="redo"
        label={redo ? t('bar.redo_of', { change: t(`change.${redo}`) }) : t('common.redo')}
        disabled={!redo}
        onClick={onRedo}
      />
      <button type="button" class="button quiet" onClick={onLibrary}>
        <Icon name="library" />
        {t('common.library')}
      </button>
      <IconButton icon="close" label={t('bar.close')} onClick={onClose} />
    </header>
  );
}
