import { CITIES } from '../../lib/entities/lists/cities.ts';
import { COMPANIES } from '../../lib/entities/lists/companies.ts';
import { CREDIT_BUREAUS, INVESTIGATORS } from '../../lib/entities/lists/investigators.ts';
import { LAW_FIRMS } from '../../lib/entities/lists/lawFirms.ts';
import { MEDIA } from '../../lib/entities/lists/media.ts';
import type { NameList } from '../../lib/entities/lists/names.ts';
import { parseNameList } from '../../lib/entities/lists/names.ts';
import { COUNTRIES, STATES } from '../../lib/entities/lists/places.ts';
import { LAW_ENFORCEMENT, REGULATORS } from '../../lib/entities/lists/regulators.ts';
import type { NameType } from '../../lib/entities/tagger/labels.ts';
import { BREACH } from './breachTemplates.ts';
import { coinBrand, coinPair, coinPersonWord, coinTown, pickTrade } from './coin.ts';
import type { AnnotatedText } from './corpus.ts';
import * as fill from './fillers.ts';
import { NEWSWIRE } from './newswireTemplates.ts';
import { seededRandom } from './random.ts';
import { readNames } from './readNames.ts';
import { STORY } from './storyTemplates.ts';

/** A filled slot: its words, and the type when it is a name. */
interface Filled {
  text: string;
  type: NameType | null;
}

