import type { EntityRole } from '../../model.ts';
import type { Candidate } from '../candidate.ts';
import { findAttorneysGeneral } from './attorneysGeneral.ts';
import { findLawFirms } from './lawFirms.ts';
import { findOrganisations } from './organisations.ts';
import { findPersons } from './persons.ts';
import { findPlaces } from './places.ts';
import { findProducts } from './products.ts';

/** Names that their own words give away; overlaps included. */
export function findByGrammar(text: string): (Candidate & { role?: EntityRole | null })[] {
  return [
    ...findLawFirms(text),
    ...findAttorneysGeneral(text),
    ...findOrganisations(text),
    ...findProducts(text),
    ...findPersons(text),
    ...findPlaces(text),
  ];
}
