import { FACETS, type Filters, toggleFilter } from '../../lib/session/filters.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/useWords.ts';
import { choiceWords } from './choiceWords.ts';

interface Props {
  filters: Filters;
  onFilter: (filters: Partial<Filters>) => void;
  /** The last chip was taken off: the keyboard has to go somewhere. */
  onEmptied: () => void;
}

/** What is chosen, each with a button that takes it off. */
export function TimelineChips({ filters, onFilter, onEmptied }: Props) {
  const words = useWords();
  const { t } = words;
  const chosen = FACETS.flatMap((facet) => filters[facet].map((value) => ({ facet, value })));
  if (chosen.length === 0) return null;
  const remove = (at: number, button: HTMLElement): void => {
    const chip = chosen[at];
    if (!chip) return;
    const item = button.closest('li');
    const near = item?.nextElementSibling ?? item?.previousElementSibling;
    onFilter(toggleFilter(filters, chip.facet, chip.value));
    const next = near?.querySelector('button');
    if (next) next.focus();
    else onEmptied();
  };
  return (
    <ul class="chips" aria-label={t('filters.chosen')}>
      {chosen.map(({ facet, value }, at) => {
        const name = choiceWords(facet, value, words);
        const what = t('filters.of_facet', { facet: t(`filters.facet.${facet}`), value: name });
        return (
          <li key={`${facet}/${value}`}>
            <button
              type="button"
              class="chip"
              title={what}
              aria-label={t('filters.remove', { what })}
              onClick={({ currentTarget }) => remove(at, currentTarget)}
            >
              <span class="chip-words">{name}</span>
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
