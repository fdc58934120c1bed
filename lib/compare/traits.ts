import { isCommonWord } from '../entities/lists/isCommonWord.ts';
import { COUNTRIES, STATES } from '../entities/lists/places.ts';
import { languageOf } from '../language/languageOf.ts';
import type { Entity, EntityRole, EntityType, LocalDateTime, Span } from '../model.ts';
import { dayNumber, readLocal } from '../time/bounds.ts';
import { type AccountId, asOfOf, type ComparedAccount } from './account.ts';
import { claimsOf } from './claimsOf.ts';
import { signatureOf } from './minHash.ts';
import { nameKey } from './nameKey.ts';
import { isVendorBy, opensSentence, subjectsOf, vendorsOf } from './partiesOf.ts';
import { PARTIES, properNames, titleNames } from './properNames.ts';
import { shinglesOf } from './shingles.ts';
import { LEAST_SHINGLES } from './syndication.ts';

/** A name an account gives, as accounts are matched by it. */
export interface TraitName {
  key: string;
  name: string;
  type: EntityType;
  role: EntityRole | null;
}

/** What is kept of an account to find others of its incident: small, plain, and enough without its text. */
export interface Traits {
  id: AccountId;
  /** Who or what it is about, the likeliest first. */
  subjects: TraitName[];
  /** Of the subjects the one that is a victim for certain, if there is one. */
  victim: string | null;
  /** Keys of those whom the account tells as somebody else's vendor, however near the top they stand. */
  vendors: string[];
  /** Every other name that could tie two accounts together. */
  names: TraitName[];
  /** Days since 1970-01-01 in which the incident lay, as wide as it may be; null where it gives no date. */
  window: [from: number, to: number] | null;
  /** The first day that the account itself gives of the incident; the window may reach further back. */
  since: number | null;
  /** The window has both ends of its own: a start, and an end or a discovery. */
  isWindowClosed: boolean;
  /** Days an event is told to, with the event. */
  days: number[];
  asOf: number | null;
  /** Tolls and sums, exact as printed: few articles share "61,400". */
  counts: number[];
  /** Words in quotation marks, five and more. */
  quotes: string[];
  /** MinHash of its text (lib/compare/minHash.ts). */
  signature: Uint32Array;
}

/** Roles whose bearers stand in too many articles to tie two together. */
const COMMON_ROLES: readonly (EntityRole | null)[] = ['regulator', 'law-enforcement', 'media', 'credit-bureau'];
const TYING: readonly EntityType[] = ['ORG', 'PERSON', 'PLACE', 'THREAT_ACTOR', 'MALWARE', 'PRODUCT', 'CVE'];

/** Countries and states: two breaches in Idaho are two. */
const WIDE = new Set(
  [COUNTRIES, STATES].flatMap(({ entries }) =>
    entries
      .trim()
      .split('\n')
      .map((entry) => nameKey(entry.split('|')[0] ?? '')),
  ),
);

