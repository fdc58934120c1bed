import { useMemo } from 'preact/hooks';
import { ENTITY_TYPES, type Entity } from '../../lib/model.ts';
import { useWords } from '../shared/useWords.ts';
import { EntityGroup } from './EntityGroup.tsx';

interface Props {
  entities: readonly Entity[];
  /** The entity shown last and which of its mentions. */
  selected: { key: string; mention: number } | null;
  onNext: (key: string) => void;
}

/** Who and what the article names, by type, the most named first. */
export function Entities({ entities, selected, onNext }: Props) {
  const { t } = useWords();
  const groups = useMemo(
    () =>
      ENTITY_TYPES.map((type) => ({
        type,
        entities: entities.filter((each) => each.type === type).sort((a, b) => b.mentions.length - a.mentions.length),
      })).filter((group) => group.entities.length > 0),
    [entities],
  );
  if (groups.length === 0) return <p class="empty">{t('names.empty')}</p>;
  return (
    <>
      {groups.map((group) => (
        <EntityGroup key={group.type} {...group} selected={selected} onNext={onNext} />
      ))}
    </>
  );
}
