import type { Account } from '../metrics/account.ts';
import type { Entity, Span } from '../model.ts';
import { sentenceAt } from './sentenceIndex.ts';
import { isToldAsCause, isToldAsVendor } from './vendorCues.ts';

const known = new WeakMap<Account, readonly Entity[]>();

/** Roles that stand beside an incident, and are not what it happened to. */
const BYSTANDERS: readonly (Entity['role'] | undefined)[] = [
  'regulator',
  'law-enforcement',
  'investigator',
  'law-firm',
  'media',
  'source',
];
/** What of an article may hold its subject: a headline and the first sentences. */
const LEAD_CHARS = 400;
const OPENING_CHARS = 120;

/**
 * Who the article is about: its victims; without one that is known to be one, the organisations it names most, first those
 * of its title and its opening; a vendor last. The likeliest first, six at most.
 */
export function subjectsOf(account: Account): readonly Entity[] {
  const found = known.get(account) ?? rank(account);
  known.set(account, found);
  return found;
}

function rank(account: Account): Entity[] {
  const { article, entities } = account;
  const title = article.metadata.title.toLowerCase();
  const isNamedIn = (where: string, { canonical, aliases, mentions }: Entity): boolean =>
    [canonical, ...aliases, ...mentions.map((mention) => mention.text)].some(
      (name) => name.length > 2 && where.includes(name.toLowerCase()),
    );
  const weight = (entity: Entity): number => {
    const { mentions, role, type } = entity;
    const first = mentions[0]?.start ?? LEAD_CHARS;
    const ofPlace = first < OPENING_CHARS ? 3 : first < LEAD_CHARS ? 2 : 0;
    const isVendor = vendorsOf(account).has(entity);
    // A name that is called a victim for the customers it lost is its own story's vendor.
    const ofRole = role === 'victim' ? (isVendor ? 2 : 6) : role === 'vendor' ? 1 : 0;
    const ofType = type === 'ORG' ? 2 : 0;
    const ofSubject = mentions.some((mention) => opensSentence(account, mention)) ? 2 : 0;
    const sum = ofRole + ofType + (isNamedIn(title, entity) ? 6 : 0) + ofPlace + ofSubject;
    return sum + Math.min(3, mentions.length - 1) - (isVendor ? OF_VENDOR : 0);
  };
  // A law firm or a paper is a bystander, unless it is the first that its own story names.
  const [opening] = entities
    .filter(({ type, mentions }) => isParty(type) && mentions.length > 0)
    .toSorted((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0));
  const isAlone = (entity: Entity): boolean =>
    !entities.some(
      (other) =>
        other !== entity &&
        (other.type === 'ORG' || other.type === 'PRODUCT') &&
        !BYSTANDERS.includes(other.role) &&
        !vendorsOf(account).has(other) &&
        !/\(not named\)$/.test(other.canonical),
    );
  const isBystander = (entity: Entity): boolean =>
    BYSTANDERS.includes(entity.role) &&
    !(
      // An authority is whom its own breach is about where the story has nobody else.
      (OWN_STORY.includes(entity.role) || (entity.role === 'regulator' && isAlone(entity))) &&
      (isNamedIn(title, entity) || (entity === opening && (entity.mentions[0]?.start ?? 0) < OPENING_CHARS)) &&
      !entities.some(({ role }) => role === 'victim')
    );
  return entities
    .filter((entity) => isParty(entity.type) && !isBystander(entity) && !/\(not named\)$/.test(entity.canonical))
    .map((entity) => ({ entity, weight: weight(entity) }))
    .filter(({ entity, weight: its }) => its >= 2 || vendorsOf(account).has(entity))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 6)
    .map(({ entity }) => entity);
}

/** How much less a vendor is what a story is about. */
const OF_VENDOR = 7;
/** Bystanders by what they are, which can be victims too. */
const OWN_STORY: readonly Entity['role'][] = ['law-firm', 'media'];

const vendors = new WeakMap<Account, ReadonlySet<Entity>>();

/** Who is told as the vendor of the body an article is about, by its own words. */
export function vendorsOf(account: Account): ReadonlySet<Entity> {
  const found = vendors.get(account) ?? readVendors(account);
  vendors.set(account, found);
  return found;
}

/** Mentions looked at of one name. */
const MOST_MENTIONS = 12;

function readVendors(account: Account): Set<Entity> {
  return new Set(
    account.entities.filter(
      ({ type, role, mentions }) =>
        (type === 'ORG' || type === 'PRODUCT') &&
        !BYSTANDERS.includes(role) &&
        ((role === 'vendor' && !isOpening(account, mentions)) || isVendorBy(account, mentions.slice(0, MOST_MENTIONS))),
    ),
  );
}

/** Whether the words beside mentions of a name make it a vendor. */
export function isVendorBy(account: Account, mentions: readonly Span[]): boolean {
  const { text } = account.article;
  if (mentions.some((mention) => isToldAsVendor(text, sentenceAt(account, mention), mention))) return true;
  return (
    !isOpening(account, mentions) &&
    mentions.some((mention) => isToldAsCause(text, sentenceAt(account, mention), mention))
  );
}

/** The story opens with it: "Brackwater Health, which runs four hospitals, said". */
const isOpening = (account: Account, [first]: readonly Span[]): boolean =>
  first !== undefined && first.start < OPENING_CHARS && opensSentence(account, first);

/** "Baltimore shut down most of its servers": who acts in a sentence stands where it begins. */
export function opensSentence(account: Account, mention: Span): boolean {
  const sentence = sentenceAt(account, mention);
  const before = account.article.text.slice(sentence.start, mention.start);
  return /^\W*(?:(?:the|der|die|das|el|la|le|les|los|las|l['’]|city of|town of|village of|government of|province of|state of|ayuntamiento de|stadt|ville de|commune de)\s*){0,3}$/iu.test(
    before,
  );
}

const isParty = (type: Entity['type']): boolean => type === 'ORG' || type === 'PLACE' || type === 'PRODUCT';

/** The victim the article names, its likeliest; null where it names none for certain. */
export const victimOf = ({ entities }: Account): string | null =>
  entities.find(({ role, canonical }) => role === 'victim' && !/\(not named\)$/.test(canonical))?.canonical ?? null;
