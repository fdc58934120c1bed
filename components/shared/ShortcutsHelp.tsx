import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shortcut } from '../../lib/messaging/commands.ts';
import { Icon } from './Icon.tsx';
import { KeyTable } from './KeyTable.tsx';
import { ShortcutTable } from './ShortcutTable.tsx';
import { useQuestionKey } from './useQuestionKey.ts';
import { useWords } from './useWords.ts';

export interface HelpProps {
  /** The shortcuts as the browser has them now. */
  read: () => Promise<readonly Shortcut[]>;
  /** Shows the place where the browser lets them be changed. */
  onChange: () => void;
  /** Whether `?` alone opens the list. */
  isKeyOn: boolean;
}

/** The button, and the key `?`, that open the list of all shortcuts; and the list. */
export function ShortcutsHelp({ read, onChange, isKeyOn }: HelpProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  /** null: being asked for; none where they could not be had. */
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[] | null>(null);
  const [isOpen, setOpen] = useState(false);
  useQuestionKey(isKeyOn && !isOpen, () => setOpen(true));
  useEffect(() => {
    if (!isOpen) return;
    dialog.current?.showModal();
    // They may have been changed since the list was last open.
    read().then(setShortcuts, () => setShortcuts([]));
  }, [isOpen, read]);
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-haspopup="dialog"
        aria-label={t('keys.title')}
        title={t('keys.title')}
        onClick={() => setOpen(true)}
      >
        <Icon name="keyboard" />
      </button>
      {isOpen && (
        <dialog class="keys-dialog" ref={dialog} aria-labelledby="keys-title" onClose={() => setOpen(false)}>
          <div class="keys-head">
            <h2 id="keys-title">{t('keys.title')}</h2>
            <button
              type="button"
              class="icon-button"
              aria-label={t('keys.close')}
              title={t('keys.close')}
              onClick={() => dialog.current?.close()}
            >
              <Icon name="close" />
            </button>
          </div>
          {shortcuts !== null && (
            <>
              {shortcuts.length > 0 && <ShortcutTable shortcuts={shortcuts} onChange={onChange} />}
              <KeyTable caption={t('keys.inside')} />
            </>
          )}
        </dialog>
      )}
    </>
  );
}
