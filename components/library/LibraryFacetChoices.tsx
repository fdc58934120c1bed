import { useState } from 'preact/hooks';
import { entityOfValue } from '../../lib/library/articleFacts.ts';
import { type FacetChoice, type LibraryFacet, NONE } from '../../lib/library/facets.ts';
import { EVENT_KINDS } from '../../lib/model.ts';
import { type ScreenWords, useWords } from '../shared/useWords.ts';

interface LibraryFacetChoicesProps {
  facet: LibraryFacet;
  choices: readonly FacetChoice[];
  incidentName: (id: string) => string;
  onToggle: (value: string) => void;
}

/** Choices shown before one asks for the rest. */
const FIRST = 6;

/** One facet: it folds, and its choices are boxes to be ticked. */
export function LibraryFacetChoices({ facet, choices, incidentName, onToggle }: LibraryFacetChoicesProps) {
  const words = useWords();
  const { t, number } = words;
  const [showsAll, setShowsAll] = useState(false);
  const visible = choices.filter(({ isChosen }, at) => showsAll || at < FIRST || isChosen);
  return (
    <fieldset class="library-facet">
      <legend>{t(`library.facet.${facet}`)}</legend>
      {visible.map(({ value, count, isChosen }) => (
        <label key={value}>
          <input type="checkbox" checked={isChosen} onChange={() => onToggle(value)} />
          <span class="library-facet-words" dir="auto">
            {facet === 'incident' && value !== NONE ? incidentName(value) : facetWords(facet, value, words)}
          </span>
          <span class="count">{number(count)}</span>
        </label>
      ))}
      {choices.length > FIRST && (
        <button type="button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('library.facet.fewer') : t('names.show_all', { n: choices.length })}
        </button>
      )}
    </fieldset>
  );
}

/** What a choice is called. */
function facetWords(facet: LibraryFacet, value: string, { t }: ScreenWords): string {
  switch (facet) {
    case 'incident':
      return t('library.facet.no_incident');
    case 'year':
      return value === NONE ? t('common.not_stated') : value;
    case 'entity':
      return entityOfValue(value).canonical;
    case 'kind': {
      const kind = EVENT_KINDS.find((one) => one === value);
      return kind === undefined ? value : t(`kind.${kind}`);
    }
    case 'tag':
    case 'site':
      return value;
  }
}