/** What ties an account to others. Read from its text once; store it beside the article. */
export function traitsOf(account: ComparedAccount): Traits {
  const { article, entities, rows } = account;
  const title = nameKey(article.metadata.title);
  const found = subjectsOf(account).filter(
    (entity) =>
      !PARTIES.test(nameKey(entity.canonical)) &&
      !COURTS.test(nameKey(entity.canonical)) &&
      (entity.type !== 'PLACE' || (isWide(entity) ? isGovernment(account, entity) : isAbout(account, entity, title))),
  );
  const isKnown = (name: string): boolean =>
    entities.some(({ canonical, aliases }) =>
      [canonical, ...aliases].some((one) => holds(one, name) || isPhraseAround(one, name)),
    );
  const { text, metadata } = article;
  const language = languageOf(text, metadata.language);
  const running = properNames(metadata.title, text, language).filter((name) => !isKnown(name));
  // What a headline names is what it is about, also where the text says "the city" throughout, and whatever the name was taken for.
  const headed = titleNames(metadata.title, text, language).filter(
    (name) =>
      !running.includes(name) &&
      !isWide({ canonical: name }) &&
      !entities.some(
        ({ canonical, aliases, role, type }) =>
          [canonical, ...aliases].some((one) => holds(one, name)) &&
          (found.some((subject) => subject.canonical === canonical) ||
            (role !== null && role !== 'source' && role !== 'victim') ||
            !['PERSON', 'PLACE'].includes(type) ||
            (type === 'PERSON' && isPersonAlone(canonical, text))),
      ),
  );
  const unknown = [...running, ...headed]
    .map((name): TraitName => ({ key: nameKey(name), name, type: 'ORG', role: null }))
    .filter(({ key }) => !PARTIES.test(key));
  const vendors = new Set([
    ...[...vendorsOf(account)].map(({ canonical }) => nameKey(canonical)),
    ...unknown.filter(({ name }) => isVendorBy(account, spansOf(text, name))).map(({ key }) => key),
    // "Hospital reports Blackbaud breach", and in the text "its fundraising vendor".
    ...(VENDOR_UNNAMED.test(text) && found.length > 0 ? headed : [])
      .filter((name) => !text.includes(name))
      .map(nameKey),
    // Nobody breaks into a product for its own sake.
    ...found
      .filter(({ type }) => type === 'PRODUCT' && found.some((other) => other.type !== 'PRODUCT'))
      .map(({ canonical }) => nameKey(canonical)),
  ]);
  const whole = leadBy(title, found.map(nameOf), unknown, vendors, ({ name }) => text.includes(name));
  const subjects = [
    ...whole.slice(0, 1),
    ...initialsOf(whole[0]),
    ...whole.slice(1),
    ...shortNames(whole, metadata.title),
    ...otherNames(whole[0], found),
  ].slice(0, MOST_SUBJECTS);
  const victim = found.find((entity) => entity.role === 'victim' && !vendors.has(nameKey(entity.canonical)));
  const shingles = shinglesOf(article.text);
  return {
    id: account.id,
    subjects,
    victim: victim ? nameKey(victim.canonical) : null,
    vendors: [...vendors],
    names: entities.filter(ties).map(nameOf),
    ...windowOf(account),
    days: [
      ...new Set(
        rows.flatMap(({ event: { kind, time } }) =>
          kind === 'background' || kind === 'publication' ? [] : dayOf(time),
        ),
      ),
    ],
    asOf: dayNumberOf(asOfOf(account)?.day ?? null),
    counts: countsOf(account),
    quotes: quotesOf(article.text),
    signature: signatureOf(shingles.size < LEAST_SHINGLES ? NONE : shingles),
  };
}

/** Where a story is heard, and not what it is about. */
const COURTS =
  /(?:^| )(?:courts?|tribunal|senate|congress|parliament|house of representatives|committee|gericht)(?: |$)/;
const MOST_SUBJECTS = 8;
const NONE: ReadonlySet<number> = new Set();

const nameOf = ({ canonical, type, role }: Entity): TraitName => ({
  key: nameKey(canonical),
  name: canonical,
  type,
  role,
});

const isWide = ({ canonical }: Pick<Entity, 'canonical'>): boolean => WIDE.has(nameKey(canonical));

/** A place is a subject where the title names it, the article keeps coming back to it, or it acts or is struck there. */
const isAbout = (account: ComparedAccount, { canonical, mentions }: Entity, title: string): boolean =>
  title.includes(nameKey(canonical)) ||
  mentions.length > 1 ||
  /[- ]/.test(canonical) ||
  mentions.some(
    (mention) =>
      opensSentence(account, mention) ||
      STRUCK_BEFORE.test(account.article.text.slice(Math.max(0, mention.start - 60), mention.start)),
  );
/** A state or a country is a subject as a body alone: "the government of Nova Scotia", "servers of Nova Scotia". */
const isGovernment = ({ article }: ComparedAccount, { mentions }: Entity): boolean =>
  mentions.some(({ start }) => GOVERNMENT_BEFORE.test(article.text.slice(Math.max(0, start - 60), start)));
const GOVERNMENT_BEFORE =
  /(?<!\p{L})(?:government|province|commonwealth|state|(?:[\p{L}\p{N}]+ )?(?:servers?|networks?|systems?)) of $/iu;
