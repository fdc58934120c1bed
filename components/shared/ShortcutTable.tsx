import { COMMANDS, OPEN_COMMAND, type Shortcut } from '../../lib/messaging/commands.ts';
import { KeysTable } from './KeysTable.tsx';
import { useWords } from './useWords.ts';

interface Props {
  shortcuts: readonly Shortcut[];
  onChange: () => void;
}

/** The shortcuts that work anywhere in the browser, with the keys they have now, and how to change them. */
export function ShortcutTable({ shortcuts, onChange }: Props) {
  const { t } = useWords();
  const rows = ([OPEN_COMMAND, ...COMMANDS] as const).map((command) => {
    const keys = shortcuts.find((each) => each.command === command)?.keys ?? '';
    return {
      name: command,
      keys: keys === '' ? <span class="soft">{t('keys.none')}</span> : <kbd>{keys}</kbd>,
      does: t(command === OPEN_COMMAND ? 'keys.open' : `keys.${command}`),
    };
  });
  return (
    <>
      <KeysTable caption={t('keys.anywhere')} rows={rows} />
      <p class="soft">{t('keys.how')}</p>
      <button type="button" class="button" onClick={onChange}>
        {t('keys.change')}
      </button>
    </>
  );
}
