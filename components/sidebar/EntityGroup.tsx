import { useState } from 'preact/hooks';
import type { CorrectedEntity } from '../../lib/entities/applyCorrections.ts';
import { refKey } from '../../lib/entities/refKey.ts';
import { entityKeyOf } from '../../lib/marks/entityKeyOf.ts';
import { markTypeOf } from '../../lib/marks/markTypeOf.ts';
import type { Entity, EntityType, ReaderName } from '../../lib/model.ts';
import type { Names } from '../../lib/session/namesOf.ts';
import { keyPart } from '../../lib/words/keys.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/useWords.ts';
import { NameEditor, type NameHandlers } from './NameEditor.tsx';

interface Props extends NameHandlers {
  type: EntityType;
  /** The most named first. */
  entities: readonly CorrectedEntity[];
  names: Names;
  selected: { key: string; mention: number } | null;
  opened: Readonly<Record<string, boolean>>;
  own: readonly ReaderName[];
  text: string;
}

/** Names shown before one asks for the rest. */
const FIRST_NAMES = 12;

/** One type's names; a click shows the next mention in the page, the arrow what can be corrected. */
export function EntityGroup(props: Props) {
  const { type, entities, names, selected, opened, onNext, onUnfold } = props;
  const { t, plural, number } = useWords();
  const id = `names-${type}`;
  const [showsAll, setShowsAll] = useState(false);
  const reach = entities.findIndex((entity) => entityKeyOf(entity) === selected?.key) + 1;
  const visible = showsAll ? entities : entities.slice(0, Math.max(FIRST_NAMES, reach));
  return (
    <div class={`entity-group mark-${markTypeOf(type)}`} data-type={type}>
      <h2 id={id}>
        {t(`entity.${type}`)} <span class="count">{number(entities.length)}</span>
      </h2>
      <ul aria-labelledby={id}>
        {visible.map((entity, index) => {
          const key = entityKeyOf(entity);
          const count = entity.mentions.length;
          const mention = selected?.key === key ? selected.mention : null;
          const also = entity.aliases.filter((alias) => alias !== entity.canonical);
          const status = statusOf(entity, names);
          // By what it was found as: it stays unfolded under its new name.
          const subject = `name:${refKey(entity.ref)}`;
          const isOpen = opened[subject] ?? false;
          const editor = `${id}-${index}`;
          return (
            <li key={refKey(entity.ref)} class={`entity-item${isOpen ? ' open' : ''}`} data-name={entity.canonical}>
              <div class="entity-chip">
                <button
                  type="button"
                  data-focus={`entity/${key}`}
                  aria-current={mention === null ? undefined : 'true'}
                  title={[also.length > 0 && t('names.also', { names: also.join(', ') }), t('names.next')]
                    .filter(Boolean)
                    .join(' ')}
                  onClick={() => onNext(key)}
                >
                  <span class="entity-name">{shownName(entity)}</span>
                  <span class="count">
                    {mention === null ? number(count) : t('names.nth', { n: mention + 1, all: count })}
                    <span class="visually-hidden"> {plural('names.mentions', count)}</span>
                  </span>
                  {entity.role && <span class="entity-role">{t(`role.${keyPart(entity.role)}`)}</span>}
                  {status !== 'found' && (
                    <span class="entity-status">
                      {t(status === 'added' ? 'status.added_by_you' : `status.${status}`)}
                    </span>
                  )}
                </button>
                <button
                  type="button"
                  class="unfold"
                  aria-expanded={isOpen}
                  aria-controls={isOpen ? editor : undefined}
                  aria-label={t('name.correct_of', { name: shownName(entity) })}
                  onClick={() => onUnfold(subject, !isOpen)}
                >
                  <Icon name="unfold" />
                </button>
              </div>
              {isOpen && (
                <NameEditor
                  {...props}
                  // What was typed belongs to what it was typed over.
                  key={`${key}/${entity.role}`}
                  id={editor}
                  entity={entity}
                  entities={names.entities}
                  status={status}
                />
              )}
            </li>
          );
        })}
      </ul>
      {visible.length < entities.length && (
        <button type="button" class="button quiet" onClick={() => setShowsAll(true)}>
          {t('names.show_all', { n: entities.length })}
        </button>
      )}
    </div>
  );
}

function statusOf({ ref, parts }: CorrectedEntity, names: Names): 'found' | 'confirmed' | 'edited' | 'added' {
  const keys = [ref, ...parts].map(refKey);
  if (keys.some((key) => names.corrected.has(key))) return 'edited';
  if (keys.some((key) => names.added.has(key))) return 'added';
  return keys.some((key) => names.confirmed.has(key)) ? 'confirmed' : 'found';
}

/** The canonical form of an address or a number is for comparing ("18774388228"); it is shown as it is printed. */
const shownName = ({ type, canonical, mentions }: Entity): string =>
  type === 'CONTACT' ? (mentions[0]?.text ?? canonical) : canonical;
