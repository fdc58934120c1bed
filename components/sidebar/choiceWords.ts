import type { FacetName, FacetValues } from '../../lib/session/filters.ts';
import type { Words } from '../../lib/words/words.ts';

type Choice = { [F in FacetName]: { facet: F; value: FacetValues[F] } }[FacetName];

/** What a choice is called. */
export function choiceWords<F extends FacetName>(facet: F, value: FacetValues[F], { t }: Words): string {
  // The pair is one of the union's by the signature, which TypeScript cannot see.
  const choice = { facet, value } as Choice;
  switch (choice.facet) {
    case 'kind':
      return t(`kind.${choice.value}`);
    case 'type':
      return t(`entity.${choice.value}`);
    case 'entity':
      return choice.value.slice(choice.value.indexOf(':') + 1);
    case 'tag':
      return choice.value;
    case 'colour':
      return t(`colour.${choice.value}`);
    case 'speaker':
      return speakerWords(choice.value, t);
    case 'origin':
      return t(`filters.origin.${choice.value}`);
    case 'certainty':
      return t(`filters.certainty.${choice.value}`);
    case 'status':
      return t(`filters.status.${choice.value}`);
  }
}

/** `speakerKeyOf` back in words. */
function speakerWords(key: string, t: Words['t']): string {
  const at = key.indexOf(':');
  const name = key.slice(at + 1);
  if (name !== '') return name;
  return t(key.startsWith('author') ? 'filters.speaker.author' : 'filters.speaker.quoted');
}
