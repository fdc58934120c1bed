import { COMMANDS, OPEN_COMMAND, type Shortcut } from '../../lib/messaging/commands.ts';
import { useWords } from './useWords.ts';

interface Props {
  shortcuts: readonly Shortcut[];
  onChange: () => void;
}

/** The shortcuts that work anywhere in the browser, with the keys they have now, and how to change them. */
export function ShortcutTable({ shortcuts, onChange }: Props) {
  const { t } = useWords();
  return (
    <>
      <table class="settings-table">
        <caption>{t('keys.anywhere')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('settings.keys.key')}</th>
            <th scope="col">{t('settings.keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {([OPEN_COMMAND, ...COMMANDS] as const).map((command) => {
            const keys = shortcuts.find((each) => each.command === command)?.keys ?? '';
            return (
              <tr key={command}>
                <th scope="row" class="settings-keys">
                  {keys === '' ? <span class="soft">{t('keys.none')}</span> : <kbd>{keys}</kbd>}
                </th>
                <td>{t(command === OPEN_COMMAND ? 'keys.open' : `keys.${command}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="soft">{t('keys.how')}</p>
      <button type="button" class="button" onClick={onChange}>
        {t('keys.change')}
      </button>
    </>
  );
}