const printed = (list: NameList): string[] => parseNameList(list).map((entry) => entry.printed);
const titleCase = (name: string): string =>
  name.replace(/(^|[-' ])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
const FIRSTS = readNames('given').map(titleCase);
const LASTS = readNames('family').map((name) =>
  titleCase(name).replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`),
);
const CITY = printed(CITIES).filter((name) => !name.includes(','));
const COUNTRY = printed(COUNTRIES).filter((name) => !/[.]|^(?:US|UK|EU|UE|DPRK|UAE|USA)$/.test(name));
const STATE = printed(STATES).slice(0, 58);
const ORGS = [COMPANIES, INVESTIGATORS].flatMap(printed);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Texts of `sentences` filled patterns each; the same for the same seed. */
export function generateTexts(count: number, sentences: number, seed: number): AnnotatedText[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const patterns = [NEWSWIRE, BREACH, STORY][i % 3] ?? STORY;
    const document: AnnotatedText = { id: `generated-${i}`, text: '', entities: [] };
    for (let k = 0; k < sentences; k++) addSentence(document, pick(patterns, random), random);
    return document;
  });
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('expected a non-empty list to pick from');
  return item;
}

function addSentence(document: AnnotatedText, pattern: string, random: () => number): void {
  const known = new Map<string, Filled>();
  if (document.text !== '') document.text += '\n';
  let at = 0;
  for (const match of pattern.matchAll(/\{([a-zA-Z0-9]+)(?::([a-z]))?\}/g)) {
    document.text += pattern.slice(at, match.index);
    at = match.index + match[0].length;
    const { text, type } = fillSlot(match[1] ?? '', match[2], known, random);
    if (type) document.entities.push({ start: document.text.length, end: document.text.length + text.length, type });
    document.text += text;
  }
  document.text += pattern.slice(at);
}

function fillSlot(slot: string, letter: string | undefined, known: Map<string, Filled>, random: () => number): Filled {
  const repeated = letter && known.get(`${slot}:${letter}`);
  if (repeated) return repeated;
  const person = letter && slot === 'perlast' ? known.get(`per:${letter}`) : undefined;
  if (person) return { text: person.text.split(' ').slice(1).join(' '), type: 'PERSON' };
  const upper = /^[A-Z]+$/.test(slot);
  const filled = makeName(slot.toLowerCase(), random);
  const result = upper ? { ...filled, text: filled.text.toUpperCase() } : filled;
  if (letter) known.set(`${slot}:${letter}`, result);
  return result;
}

function makeName(slot: string, random: () => number): Filled {
  const from = (items: readonly string[], type: NameType | null): Filled => ({ text: pick(items, random), type });
  const digits = (n: number): Filled => ({
    text: String(Math.floor(random() * 9 * 10 ** (n - 1)) + 10 ** (n - 1)),
    type: null,
  });
  switch (slot) {
    case 'per':
      return { text: personName(random), type: 'PERSON' };
    case 'last':
    case 'perlast':
      return { text: lastName(random), type: 'PERSON' };
    case 'city':
      return { text: townName(random), type: 'PLACE' };
    case 'country':
    case 'country2':
      return random() < 0.12 ? from(['U.S.', 'US', 'UK', 'U.K.', 'United States'], 'PLACE') : from(COUNTRY, 'PLACE');
    case 'state':
      return from(STATE, 'PLACE');
    case 'citystate':
      return {
        text: `${townName(random)}, ${pick(random() < 0.6 ? STATE : ['Calif.', 'Fla.', 'N.Y.', 'Mass.', 'TX', 'Ohio', 'Ill.'], random)}`,
        type: 'PLACE',
      };
    case 'initlast':
      return { text: `${pick('ABCDEFGHIJKLMNPRSTVW'.split(''), random)}. ${pick(LASTS, random)}`, type: 'PERSON' };
    case 'uscity':
      return { text: titleCase(pick(fill.US_CLUBS, random).toLowerCase()), type: 'ORG' };
    case 'cityclub':
      return from(CITY, 'ORG');
    case 'exchange':
      return from(
        [
          'NYSE',
          'Nasdaq',
          'New York Stock Exchange',
          'London Stock Exchange',
          'Frankfurt bourse',
          'Tokyo Stock Exchange',
        ],
        'ORG',
      );
    case 'club':
      return random() < 0.15 ? from(fill.US_CLUBS, 'ORG') : from(fill.CLUBS, 'ORG');
    case 'teams':
      return random() < 0.5
        ? from(fill.TEAMS, 'ORG')
        : { text: `${titleCase(pick(fill.US_CLUBS, random).toLowerCase())} ${pick(fill.TEAMS, random)}`, type: 'ORG' };
    case 'org':
    case 'victim':
      return { text: organisation(random), type: 'ORG' };
    case 'hospital':
      return { text: hospital(random), type: 'ORG' };
    case 'school':
      return {
        text: `${random() < 0.6 ? townName(random) : lastName(random)} ${pick(fill.COMPOUND.kinds, random)}`,
        type: 'ORG',
      };
    case 'university':
      return {
        text:
          random() < 0.5
            ? `University of ${pick(random() < 0.5 ? STATE : CITY, random)}`
            : `${pick(random() < 0.5 ? LASTS : STATE, random)} ${pick(['University', 'State University', 'College'], random)}`,
        type: 'ORG',
      };
    case 'cityof':
      return {
        text: `${pick(['City of', 'Town of', 'County of', 'Village of', 'City of'], random)} ${townName(random)}`,
        type: 'ORG',
      };
    case 'citypolice':
      return {
        text: `${pick(CITY, random)} ${pick(['Police', 'Police Department', 'County Sheriff’s Office', "County Sheriff's Office"], random)}`,
        type: 'ORG',
      };
    case 'stateag':
      return {
        text: `${pick(STATE, random)} ${pick(['Attorney General', "Attorney General's Office", 'Attorney General’s Office', 'Department of Justice'], random)}`,
        type: 'ORG',
      };
    case 'usagency':
      return from(random() < 0.5 ? printed(LAW_ENFORCEMENT) : printed(REGULATORS), 'ORG');
    case 'eupolice':
      return from(
        ['Europol', 'Interpol', 'National Crime Agency', 'NCA', 'Bundeskriminalamt', 'Dutch National Police', 'Garda'],
        'ORG',
      );
    case 'eureg':
      return from(
        [
          'ICO',
          "Information Commissioner's Office",
          'Data Protection Commission',
          'CNIL',
          'AEPD',
          'Garante',
          'Irish Data Protection Commission',
        ],
        'ORG',
      );
    case 'forensic':
      return from(printed(INVESTIGATORS), 'ORG');
    case 'media':
      return from(printed(MEDIA), 'ORG');
    case 'bureau':
      return from(printed(CREDIT_BUREAUS), 'ORG');
    case 'lawfirm':
      return random() < 0.5 ? from(printed(LAW_FIRMS), 'ORG') : { text: lawFirm(random), type: 'ORG' };
    case 'agency':
    case 'agency2':
      return from(fill.AGENCIES, 'ORG');
    case 'ministry':
      return from(fill.MINISTRIES, 'ORG');
    case 'party':
      return from(fill.PARTIES, 'ORG');
    case 'bloc':
    case 'un':
      return from(fill.BLOCS, 'ORG');
    case 'bank':
      return from(fill.BANKS, 'ORG');
    case 'paper':
      return from(fill.PAPERS, 'ORG');
    case 'ford':
      return from(fill.CAR_TEAMS, 'ORG');
    case 'facility':
      return from(fill.FACILITIES, 'PLACE');
    case 'adj':
      return from(fill.ADJECTIVES, null);
    case 'region':
      return from(fill.REGIONS, null);
    case 'month':
      return from(MONTHS, null);
    case 'weekday':
      return from(DAYS, null);
    case 'mm':
      return { text: String(Math.floor(random() * 12) + 1).padStart(2, '0'), type: null };
    case 'dd':
      return { text: String(Math.floor(random() * 28) + 1), type: null };
    case 'yyyy':
      return { text: String(1990 + Math.floor(random() * 36)), type: null };
    case 'n':
      return { text: String(Math.floor(random() * 7)), type: null };
    default:
      if (/^n+$/.test(slot)) return digits(slot.length);
      throw new Error(`expected a known slot, got {${slot}}`);
  }
}

const lastName = (random: () => number): string => (random() < 0.3 ? coinPersonWord(random) : pick(LASTS, random));
const townName = (random: () => number): string => (random() < 0.25 ? coinTown(random) : pick(CITY, random));

function personName(random: () => number): string {
  const first = random() < 0.15 ? coinPersonWord(random) : pick(FIRSTS, random);
  const last = random() < 0.06 ? `${lastName(random)}-${lastName(random)}` : lastName(random);
  const middle =
    random() < 0.12
      ? `${pick('ABCDEFGHJKLMPRSTW'.split(''), random)}. `
      : random() < 0.05
        ? `${pick(random() < 0.5 ? FIRSTS : LASTS, random)} `
        : '';
  const tail = random() < 0.03 ? ' Jr.' : '';
  return `${first} ${middle}${last}${tail}`;
}

function organisation(random: () => number): string {
  const { heads, stems, coined, tails } = fill.COMPOUND;
  const kind = random();
  if (kind < 0.22) return pick(ORGS, random);
  if (kind < 0.3) return `${pick(LASTS, random)} ${random() < 0.5 ? pick(heads, random) : pickTrade(random)}`;
  if (kind < 0.38) return `${pick(stems, random)} ${random() < 0.5 ? pick(heads, random) : pickTrade(random)}`;
  if (kind < 0.48) {
    const tail = pick(tails, random);
    return pick(coined, random) + (random() < 0.4 ? titleCase(tail) : tail);
  }
  if (kind < 0.6) return coinBrand(random);
  if (kind < 0.74)
    return `${random() < 0.6 ? coinBrand(random) : townName(random)} ${random() < 0.3 ? pick(heads, random) : pickTrade(random)}`;
  if (kind < 0.8)
    return coinPair(random) + (random() < 0.4 ? ` ${random() < 0.4 ? pick(heads, random) : pickTrade(random)}` : '');
  if (kind < 0.84) return hospital(random);
  if (kind < 0.89)
    return `${lastName(random)} ${random() < 0.9 ? '&' : 'and'} ${lastName(random)}${random() < 0.3 ? ` ${pickTrade(random)}` : ''}`;
  if (kind < 0.92) return `${coinBrand(random)} ${coinBrand(random)}`;
  if (kind < 0.96) return `${townName(random)} ${pick(heads, random)}`;
  return Array.from({ length: random() < 0.7 ? 3 : 4 }, () => pick('ABCDEFGHIKLMNOPRSTUV'.split(''), random)).join('');
}

function hospital(random: () => number): string {
  const kind = random();
  if (kind < 0.2) return `Children${pick(["'", '’'], random)}s Hospital of ${pick(CITY, random)}`;
  if (kind < 0.4)
    return `St. ${pick(FIRSTS, random)}${pick(["'s", '’s'], random)} ${pick(['Hospital', 'Medical Center', 'Health System'], random)}`;
  if (kind < 0.7)
    return `${pick(CITY, random)} ${pick(['General Hospital', 'Regional Medical Center', 'Medical Center', 'Memorial Hospital', 'Health'], random)}`;
  return `${pick(LASTS, random)} ${pick(['Memorial Hospital', 'Hospital and Medical Center', 'Health Network', 'Clinic', 'Health System'], random)}`;
}

function lawFirm(random: () => number): string {
  const suffix = pick([' LLP', ', LLP', ' PLLC', ' P.C.', ' LLC', ''], random);
  const partners = Array.from({ length: random() < 0.5 ? 2 : 3 }, () => lastName(random));
  return `${partners.slice(0, -1).join(', ')} & ${partners.at(-1)}${suffix}`;
}
