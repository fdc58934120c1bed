import { useEffect, useRef, useState } from 'preact/hooks';
import { asLocalDateTime, type LocalDateTime, type Sourced } from '../../lib/model.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { localDate } from '../shared/localDate.ts';
import { SOURCE_WORDS } from '../shared/words.ts';

interface Props {
  published: Sourced<LocalDateTime> | null;
  /** null: back to what the page says. */
  onChange: (value: LocalDateTime | null) => void;
}

/** When the article was published and how that is known; relative dates ("last Thursday") are counted from it. */
export function PublishedField({ published, onChange }: Props) {
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
            Published <time dateTime={published.value}>{localDate(published.value)}</time>{' '}
            <span class="soft">{SOURCE_WORDS[published.source]}</span>
          </span>
        ) : (
          <span>Published date not stated</span>
        )}
        <IconButton
          icon="edit"
          label="Change the published date"
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
        Published
        <input ref={input} type="date" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      </label>
      <button type="submit" class="button primary">
        Save
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
          Use the page’s date
        </button>
      )}
      <button type="button" class="button" onClick={() => setTyped(null)}>
        Cancel
      </button>
    </form>
  );
}
