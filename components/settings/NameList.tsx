import { useState } from 'preact/hooks';
import { ENTITY_TYPES, type EntityType, type ReaderName } from '../../lib/model.ts';
import { LONGEST_NAME, MOST_NAMES, withName } from '../../lib/settings/readerNames.ts';
import type { Message } from '../../lib/words/words.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { useWords } from '../shared/useWords.ts';

interface Props {
  names: readonly ReaderName[];
  onChange: (names: ReaderName[]) => void;
}

/** Why a name cannot be added. */
function problemOf({ text, canonical }: ReaderName, next: readonly ReaderName[]): Message | null {
  if (text === '') return { key: 'settings.names.missing' };
  if (Math.max(text.length, canonical.length) > LONGEST_NAME) {
    return { key: 'settings.names.too_long', params: { n: LONGEST_NAME } };
  }
  return next.length > MOST_NAMES ? { key: 'settings.names.too_many', params: { n: MOST_NAMES } } : null;
}

/** The reader's own names: what every article is searched for. */
export function NameList({ names, onChange }: Props) {
  const { t, say } = useWords();
  const [text, setText] = useState('');
  const [type, setType] = useState<EntityType>('ORG');
  const [canonical, setCanonical] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const add = (event: Event): void => {
    event.preventDefault();
    const name: ReaderName = { text: text.trim(), type, canonical: canonical.trim() || text.trim() };
    const next = withName(names, name);
    const found = problemOf(name, next);
    setProblem(found && say(found));
    if (found !== null) return;
    setText('');
    setCanonical('');
    onChange(next);
  };
  return (
    <section class="settings-part" aria-labelledby="settings-names">
      <h2 id="settings-names">{t('settings.names.title')}</h2>
      <p class="soft">{t('settings.names.hint')}</p>
      {names.length === 0 ? (
        <p>{t('settings.names.empty')}</p>
      ) : (
        <ul class="settings-names" aria-labelledby="settings-names">
          {names.map((name) => (
            <li key={name.text}>
              <span dir="auto">{name.text}</span>
              <span class="soft">
                {t(`entity.${name.type}`)}
                {name.canonical !== name.text && ` · ${t('settings.names.shown_as', { name: name.canonical })}`}
              </span>
              <IconButton
                icon="delete"
                label={t('settings.names.remove', { name: name.text })}
                onClick={() => onChange(names.filter((each) => each !== name))}
              />
            </li>
          ))}
        </ul>
      )}
      <form class="settings-form" onSubmit={add}>
        <div class="settings-field">
          <label for="settings-name-text">{t('settings.names.text')}</label>
          <input
            id="settings-name-text"
            type="text"
            autoComplete="off"
            value={text}
            aria-invalid={problem !== null}
            aria-describedby="settings-name-problem"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <ChoiceField
          class="settings-field"
          id="settings-name-type"
          label={t('settings.names.type')}
          value={type}
          choices={ENTITY_TYPES}
          wordsOf={(each) => t(`entity.${each}`)}
          onChoose={setType}
        />
        <div class="settings-field">
          <label for="settings-name-shown">{t('settings.names.canonical')}</label>
          <input
            id="settings-name-shown"
            type="text"
            autoComplete="off"
            value={canonical}
            onInput={({ currentTarget }) => setCanonical(currentTarget.value)}
          />
        </div>
        <button type="submit" class="button">
          {t('settings.names.add')}
        </button>
        <p id="settings-name-problem" class="wrong" role="alert">
          {problem}
        </p>
      </form>
    </section>
  );
}
