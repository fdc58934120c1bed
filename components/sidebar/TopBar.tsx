import type { ChangeLabel } from '../../lib/session/history.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';

interface Props {
  /** What undo would take back; null: nothing. */
  undo: ChangeLabel | 'published' | null;
  redo: ChangeLabel | 'published' | null;
  onUndo: () => void;
  onRedo: () => void;
  onLibrary: () => void;
  onClose: () => void;
}

const CHANGE_WORDS: Record<ChangeLabel | 'published', string> = {
  highlight: 'highlight',
  note: 'note',
  tags: 'tags',
  colour: 'colour',
  delete: 'deletion',
  event: 'event',
  confirm: 'confirmation',
  reject: 'rejection',
  restore: 'restoration',
  published: 'published date',
};

/** The strip that is always there: name, undo and redo, the way to the library and out. */
export function TopBar({ undo, redo, onUndo, onRedo, onLibrary, onClose }: Props) {
  return (
    <header class="top-bar">
      <span class="wordmark">Breachline</span>
      <IconButton icon="undo" label={undo ? `Undo: ${CHANGE_WORDS[undo]}` : 'Undo'} disabled={!undo} onClick={onUndo} />
      <IconButton icon="redo" label={redo ? `Redo: ${CHANGE_WORDS[redo]}` : 'Redo'} disabled={!redo} onClick={onRedo} />
      <button type="button" class="button quiet" onClick={onLibrary}>
        <Icon name="library" />
        Library
      </button>
      <IconButton icon="close" label="Close Breachline" onClick={onClose} />
    </header>
  );
}
