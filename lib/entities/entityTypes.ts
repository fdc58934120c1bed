import type { Span } from '../model.ts';

export const ENTITY_TYPES = [
  'ORG',
  'PERSON',
  'PLACE',
  'THREAT_ACTOR',
  'MALWARE',
  'PRODUCT',
  'CVE',
  'LAW',
  'COUNT_AFFECTED',
  'MONEY',
  'DATA_TYPE',
  'CONTACT',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const ENTITY_ROLES = [
  'victim',
  'vendor',
  'regulator',
  'law-enforcement',
  'investigator',
  'threat-actor',
  'law-firm',
  'credit-bureau',
  'media',
  'source',
] as const;
export type EntityRole = (typeof ENTITY_ROLES)[number];

/** How far off a stated number may be: "more than 2.3 million" is `at-least`, "up to" is `at-most`. */
export type CountBound = 'at-least' | 'at-most' | 'about';

export interface EntityMention extends Span {
  text: string;
  type: EntityType;
  /** The same for every mention of one entity in this article. */
  canonical: string;
  /** COUNT_AFFECTED only, where the words before the number state one. */
  bound?: CountBound;
}

/** One entity with all its mentions in one article. */
export interface Entity {
  type: EntityType;
  canonical: string;
  aliases: string[];
  role: EntityRole | null;
  mentions: EntityMention[];
}
