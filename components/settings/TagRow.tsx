import { useId, useState } from 'preact/hooks';
import { COLOURS } from '../../lib/model.ts';
import type { ListedTag } from '../../lib/tags/listTags.ts';
import { isSameTag } from '../../lib/tags/retag.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useWords } from '../shared/useWords.ts';
import { sayTagged } from './sayTagged.ts';
import type { TagPartProps } from './TagPart.tsx';

interface Props extends Pick<TagPartProps, 'onColour' | 'onRename' | 'onDelete'> {
  tag: ListedTag;
  /** All of them: a name that another bears makes the two one, which is said before. */
  tags: readonly ListedTag[];
}

/** One tag: its name, how often it is used, its colour; the name becomes a field to be renamed in. */
export function TagRow({ tag, tags, onColour, onRename, onDelete }: Props) {
  const { t, plural } = useWords();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { name, passages, articles, own } = tag;
  const other = typed === null ? undefined : tags.find((each) => each !== tag && isSameTag(each.name, typed.trim()));
  const save = (event: Event): void => {
    event.preventDefault();
    // The other's spelling: where it is borne already, nothing is written.
    if (typed !== null && typed.trim() !== '' && typed.trim() !== name) onRename(tag, other?.name ?? typed);
    setTyped(null);
  };
  return (
    <li>
      {typed === null ? (
        <span class="settings-tag-name" dir="auto">
          {name}
        </span>
      ) : (
        <form class="settings-tag-name" onSubmit={save}>
          <input
            type="text"
            autoComplete="off"
            aria-label={t('own_tags.name_of', { tag: name })}
            aria-describedby={`${id}-merge`}
            ref={(field) => {
              // Once, when it takes the place of the button that asked for it.
              if (field && field.dataset['seen'] === undefined) {
                field.dataset['seen'] = '';
                field.focus();
                field.select();
              }
            }}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            onKeyDown={({ key }) => key === 'Escape' && setTyped(null)}
          />
          <button type="submit" class="button">
            {t(other ? 'own_tags.merge' : 'common.save')}
          </button>
          <span id={`${id}-merge`} class="soft" role="status">
            {other && t('own_tags.will_merge', { from: name, to: other.name })}
          </span>
        </form>
      )}
      <span class="soft">
        {passages + articles === 0
          ? t('own_tags.unused')
          : t('own_tags.used', { where: sayTagged({ t, plural }, passages, articles) })}
      </span>
      <select
        aria-label={t('own_tags.colour_of', { tag: name })}
        value={own?.colour ?? ''}
        onChange={({ currentTarget }) =>
          onColour(tag, COLOURS.find((colour) => colour === currentTarget.value) ?? null)
        }
      >
        <option value="">{t('own_tags.no_colour')}</option>
        {COLOURS.map((colour) => (
          <option key={colour} value={colour}>
            {t(`colour.${colour}`)}
          </option>
        ))}
      </select>
      <IconButton icon="edit" label={t('own_tags.rename', { tag: name })} onClick={() => setTyped(name)} />
      <IconButton icon="delete" label={t('own_tags.delete', { tag: name })} onClick={() => onDelete(tag)} />
    </li>
  );
}
