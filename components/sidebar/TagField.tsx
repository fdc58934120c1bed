import { useState } from 'preact/hooks';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/useWords.ts';
import { useCorrecting } from './correcting.ts';
import { suggestTags } from './suggestTags.ts';

interface Props {
  subject: string;
  tags: readonly string[];
  /** Tags used before, most used first. */
  known: readonly string[];
  onTags: (subject: string, tags: string[]) => void;
}

/**
 * Tags with completion, after the combobox pattern of the ARIA practices: the list opens as one types, arrow keys
 * choose, Enter or a comma takes the choice or what is typed, Escape closes the list; Backspace in the empty field
 * takes off the last tag. What is typed when the field is left becomes a tag: nothing typed is dropped.
 */
export function TagField({ subject, tags, known, onTags }: Props) {
  const { tagDrafts, onTagTyped: onTyped } = useCorrecting();
  const typed = tagDrafts[subject] ?? '';
  const { t } = useWords();
  const id = `tags-${subject}`;
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const suggestions = isOpen ? suggestTags(typed, known, tags) : [];

  const close = (): void => {
    setOpen(false);
    setChosen(-1);
  };
  const add = (tag: string): void => {
    if (tag.trim() !== '') onTags(subject, [...tags, tag]);
    onTyped(subject, '');
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      const size = suggestTags(typed, known, tags).length;
      // One place more than there are suggestions: what is typed.
      setChosen(((chosen + 1 + step + size + 1) % (size + 1)) - 1);
    } else if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(suggestions[chosen] ?? typed);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      close();
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      onTags(subject, tags.slice(0, -1));
    }
  };
  return (
    <div class="field tag-field">
      <label for={id}>{t('tags.label')}</label>
      {tags.length > 0 && (
        <ul class="tags" aria-label={t('tags.set')}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              {tag}
              <button
                type="button"
                aria-label={t('tags.remove', { tag })}
                onClick={() =>
                  onTags(
                    subject,
                    tags.filter((each) => each !== tag),
                  )
                }
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="combobox">
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          placeholder={t('tags.add')}
          data-focus={`tags/${subject}`}
          aria-autocomplete="list"
          aria-expanded={suggestions.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen >= 0 && suggestions[chosen] ? `${id}-${chosen}` : undefined}
          value={typed}
          onInput={({ currentTarget }) => {
            onTyped(subject, currentTarget.value);
            setOpen(true);
            setChosen(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
        />
        <div id={`${id}-list`} role="listbox" aria-label={t('tags.known')} hidden={suggestions.length === 0}>
          {suggestions.map((tag, index) => (
            <div
              key={tag}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              // Before the field loses focus, which would take what is typed.
              onMouseDown={(event) => {
                event.preventDefault();
                add(tag);
              }}
            >
              {tag}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
