import type { EntityType, MarkType } from '../model.ts';

const TYPES: Record<EntityType, MarkType> = {
  ORG: 'org',
  PERSON: 'person',
  PLACE: 'place',
  THREAT_ACTOR: 'threat-actor',
  MALWARE: 'malware',
  PRODUCT: 'product',
  CVE: 'cve',
  LAW: 'law',
  COUNT_AFFECTED: 'count-affected',
  MONEY: 'money',
  DATA_TYPE: 'data-type',
  CONTACT: 'contact',
};

/** The mark that shows an entity of this type: its CSS highlight is named `breachline-<mark type>`. */
export const markTypeOf = (type: EntityType): MarkType => TYPES[type];
