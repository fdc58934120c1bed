import type { TextLanguage } from '../../language/languageOf.ts';
import type { EntityRole } from '../../model.ts';
import type { Candidate } from '../candidate.ts';
import { SpanSet } from '../chooseCandidates.ts';
import type { Token } from '../tokens.ts';
import { findAttorneysGeneral } from './attorneysGeneral.ts';
import { findBasedPlaces } from './basedPlaces.ts';
import { findDefinedAcronyms } from './definedAcronyms.ts';
import { findGermanNames } from './germanNames.ts';
import { findJoinedNames } from './joinedNames.ts';
import { findLawFirms } from './lawFirms.ts';
import { findNamedActors } from './namedActors.ts';
import { findNewsMedia } from './newsMedia.ts';
import { findOrganisations, type GrammarCandidate } from './organisations.ts';
import { findPersons } from './persons.ts';
import { findPlaces } from './places.ts';
import { findProducts } from './products.ts';
import { capitalRuns } from './runs.ts';

/** Names that their own words give away; overlaps included. */
export function findByGrammar(
  text: string,
  tokens: readonly Token[],
  language: TextLanguage,
): (Candidate & { role?: EntityRole | null })[] {
  const runs = capitalRuns(text, tokens);
  const places = findPlaces(text, tokens, runs);
  return [
    ...findNamedActors(text),
    ...findLawFirms(text),
    ...findJoinedNames(text),
    ...findNewsMedia(text),
    ...findAttorneysGeneral(text),
    ...findDefinedAcronyms(text, tokens),
    ...cutAtPlaces(findOrganisations(text, tokens, runs), places),
    ...findProducts(text, runs),
    ...findPersons(text, tokens),
    ...places,
    ...findBasedPlaces(text, tokens),
    ...(language === 'de' ? findGermanNames(text) : []),
  ];
}

/** "Ferris Medical Supply of Duluth, Minn." is a firm and a place: the place that goes on beyond the name is none of it. */
function cutAtPlaces(organisations: readonly GrammarCandidate[], places: readonly Candidate[]): GrammarCandidate[] {
  const taken = new SpanSet();
  const ends = new Map<number, number>();
  for (const { start, end } of places) {
    taken.add(start, end);
    ends.set(start, end);
  }
  return organisations.map((organisation) => {
    const place = taken.firstStart(organisation.start, organisation.end);
    if (place === null || place <= organisation.start || (ends.get(place) ?? 0) <= organisation.end)
      return organisation;
    const name = organisation.canonical.slice(0, place - organisation.start).replace(/ (?:of|in|at)(?: the)? $/, '');
    return name.endsWith(' ')
      ? organisation
      : { ...organisation, canonical: name, end: organisation.start + name.length };
  });
}
