import { useId, useState } from 'preact/hooks';
import { useWords } from '../shared/useWords.ts';
import type { Library } from './libraryState.ts';

interface BulkBarProps {
  library: Library;
}

/** What can be done with all the articles that are ticked. */
export function BulkBar({ library }: BulkBarProps) {
  const { t, plural } = useWords();
  const [asks, setAsks] = useState<'tag' | 'untag' | 'incident' | null>(null);
  const { browse } = library;
  const rows = browse.rows.value;
  const chosen = browse.chosen.value;
  const ids = chosen.map(({ id }) => id);
  const isAll = chosen.length === rows.length && rows.length > 0;
  const isSome = chosen.length > 0;
  /** Of the articles themselves: what their annotations are tagged with is not theirs to lose here. */
  const tags = [...new Set(chosen.flatMap(({ articleTags }) => articleTags))];
  const suggestions = {
    incident: browse.incidents.value.map(({ name }) => name),
    tag: browse.choices.value.tag.map(({ value }) => value),
    untag: tags,
  };
  const acts = { incident: library.addToIncident, tag: library.tag, untag: library.untag };
  return (
    <section class="library-bulk" aria-label={t('library.bulk.label')}>
      <label>
        <input
          type="checkbox"
          checked={isAll}
          indeterminate={isSome && !isAll}
          disabled={rows.length === 0}
          onChange={() =>
            browse.choose(
              rows.map(({ id }) => id),
              !isAll,
            )
          }
        />{' '}
        {isSome ? plural('library.bulk.chosen', chosen.length) : t('library.bulk.choose_all')}
      </label>
      {isSome && (
        <div class="library-actions">
          <button type="button" aria-expanded={asks === 'incident'} onClick={() => setAsks('incident')}>
            {t('library.bulk.incident')}
          </button>
          <button type="button" aria-expanded={asks === 'tag'} onClick={() => setAsks('tag')}>
            {t('library.bulk.tag')}
          </button>
          {tags.length > 0 && (
            <button type="button" aria-expanded={asks === 'untag'} onClick={() => setAsks('untag')}>
              {t('library.bulk.untag')}
            </button>
          )}
          <button type="button" onClick={() => void library.exportRecords(ids)}>
            {t('library.bulk.export')}
          </button>
          <button type="button" onClick={() => void library.remove(chosen)}>
            {t('common.delete')}
          </button>
        </div>
      )}
      {isSome && asks !== null && (
        <NameForm
          key={asks}
          label={t(`library.bulk.${asks}_name`)}
          suggestions={suggestions[asks]}
          onCancel={() => setAsks(null)}
          onName={(name) => {
            setAsks(null);
            void acts[asks](ids, name);
          }}
        />
      )}
    </section>
  );
}

interface NameFormProps {
  label: string;
  suggestions: readonly string[];
  onName: (name: string) => void;
  onCancel: () => void;
}

/** One name, with completion. */
function NameForm({ label, suggestions, onName, onCancel }: NameFormProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const list = useId();
  return (
    <form
      class="library-ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onName(typed.trim());
      }}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <label>
        {label}{' '}
        <input
          type="text"
          list={list}
          autoComplete="off"
          ref={(field) => field?.focus()}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <datalist id={list}>
        {suggestions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" disabled={typed.trim() === ''}>
        {t('library.bulk.do')}
      </button>
      <button type="button" onClick={onCancel}>
        {t('common.cancel')}
      </button>
    </form>
  );
}
