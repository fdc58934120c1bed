import type { CorrectedEntity } from '../../lib/entities/applyCorrections.ts';
import { entityKeyOf } from '../../lib/marks/entityKeyOf.ts';
import { withoutNot } from '../../lib/session/nameChange.ts';
import { useWords } from '../shared/useWords.ts';

interface Props {
  rejected: readonly CorrectedEntity[];
  onRestore: (key: string) => void;
}

/** Names, or single mentions of them, that the reader took out; each can be put back. */
export function RejectedNames({ rejected, onRestore }: Props) {
  const { t, plural, number } = useWords();
  if (rejected.length === 0) return null;
  return (
    <details class="rejected-names">
      <summary>
        {t('name.rejected')} <span class="count">{number(rejected.length)}</span>
      </summary>
      <ul>
        {rejected.map((entity) => {
          const name = withoutNot(entity.canonical);
          return (
            <li key={entityKeyOf(entity)}>
              <span>
                <s>{name}</s>{' '}
                <span class="soft">
                  {t(`entity_one.${entity.type}`)}, {number(entity.mentions.length)}{' '}
                  {plural('names.mentions', entity.mentions.length)}
                </span>
              </span>
              <button
                type="button"
                class="button quiet"
                aria-label={t('name.restore_of', { name })}
                onClick={() => onRestore(entityKeyOf(entity))}
              >
                {t('event.restore')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
