import { isInAdviceOnly } from '../entities/roles/rankEntities.ts';
import { entityKeyOf } from '../marks/entityKeyOf.ts';
import type { CountBound, Entity, EntityRole, Span } from '../model.ts';
import type { Account } from './account.ts';

/** The roles that are parties to an incident, in the order they are shown in. */
export const PARTY_ROLES = [
  'victim',
  'vendor',
  'threat-actor',
  'regulator',
  'law-enforcement',
  'investigator',
  'law-firm',
] as const satisfies readonly EntityRole[];
export type PartyRole = (typeof PARTY_ROLES)[number];

export interface Party {
  /** Of its entity, as lib/marks names it. */
  key: string;
  name: string;
  /** "Vendor (not named)": the article tells of one and does not say which. */
  isNamed: boolean;
  mentions: Span[];
}

/** A number of people, accounts or records, as printed. */
export interface AffectedCount {
  key: string;
  count: number;
  bound: CountBound | null;
  /** As printed: "2,317 customers". */
  text: string;
  mentions: Span[];
}

export interface DataExposed {
  key: string;
  name: string;
  mentions: Span[];
}

export interface WhoIsWho {
  parties: Record<PartyRole, Party[]>;
  /** The largest first. */
  affected: AffectedCount[];
  data: DataExposed[];
}

/** Who plays which part, how many people are affected, and which data: what the article names, with where it does. */
export function whoIsWho({ article, entities }: Account): WhoIsWho {
  const involved = entities.filter((entity) => !isInAdviceOnly(article.text, entity));
  const inRole = (role: PartyRole): Party[] => involved.filter((entity) => entity.role === role).map(partyOf);
  return {
    parties: {
      victim: inRole('victim'),
      vendor: inRole('vendor'),
      'threat-actor': inRole('threat-actor'),
      regulator: inRole('regulator'),
      'law-enforcement': inRole('law-enforcement'),
      investigator: inRole('investigator'),
      'law-firm': inRole('law-firm'),
    },
    affected: entities.flatMap(affectedOf).toSorted((a, b) => b.count - a.count),
    data: entities
      .filter(({ type }) => type === 'DATA_TYPE')
      .map((entity) => ({ key: entityKeyOf(entity), name: entity.canonical, mentions: placesOf(entity) })),
  };
}

const NOT_NAMED = / \(not named\)$/;

const partyOf = (entity: Entity): Party => ({
  key: entityKeyOf(entity),
  name: entity.canonical,
  isNamed: !NOT_NAMED.test(entity.canonical),
  mentions: placesOf(entity),
});

function affectedOf(entity: Entity): AffectedCount[] {
  const count = Number(entity.canonical);
  const [first] = entity.mentions;
  if (entity.type !== 'COUNT_AFFECTED' || !first || !Number.isFinite(count)) return [];
  const bound = entity.mentions.find((mention) => mention.bound !== undefined)?.bound ?? null;
  return [{ key: entityKeyOf(entity), count, bound, text: first.text, mentions: placesOf(entity) }];
}

const placesOf = ({ mentions }: Entity): Span[] => mentions.map(({ start, end }) => ({ start, end }));
