import { useState } from 'preact/hooks';
import { ENTITY_TYPES, type EntityRef } from '../../lib/model.ts';
import type { NameDraft } from '../../lib/session/state.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { useWords } from '../shared/useWords.ts';

interface Props {
  draft: NameDraft;
  /** The passage it is. */
  quote: string;
  onTyped: (ref: Partial<EntityRef>) => void;
  onSave: (isEverywhere: boolean) => void;
  onCancel: () => void;
}

/** A name to be added from a selection: what it is called and what it is; in this article, or in every one. */
export function NameForm({ draft, quote, onTyped, onSave, onCancel }: Props) {
  const { t } = useWords();
  const [isEverywhere, setEverywhere] = useState(false);
  const save = (event: Event): void => {
    event.preventDefault();
    if (draft.canonical.trim() !== '') onSave(isEverywhere);
  };
  return (
    <form
      class="event-form"
      aria-label={t('name.add')}
      onSubmit={save}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <h2>{t('name.add')}</h2>
      <blockquote class="quote">{quote}</blockquote>
      <div class="field">
        <label for="name-draft">{t('name.name')}</label>
        <input
          id="name-draft"
          type="text"
          autoComplete="off"
          data-focus="name-draft/"
          value={draft.canonical}
          onInput={({ currentTarget }) => onTyped({ canonical: currentTarget.value })}
        />
      </div>
      <ChoiceField
        id="name-draft-type"
        label={t('name.type')}
        value={draft.type}
        choices={ENTITY_TYPES}
        wordsOf={(each) => t(`entity_one.${each}`)}
        onChoose={(type) => onTyped({ type })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={isEverywhere}
          onChange={({ currentTarget }) => setEverywhere(currentTarget.checked)}
        />
        {t('name.everywhere')}
      </label>
      <div class="actions">
        <button type="submit" class="button primary" disabled={draft.canonical.trim() === ''}>
          {t('common.add')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
