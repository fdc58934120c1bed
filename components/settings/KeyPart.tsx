import { KeyTable } from '../shared/KeyTable.tsx';
import { useWords } from '../shared/useWords.ts';

interface Props {
  /** Whether `?` alone opens the list of shortcuts. */
  isQuestionKeyOn: boolean;
  onQuestionKey: (isOn: boolean) => void;
}

/** What each key does, and the one of a single character to be turned off. */
export function KeyPart({ isQuestionKeyOn, onQuestionKey }: Props) {
  const { t } = useWords();
  return (
    <section class="settings-part" aria-labelledby="settings-keys">
      <h2 id="settings-keys">{t('settings.keys.title')}</h2>
      <KeyTable />
      <label class="settings-check">
        <input
          type="checkbox"
          checked={isQuestionKeyOn}
          onChange={({ currentTarget }) => onQuestionKey(currentTarget.checked)}
        />
        {t('settings.keys.question_on')}
      </label>
      <p class="soft">{t('settings.keys.hint')}</p>
    </section>
  );
}
