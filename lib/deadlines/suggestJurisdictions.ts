import type { Article, Entity } from '../model.ts';
import type { Sector } from './lawSchema.ts';
import { DEADLINES, JURISDICTIONS } from './laws.ts';
import { CITY_STATES, COUNTRY_NAMES, POSTAL_CODES, STATE_NAMES } from './lists/places.ts';
import { SECTOR_SIGNS } from './sectorSigns.ts';

/** Why a row is offered; `words` as the account prints them. `city`: a city of that name is there, the state is not named. */
export interface JurisdictionReason {
  type: 'place' | 'city' | 'sector' | 'law';
  words: string;
}

export interface JurisdictionSuggestion {
  id: string;
  /** At least one; of one kind, each words once. */
  reasons: JurisdictionReason[];
  /** The victim looks like a public body and the row is about private ones, or the other way round. */
  isOtherBodies: boolean;
}

export type AccountForSuggestion = { article: Pick<Article, 'text' | 'metadata'>; entities: readonly Entity[] };

/**
 * Which rows may be of interest, from the places the accounts name and the trade of their victims: offered, never
 * applied. The more reasons, the further in front.
 */
export function suggestJurisdictions(accounts: readonly AccountForSuggestion[]): JurisdictionSuggestion[] {
  const found = new Map<string, JurisdictionReason[]>();
  const add = (id: string, reason: JurisdictionReason): void => {
    const known = found.get(id) ?? [];
    if (!known.some(({ type, words }) => type === reason.type && words === reason.words)) known.push(reason);
    found.set(id, known);
  };
  const isPublic = accounts.some(({ entities }) => entities.some(isPublicVictim));
  for (const { article, entities } of accounts) {
    const places = placesIn(entities);
    for (const { prefix, reason } of places) {
      for (const { id, isMeant } of rowsAt(prefix)) if (isMeant(isPublic)) add(id, reason);
    }
    for (const { sector, words, type } of sectorsOf(article, entities)) {
      for (const id of rowsOfSector(sector, places)) add(id, { type, words });
    }
  }
  return [...found]
    .map(([id, reasons]) => ({ id, reasons, isOtherBodies: isOfOtherBodies(id, isPublic) }))
    .toSorted((a, b) => Number(a.isOtherBodies) - Number(b.isOtherBodies) || b.reasons.length - a.reasons.length);
}

interface NamedPlace {
  /** Beginning of the ids it points to. */
  prefix: string;
  reason: JurisdictionReason;
}

/** A state or country by name, a city with its state ("Bakersfield, Calif."), a city alone. Victims are read for theirs too. */
function placesIn(entities: readonly Entity[]): NamedPlace[] {
  const places: NamedPlace[] = [];
  for (const { type, role, canonical, mentions } of entities) {
    if (type === 'PLACE')
      for (const text of new Set([canonical, ...mentions.map(({ text }) => text)])) places.push(...placesOf(text));
    else if (type === 'ORG' && (role === 'victim' || role === 'regulator')) places.push(...placesInName(canonical));
  }
  return places;
}

function placesOf(text: string): NamedPlace[] {
  const whole = STATE_NAMES.get(text) ?? COUNTRY_NAMES.get(text);
  if (whole) return [{ prefix: whole, reason: { type: 'place', words: text } }];
  const state = /, ([^,]+)$/.exec(text)?.[1] ?? '';
  const named = STATE_NAMES.get(state) ?? POSTAL_CODES.get(state) ?? COUNTRY_NAMES.get(state);
  if (named) return [{ prefix: named, reason: { type: 'place', words: text } }];
  return (CITY_STATES.get(text) ?? []).map((prefix) => ({ prefix, reason: { type: 'city', words: text } }));
}

/** "City of St. Petersburg", "Maine Attorney General", "Hanover County". */
function placesInName(name: string): NamedPlace[] {
  const city = /^(?:City|Town|Village|County) of (.+)$/.exec(name)?.[1] ?? name;
  const direct = placesOf(city);
  if (direct.length > 0) return direct.map(({ prefix, reason }) => ({ prefix, reason: { ...reason, words: name } }));
  const state = [...STATE_NAMES].find(([printed]) => printed.length > 3 && containsName(name, printed));
  return state ? [{ prefix: state[1], reason: { type: 'place', words: name } }] : [];
}

const containsName = (text: string, name: string): boolean =>
  text.startsWith(`${name} `) || text.endsWith(` ${name}`) || text.includes(` ${name} `);

/** Rows of a place: those of a part ("US-FL-GOV") only where that part is meant. */
function rowsAt(prefix: string): { id: string; isMeant: (isPublic: boolean) => boolean }[] {
  return JURISDICTIONS.flatMap(({ id, ...each }) => {
    if (id === prefix || (prefix.endsWith('-') && id.startsWith(prefix))) {
      const sector = each.kind === 'law' ? each.law.scope.sector : undefined;
      return sector ? [] : [{ id, isMeant: () => true }];
    }
    return id === `${prefix}-GOV` ? [{ id, isMeant: (isPublic: boolean) => isPublic }] : [];
  });
}

const PUBLIC_NAME =
  /^(?:City|Town|Village|County|Borough|State|Commonwealth|Government|Ministry|Department) of |\b(?:County|City Council|School District|Public Schools|Unified School District|Board of Education|Housing Authority)$/;

const isPublicVictim = ({ type, role, canonical, aliases }: Entity): boolean =>
  role === 'victim' &&
  (type === 'ORG' || type === 'PLACE') &&
  [canonical, ...aliases].some((name) => PUBLIC_NAME.test(name));

function isOfOtherBodies(id: string, isPublic: boolean): boolean {
  const bodies = DEADLINES.laws.find((law) => law.id === id)?.scope.bodies ?? 'private';
  return bodies !== 'private-and-public' && (bodies === 'public') !== isPublic;
}

/** The trades the victims' names and the laws the text names speak of. */
function sectorsOf(
  article: AccountForSuggestion['article'],
  entities: readonly Entity[],
): (JurisdictionReason & { sector: Sector })[] {
  const victims = entities.filter(({ role }) => role === 'victim').map(({ canonical }) => canonical);
  return SECTOR_SIGNS.flatMap(({ sector, victim, text }): (JurisdictionReason & { sector: Sector })[] => {
    const name = victims.find((each) => victim?.test(each));
    if (name !== undefined) return [{ sector, words: name, type: 'sector' }];
    const words = text?.exec(article.text)?.[0];
    return words === undefined ? [] : [{ sector, words, type: 'law' }];
  });
}

/** Federal rows of a trade, and those of a state only where the state is named. */
function rowsOfSector(sector: Sector, places: readonly NamedPlace[]): string[] {
  const rows = DEADLINES.laws.filter(({ scope }) => scope.sector === sector).map(({ id }) => id);
  return rows.filter((id) => {
    const state = /^(US-CA|EU)-/.exec(id)?.[1];
    return state === undefined || places.some(({ prefix }) => prefix.replace(/-$/, '') === state);
  });
}
