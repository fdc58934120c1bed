import type { ComponentChildren } from 'preact';
import { useWords } from './useWords.ts';

interface Props {
  caption?: string;
  /** In order; `name` tells rows apart. */
  rows: readonly { name: string; keys: ComponentChildren; does: string }[];
}

/** Keys and what they do, a row each. */
export function KeysTable({ caption, rows }: Props) {
  const { t } = useWords();
  return (
    <table class="settings-table">
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{t('settings.keys.key')}</th>
          <th scope="col">{t('settings.keys.does')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, keys, does }) => (
          <tr key={name}>
            <th scope="row" class="settings-keys">
              {keys}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