const STRUCK_BEFORE =
  /(?<!\p{L})(?:struck|hit|crippled|locked (?:\p{L}+ ){0,3}of|(?:attack|breach|break-in|theft|outage)s? (?:on|at|in|of)|(?:computers?|servers?|networks?|systems?|data|files|records|website|residents|employees) of|(?:city|town|village|county|government|province|state|commonwealth) of) (?:the city of )?$/iu;

const ties = (entity: Entity): boolean =>
  TYING.includes(entity.type) &&
  !COMMON_ROLES.includes(entity.role) &&
  !isWide(entity) &&
  !/\(not named\)$/.test(entity.canonical);

/** "Según Antoni Castells", "United States and Canada": a run of capitals with a known name in it. */
const isPhraseAround = (known: string, run: string): boolean =>
  holds(run, known) && (nameKey(known).includes(' ') || isWide({ canonical: known }));

const holds = (a: string, b: string): boolean => ` ${nameKey(a)} `.includes(` ${nameKey(b)} `);

/**
 * What a headline shortens a name to: the first word of a name, where it is no common word; and the words of a headline
 * that are none, where nothing else says what the article is about.
 */
function shortNames([first]: readonly TraitName[], title: string): TraitName[] {
  const words = first ? [first.name.split(' ')[0] ?? ''] : (title.match(/\p{Lu}[\p{L}'’-]{3,}/gu) ?? []);
  return words
    .filter(
      (word) =>
        !PARTIES.test(nameKey(word)) &&
        /^\p{Lu}[\p{L}-]{3,}$/u.test(word) &&
        word !== first?.name &&
        !isCommonWord(word.toLowerCase()),
    )
    .map((word): TraitName => ({ key: nameKey(word), name: word, type: 'ORG', role: null }));
}

/** What the name was printed as elsewhere in the account: another may know it by that alone. */
function otherNames(first: TraitName | undefined, found: readonly Entity[]): TraitName[] {
  const entity = found.find(({ canonical }) => nameKey(canonical) === first?.key);
  return (entity?.aliases ?? [])
    .map((alias): TraitName => ({ key: nameKey(alias), name: alias, type: entity?.type ?? 'ORG', role: null }))
    .filter(
      ({ key, name }) =>
        (key.length >= LEAST_ALIAS || /^\p{Lu}{3}$/u.test(name)) &&
        key !== first?.key &&
        !WIDE.has(key) &&
        !isCommonWord(key),
    );
}
const LEAST_ALIAS = 4;

/** "OPM" of the Office of Personnel Management, "TDSB" of the Toronto District School Board: what a headline has room for. */
function initialsOf(first: TraitName | undefined): TraitName[] {
  const words = first?.name.replace(/^U\.S\. /, '').match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? [];
  const name = words.join('');
  return name.length >= 3 && name.length <= 6 ? [{ key: nameKey(name), name, type: 'ORG', role: null }] : [];
}

const VENDOR_UNNAMED =
  /(?<!\p{L})(?:(?:its|our|their) (?:[\p{L}-]+ ){0,3}(?:vendor|supplier|provider|processor|contractor|platform)|(?:an?|an outside|a third[- ]party) (?:[\p{L}-]+ ){0,3}(?:vendor|supplier|processor))(?!\p{L})/iu;

/** Where a name stands in a text, the first few. */
function spansOf(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(name); at >= 0 && spans.length < 8; at = text.indexOf(name, at + name.length)) {
    spans.push({ start: at, end: at + name.length });
  }
  return spans;
}

/** A person goes by the family name alone where the text comes back to it. */
const isPersonAlone = (name: string, text: string): boolean => {
  const last = name.split(' ').at(-1) ?? name;
  return last !== name && text.split(name).length < text.split(last).length;
};

/**
 * What the title names comes first, and a whole name before what is only a part of it: "Stadtwerke Lindenau"; vendors last,
 * where there is anybody whose vendor they can be.
 */
function leadBy(
  title: string,
  known: readonly TraitName[],
  unknown: readonly TraitName[],
  vendors: ReadonlySet<string>,
  isTold: (name: TraitName) => boolean,
): TraitName[] {
  const inTitle = ({ key }: TraitName): boolean => ` ${title} `.includes(` ${key} `);
  const isWhole = ({ key }: TraitName): boolean =>
    known[0] !== undefined && key !== known[0].key && holds(key, known[0].key);
  const first = unknown.filter(
    (name) =>
      isWhole(name) ||
      (known[0] && vendors.has(known[0].key)) ||
      (inTitle(name) && (!known[0] || (!inTitle(known[0]) && isTold(name)))),
  );
  const all = [...first, ...known, ...unknown.filter((name) => !first.includes(name))];
  return [...all.filter(({ key }) => !vendors.has(key)), ...all.filter(({ key }) => vendors.has(key))];
}

function dayOf({
  earliest,
  latest,
  precision,
}: {
  earliest: LocalDateTime | null;
  latest: LocalDateTime | null;
  precision: string;
}): number[] {
  if (!['minute', 'hour', 'daypart', 'day'].includes(precision)) return [];
  const day = dayNumberOf(earliest ?? latest);
  return day === null ? [] : [day];
}

const dayNumberOf = (local: LocalDateTime | null): number | null =>
  local === null ? null : dayNumber(readLocal(local));

/** The claims that tell when an incident began, and when it was over or known. */
const BEGINS = ['intrusion_start', 'exfiltration'] as const;
const KNOWN = ['intrusion_end', 'discovery', 'alarm', 'contained', 'data_leaked'] as const;
/** An end that is not told lies no further off: most intrusions are found within two years. */
const OPEN = 730; // days

/** From the first to the last bound of the intrusion and its discovery; what comes years later is none of it. */
function windowOf(account: ComparedAccount): Pick<Traits, 'window' | 'since' | 'isWindowClosed'> {
  const claims = claimsOf(account);
  const boundsOf = (wanted: readonly (typeof BEGINS | typeof KNOWN)[number][]): number[] =>
    wanted
      .flatMap((claim) => (claims.get(claim) ?? []).slice(0, 1))
      .flatMap(({ value }) =>
        value.type === 'time'
          ? [value.time.earliest, value.time.latest].flatMap((bound) => dayNumberOf(bound) ?? [])
          : [],
      );
  const [begins, known] = [boundsOf(BEGINS), boundsOf(KNOWN)];
  const all = [...begins, ...known];
  if (all.length > 0) {
    const [from, to] = [Math.min(...all), Math.max(...all)];
    const asOf = dayNumberOf(asOfOf(account)?.day ?? null) ?? to + OPEN;
    return {
      window: [begins.length > 0 ? from : from - OPEN, known.length > 0 ? to : Math.max(to, Math.min(asOf, to + OPEN))],
      since: from,
      isWindowClosed: begins.length > 0 && known.length > 0,
    };
  }
  const days = account.rows
    .filter(({ event }) => event.kind !== 'background' && event.kind !== 'publication')
    .flatMap(({ event }) => dayOf(event.time));
  return {
    window: days.length > 0 ? [Math.min(...days) - OPEN, Math.max(...days)] : null,
    since: days.length > 0 ? Math.min(...days) : null,
    isWindowClosed: false,
  };
}

/** Fewer are told of many incidents. */
const LEAST_COUNT = 100;

function countsOf(account: ComparedAccount): number[] {
  const claims = claimsOf(account);
  const statements = (['people_affected', 'records', 'fine', 'ransom', 'settlement'] as const).flatMap(
    (claim) => claims.get(claim) ?? [],
  );
  const numbers = statements.flatMap(({ value }) =>
    value.type === 'count' ? [value.count] : value.type === 'money' ? [value.amount] : [],
  );
  return [...new Set(numbers)].filter((number) => number >= LEAST_COUNT);
}

const QUOTED = /["“«„]([^"“”«»„]{25,300})["”»“]/gu;
const MOST_QUOTES = 20;

function quotesOf(text: string): string[] {
  return [...text.matchAll(QUOTED)]
    .map(([, words = '']) => nameKey(words))
    .filter((words) => words.split(' ').length >= 5)
    .slice(0, MOST_QUOTES);
}
