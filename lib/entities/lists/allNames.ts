import { ACTORS } from './actors.ts';
import { CITIES } from './cities.ts';
import { COMPANIES } from './companies.ts';
import { CREDIT_BUREAUS, INVESTIGATORS } from './investigators.ts';
import { LAW_FIRMS } from './lawFirms.ts';
import { ListedNames } from './listedNames.ts';
import { MALWARE } from './malware.ts';
import { MEDIA } from './media.ts';
import { NameIndex, type NameSource } from './nameIndex.ts';
import type { PrintedName } from './names.ts';
import { COUNTRIES, STATES } from './places.ts';
import { PRODUCTS } from './products.ts';
import { LAW_ENFORCEMENT, REGULATORS } from './regulators.ts';

// Where a name stands in two lists, the earlier list's entry wins.
const LISTS = [
  LAW_ENFORCEMENT,
  REGULATORS,
  CREDIT_BUREAUS,
  INVESTIGATORS,
  LAW_FIRMS,
  MEDIA,
  COMPANIES,
  ACTORS,
  MALWARE,
  PRODUCTS,
  STATES,
  COUNTRIES,
  CITIES,
];

let index: NameIndex | undefined;

/** All curated names, ready on first use. */
export function allNames(): NameIndex {
  index ??= new NameIndex(withoutArticles(new ListedNames(LISTS)));
  return index;
}

/** "The Financial Times" only where "Financial Times" is no name by itself ("The Record"): the article is no part of a mention. */
function withoutArticles(names: ListedNames): NameSource {
  const read = (place: number): PrintedName | null => {
    const name = names.read(place);
    return name?.printed.startsWith('The ') && names.has(name.printed.slice('The '.length)) ? null : name;
  };
  return { places: names.places, read };
}
