import type { Account } from '../metrics/account.ts';
import type { Entity } from '../model.ts';

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
 * of its title and its opening. The likeliest first, five at most.
 */
export function subjectsOf(account: Account): readonly Entity[] {
  const found = known.get(account) ?? rank(account);
  known.set(account, found);
  return found;
}

function rank({ article, entities }: Account): Entity[] {
  const title = article.metadata.title.toLowerCase();
  const weight = ({ canonical, aliases, mentions, role, type }: Entity): number => {
    const names = [canonical, ...aliases, ...mentions.map(({ text }) => text)];
    const inTitle = names.some((name) => name.length > 2 && title.includes(name.toLowerCase()));
    const first = mentions[0]?.start ?? LEAD_CHARS;
    const ofPlace = first < OPENING_CHARS ? 3 : first < LEAD_CHARS ? 2 : 0;
    const ofRole = role === 'victim' ? 6 : role === 'vendor' ? 1 : 0;
    const ofType = type === 'ORG' ? 2 : 0;
    return ofRole + ofType + (inTitle ? 6 : 0) + ofPlace + Math.min(3, mentions.length - 1);
  };
  return entities
    .filter(
      ({ type, role, canonical }) => isParty(type) && !BYSTANDERS.includes(role) && !/\(not named\)$/.test(canonical),
    )
    .map((entity) => ({ entity, weight: weight(entity) }))
    .filter(({ weight: its }) => its >= 2)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 5)
    .map(({ entity }) => entity);
}

const isParty = (type: Entity['type']): boolean => type === 'ORG' || type === 'PLACE' || type === 'PRODUCT';

/** The victim the article names, its likeliest; null where it names none for certain. */
export const victimOf = ({ entities }: Account): string | null =>
  entities.find(({ role, canonical }) => role === 'victim' && !/\(not named\)$/.test(canonical))?.canonical ?? null;
