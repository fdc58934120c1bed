import { ACTORS } from './actors.ts';
import { CITIES } from './cities.ts';
import { COMPANIES } from './companies.ts';
import { CREDIT_BUREAUS, INVESTIGATORS } from './investigators.ts';
import { LAW_FIRMS } from './lawFirms.ts';
import { MALWARE } from './malware.ts';
import { MEDIA } from './media.ts';
import { NameIndex } from './nameIndex.ts';
import { type PrintedName, parseNameList } from './names.ts';
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

/** All curated names, indexed once on first use. */
export function allNames(): NameIndex {
  index ??= new NameIndex(withoutArticles(LISTS.flatMap(parseNameList)));
  return index;
}

/** "The Financial Times" only where "Financial Times" is no name by itself ("The Record"): the article is no part of a mention. */
function withoutArticles(names: readonly PrintedName[]): PrintedName[] {
  const printed = new Set(names.map((name) => name.printed));
  return names.filter((name) => !name.printed.startsWith('The ') || !printed.has(name.printed.slice('The '.length)));
}
