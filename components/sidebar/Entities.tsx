import { useMemo } from 'preact/hooks';
import { entityKeyOf } from '../../lib/marks/entityKeyOf.ts';
import { ENTITY_TYPES, type EntityRef, type ReaderName } from '../../lib/model.ts';
import type { Names } from '../../lib/session/namesOf.ts';
import { useWords } from '../shared/useWords.ts';
import { EntityGroup } from './EntityGroup.tsx';
import type { NameHandlers } from './NameEditor.tsx';
import { RejectedNames } from './RejectedNames.tsx';

interface Props extends NameHandlers {
  names: Names;
  text: string;
  /** The entity shown last and which of its mentions. */
  selected: { key: string; mention: number } | null;
  opened: Readonly<Record<string, boolean>>;
  own: readonly ReaderName[];
  /** The name of which one mention was just rejected. */
  offer: { entity: EntityRef } | null;
  onOfferDropped: () => void;
}

/** Who and what the article names, by type, the most named first; then what the reader took out. */
export function Entities(props: Props) {
  const { names, offer, onChange, onOfferDropped } = props;
  const { t, plural } = useWords();
  const groups = useMemo(
    () =>
      ENTITY_TYPES.map((type) => ({
        type,
        entities: names.entities
          .filter((each) => each.type === type)
          .sort((a, b) => b.mentions.length - a.mentions.length),
      })).filter((group) => group.entities.length > 0),
    [names],
  );
  const offered = offer && names.entities.find((each) => entityKeyOf(each) === entityKeyOf(offer.entity));
  return (
    <div data-focus="names/" tabIndex={-1}>
      <div aria-live="polite">
        {offered && (
          <div class="notice small offer">
            <p>{t('name.rejected_one', { name: offered.canonical })}</p>
            <div class="actions">
              <button
                type="button"
                class="button primary"
                data-focus="offer/"
                onClick={() => onChange(entityKeyOf(offered), { kind: 'reject' })}
              >
                {plural('name.reject_rest', offered.mentions.length, { name: offered.canonical })}
              </button>
              <button type="button" class="button" onClick={onOfferDropped}>
                {t('name.only_this')}
              </button>
            </div>
          </div>
        )}
      </div>
      {groups.length === 0 && <p class="empty">{t('names.empty')}</p>}
      {groups.map((group) => (
        <EntityGroup key={group.type} {...props} {...group} />
      ))}
      <RejectedNames rejected={names.rejected} onRestore={(key) => onChange(key, { kind: 'restore' })} />
    </div>
  );
}
