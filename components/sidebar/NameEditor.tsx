import { useState } from 'preact/hooks';
import type { CorrectedEntity } from '../../lib/entities/applyCorrections.ts';
import { refKey } from '../../lib/entities/refKey.ts';
import { entityKeyOf } from '../../lib/marks/entityKeyOf.ts';
import { ENTITY_ROLES, ENTITY_TYPES, type ReaderName, type Span } from '../../lib/model.ts';
import type { NameChange } from '../../lib/session/nameChange.ts';
import { keyPart } from '../../lib/words/keys.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/useWords.ts';
import { MentionList } from './MentionList.tsx';

export interface NameHandlers {
  onNext: (key: string) => void;
  onUnfold: (subject: string, isOpen: boolean) => void;
  onReveal: (span: Span) => void;
  onChange: (key: string, change: NameChange) => void;
  onEverywhere: (names: readonly ReaderName[]) => void;
}

interface Props extends NameHandlers {
  id: string;
  entity: CorrectedEntity;
  /** All names of the article: what it can be merged into. */
  entities: readonly CorrectedEntity[];
  status: 'found' | 'confirmed' | 'edited' | 'added';
  /** The reader's own list. */
  own: readonly ReaderName[];
  /** The article's text, for the words around a mention. */
  text: string;
}

/** What a name unfolds to: what it is, what it is the same as, where it stands; all of it can be corrected. */
export function NameEditor(props: Props) {
  const { t } = useWords();
  const { id, entity, entities, status, own, text, onChange, onEverywhere, onReveal } = props;
  const key = entityKeyOf(entity);
  const change = (to: NameChange): void => onChange(key, to);
  const [canonical, setCanonical] = useState(entity.canonical);
  const [type, setType] = useState(entity.type);
  const [role, setRole] = useState(entity.role);
  const [into, setInto] = useState('');
  const others = entities.filter((each) => each !== entity);
  const isChanged = canonical.trim() !== entity.canonical || type !== entity.type || role !== entity.role;
  const names = [...new Set(entity.mentions.map((mention) => mention.text))].map((words) => {
    return { text: words, type: entity.type, canonical: entity.canonical };
  });
  const isOwn = names.every((name) => own.some((each) => JSON.stringify(each) === JSON.stringify(name)));
  const save = (event: Event): void => {
    event.preventDefault();
    if (isChanged && canonical.trim() !== '') change({ kind: 'edit', type, canonical, role });
  };
  const merge = (event: Event): void => {
    event.preventDefault();
    if (into !== '') change({ kind: 'merge', into });
  };
  return (
    <div class="details name-editor" id={id}>
      <form class="name-form" onSubmit={save}>
        <div class="field">
          <label for={`${id}-name`}>{t('name.name')}</label>
          <input
            id={`${id}-name`}
            type="text"
            autoComplete="off"
            value={canonical}
            onInput={({ currentTarget }) => setCanonical(currentTarget.value)}
          />
        </div>
        <div class="field-row">
          <ChoiceField
            id={`${id}-type`}
            label={t('name.type')}
            value={type}
            choices={ENTITY_TYPES}
            wordsOf={(each) => t(`entity_one.${each}`)}
            onChoose={setType}
          />
          <div class="field">
            <label for={`${id}-role`}>{t('name.role')}</label>
            <select
              id={`${id}-role`}
              value={role ?? ''}
              onChange={({ currentTarget }) => {
                setRole(ENTITY_ROLES.find((each) => each === currentTarget.value) ?? null);
              }}
            >
              <option value="">{t('name.no_role')}</option>
              {ENTITY_ROLES.map((each) => (
                <option key={each} value={each}>
                  {t(`role.${keyPart(each)}`)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <div class="actions">
          <button type="submit" class="button primary" disabled={!isChanged || canonical.trim() === ''}>
            {t('common.save')}
          </button>
          {status === 'found' && (
            <button type="button" class="button" onClick={() => change({ kind: 'confirm' })}>
              <Icon name="check" />
              {t('event.confirm')}
            </button>
          )}
          {(status === 'edited' || status === 'confirmed') && (
            <button type="button" class="button" onClick={() => change({ kind: 'restore' })}>
              <Icon name="undo" />
              {t('event.as_found')}
            </button>
          )}
          <button type="button" class="button" onClick={() => change({ kind: 'reject' })}>
            <Icon name="reject" />
            {t('name.reject')}
          </button>
        </div>
      </form>
      {others.length > 0 && (
        <form class="field" onSubmit={merge}>
          <label for={`${id}-into`}>{t('name.same_as')}</label>
          <div class="with-button">
            <select id={`${id}-into`} value={into} onChange={({ currentTarget }) => setInto(currentTarget.value)}>
              <option value="">{t('name.choose')}</option>
              {others.map((each) => (
                <option key={entityKeyOf(each)} value={entityKeyOf(each)}>
                  {each.canonical} ({t(`entity_one.${each.type}`)})
                </option>
              ))}
            </select>
            <button type="submit" class="button" disabled={into === ''}>
              <Icon name="merge" />
              {t('event.merge')}
            </button>
          </div>
        </form>
      )}
      {entity.parts.length > 1 && (
        <ul class="parts" aria-label={t('name.parts')}>
          {entity.parts
            .filter((part) => refKey(part) !== refKey(entity.ref))
            .map((part) => (
              <li key={refKey(part)}>
                <span>{part.canonical}</span>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={t('name.separate_of', { name: part.canonical })}
                  onClick={() => change({ kind: 'separate', part })}
                >
                  {t('event.separate')}
                </button>
              </li>
            ))}
        </ul>
      )}
      <MentionList id={id} entity={entity} text={text} onReveal={onReveal} onChange={change} />
      <div class="actions">
        <button type="button" class="button quiet" disabled={isOwn} onClick={() => onEverywhere(names)}>
          {t(isOwn ? 'name.is_everywhere' : 'name.everywhere')}
        </button>
      </div>
    </div>
  );
}
