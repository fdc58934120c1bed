import { useRef, useState } from 'preact/hooks';
import type { ChangeLabel, History } from '../../lib/session/history.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { type HelpProps, ShortcutsHelp } from '../shared/ShortcutsHelp.tsx';
import { useWords } from '../shared/useWords.ts';
import { HistoryPanel } from './HistoryPanel.tsx';

interface Props {
  /** What undo would take back; null: nothing. */
  undo: ChangeLabel | 'published' | null;
  redo: ChangeLabel | 'published' | null;
  history: History;
  onGoTo: (done: number) => void;
  onUndo: () => void;
  onRedo: () => void;
  onLibrary: () => void;
  onSettings: () => void;
  help: HelpProps;
  onClose: () => void;
}

/** The strip that is always there: name, undo and redo, the way to the library and out. */
export function TopBar({ undo, redo, history, onGoTo, onUndo, onRedo, onLibrary, onSettings, help, onClose }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !isOpen) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <header class="top-bar">
      <div class="top-bar-row">
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
        <button
          ref={button}
          type="button"
          class="icon-button"
          aria-label={t('history.title')}
          title={t('history.title')}
          aria-expanded={isOpen}
          aria-controls={isOpen ? 'history' : undefined}
          disabled={history.past.length + history.future.length === 0}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={onKeyDown}
        >
          <Icon name="history" />
        </button>
        <button type="button" class="button quiet" title={t('common.library')} onClick={onLibrary}>
          <Icon name="library" />
          <span class="where-wide">{t('common.library')}</span>
        </button>
        <IconButton icon="settings" label={t('settings.title')} onClick={onSettings} />
        <ShortcutsHelp {...help} />
        <IconButton icon="close" label={t('bar.close')} onClick={onClose} />
      </div>
      {isOpen && <HistoryPanel id="history" history={history} onGoTo={onGoTo} onKeyDown={onKeyDown} />}
    </header>
  );
}
