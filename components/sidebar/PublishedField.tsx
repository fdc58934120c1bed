import { useEffect, useRef, useState } from 'preact/hooks';
import { asLocalDateTime, type LocalDateTime, type Sourced } from '../../lib/model.ts';
import { keyPart } from '../../lib/words/keys.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useWords } from '../shared/useWords.ts';

interface Props {
  published: Sourced<LocalDateTime> | null;
  /** null: back to what the page says. */
  onChange: (value: LocalDateTime | null) => void;
}

/** When the article was published and how that is known; relative dates ("last Thursday") are counted from it. */
export function PublishedField({ published, onChange }: Props) {
  const { t, rich, local } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const isEditing = typed !== null;
  useEffect(() => {
    if (isEditing) input.current?.focus();
  }, [isEditing]);
  if (typed === null) {
    return (
      <div class="published">
        {published ? (
          <span>
            {rich('article.published', {
              day: <time dateTime={published.value}>{local(published.value)}</time>,
            })}{' '}
            <span class="soft">{t(`source.${keyPart(published.source)}`)}</span>
          </span>
        ) : (
          <span>{t('article.published_unknown')}</span>
        )}
        <IconButton
          icon="edit"
          label={t('article.published_change')}
          onClick={() => setTyped(published?.value.slice(0, 10) ?? '')}
        />
      </div>
    );
  }
  const save = (event: Event): void => {
    event.preventDefault();
    if (typed !== '') onChange(asLocalDateTime(typed));
    setTyped(null);
  };
  return (
    <form class="published" onSubmit={save} onKeyDown={({ key }) => key === 'Escape' && setTyped(null)}>
      <label>
        {t('article.published_label')}
        <input ref={input} type="date" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      </label>
      <button type="submit" class="button primary">
        {t('common.save')}
      </button>
      {published?.source === 'reader' && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onChange(null);
            setTyped(null);
          }}
        >
          {t('article.published_of_page')}
        </button>
      )}
      <button type="button" class="button" onClick={() => setTyped(null)}>
        {t('common.cancel')}
      </button>
    </form>
  );
}
