import { useState } from 'preact/hooks';
import { entityKeyOf } from '../../lib/marks/entityKeyOf.ts';
import { markTypeOf } from '../../lib/marks/markTypeOf.ts';
import type { Entity, EntityType } from '../../lib/model.ts';
import { useWords } from '../shared/useWords.ts';

interface Props {
  type: EntityType;
  /** The most named first. */
  entities: readonly Entity[];
  selected: { key: string; mention: number } | null;
  onNext: (key: string) => void;
}

/** Names shown before one asks for the rest. */
const FIRST_NAMES = 12;

/** One type's names; a click shows the next mention in the page. */
export function EntityGroup({ type, entities, selected, onNext }: Props) {
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
        {visible.map((entity) => {
          const key = entityKeyOf(entity);
          const count = entity.mentions.length;
          const mention = selected?.key === key ? selected.mention : null;
          const also = entity.aliases.filter((alias) => alias !== entity.canonical);
          return (
            <li key={key}>
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
              </button>
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

/** The canonical form of an address or a number is for comparing ("18774388228"); it is shown as it is printed. */
const shownName = ({ type, canonical, mentions }: Entity): string =>
  type === 'CONTACT' ? (mentions[0]?.text ?? canonical) : canonical;
