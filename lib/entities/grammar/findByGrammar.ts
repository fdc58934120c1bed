import type { EntityRole } from '../../model.ts';
import type { Candidate } from '../candidate.ts';
import type { Token } from '../tokens.ts';
import { findAttorneysGeneral } from './attorneysGeneral.ts';
import { findLawFirms } from './lawFirms.ts';
import { findOrganisations } from './organisations.ts';
import { findPersons } from './persons.ts';
import { findPlaces } from './places.ts';
import { findProducts } from './products.ts';
import { capitalRuns } from './runs.ts';

/** Names that their own words give away; overlaps included. */
export function findByGrammar(text: string, tokens: readonly Token[]): (Candidate & { role?: EntityRole | null })[] {
  const runs = capitalRuns(text, tokens);
  return [
    ...findLawFirms(text),
    ...findAttorneysGeneral(text),
    ...findOrganisations(text, tokens, runs),
    ...findProducts(text, runs),
    ...findPersons(text, tokens),
    ...findPlaces(text, tokens, runs),
  ];
}
