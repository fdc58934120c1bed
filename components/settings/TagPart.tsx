import { useState } from 'preact/hooks';
import type { Colour } from '../../lib/model.ts';
import type { ListedTag } from '../../lib/tags/listTags.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/useWords.ts';
import { TagRow } from './TagRow.tsx';

export interface TagPartProps {
  /** null until read. */
  tags: readonly ListedTag[] | null;
  /** What the last action came to. */
  notice: { text: string; isWrong: boolean } | null;
  canUndo: boolean;
  onAdd: (name: string) => void;
  onColour: (tag: ListedTag, colour: Colour | null) => void;
  /** To the name of another tag: they become one. */
  onRename: (tag: ListedTag, to: string) => void;
  onDelete: (tag: ListedTag) => void;
  onUndo: () => void;
}

/** The reader's tags: the list that is offered first, and every one in use, to be renamed, merged, coloured, deleted. */
export function TagPart({ tags, notice, canUndo, onAdd, onUndo, ...row }: TagPartProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name);
    setName('');
  };
  return (
    <section class="settings-part" aria-labelledby="settings-tags">
      <h2 id="settings-tags">{t('own_tags.title')}</h2>
      <p class="soft">{t('own_tags.hint')}</p>
      <div role={notice?.isWrong ? 'alert' : 'status'} class="settings-undo">
        {notice !== null && <p class={notice.isWrong ? 'wrong' : undefined}>{notice.text}</p>}
        {canUndo && (
          <button type="button" class="button" onClick={onUndo}>
            <Icon name="undo" />
            {t('common.undo')}
          </button>
        )}
      </div>
      {tags !== null && tags.length === 0 && <p>{t('own_tags.empty')}</p>}
      {tags !== null && tags.length > 0 && (
        <ul class="settings-tags" aria-labelledby="settings-tags">
          {tags.map((tag) => (
            <TagRow key={tag.name} tag={tag} tags={tags} {...row} />
          ))}
        </ul>
      )}
      <form class="settings-form" onSubmit={add}>
        <div class="settings-field">
          <label for="settings-tag-name">{t('own_tags.new')}</label>
          <input
            id="settings-tag-name"
            type="text"
            autoComplete="off"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </div>
        <button type="submit" class="button">
          {t('own_tags.add')}
        </button>
      </form>
    </section>
  );
}
