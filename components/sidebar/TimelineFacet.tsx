import { useState } from 'preact/hooks';
import { markTypeOf } from '../../lib/marks/markTypeOf.ts';
import type { Choice } from '../../lib/session/facets.ts';
import type { FacetName, FacetValues } from '../../lib/session/filters.ts';
import { KindShape } from '../shared/KindShape.tsx';
import { useWords } from '../shared/useWords.ts';
import { choiceWords } from './choiceWords.ts';

interface Props<F extends FacetName> {
  facet: F;
  choices: readonly Choice<F>[];
  onToggle: (value: FacetValues[F]) => void;
}

/** Choices shown before one asks for the rest: names and tags may be many. */
const FIRST_CHOICES = 10;

/** One question with its choices, each a box to be ticked. */
export function TimelineFacet<F extends FacetName>({ facet, choices, onToggle }: Props<F>) {
  const words = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const isLong = (facet === 'entity' || facet === 'tag') && choices.length > FIRST_CHOICES + 2;
  const visible = choices.filter(({ isChosen }, at) => showsAll || !isLong || at < FIRST_CHOICES || isChosen);
  return (
    <fieldset class="facet">
      <legend>{words.t(`filters.facet.${facet}`)}</legend>
      {visible.map(({ value, count, isChosen }) => (
        <label key={value} class={`choice${count === 0 && !isChosen ? ' is-none' : ''}`}>
          <input
            type="checkbox"
            class="visually-hidden"
            checked={isChosen}
            disabled={count === 0 && !isChosen}
            onChange={() => onToggle(value)}
          />
          <Sign facet={facet} value={value} />
          <span class="choice-words">{choiceWords(facet, value, words)}</span>
          <span class="count">{words.number(count)}</span>
        </label>
      ))}
      {visible.length < choices.length && (
        <button type="button" class="button quiet" onClick={() => setShowsAll(true)}>
          {words.t('names.show_all', { n: choices.length })}
        </button>
      )}
    </fieldset>
  );
}

/** The shape or the colour that stands for a choice elsewhere. */
function Sign({ facet, value }: { facet: FacetName; value: string }) {
  const [type = ''] = value.split(':');
  switch (facet) {
    case 'kind':
      return <KindShape kind={value as FacetValues['kind']} />;
    case 'type':
    case 'entity':
      return <span class={`swatch mark-${markTypeOf(type as FacetValues['type'])}`} />;
    case 'colour':
      return <span class={`swatch colour-${value}`} />;
    default:
      return null;
  }
}
