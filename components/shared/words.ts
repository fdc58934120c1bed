import type { Colour, EntityType, MetadataSource, NotAnArticle, TimeBasis, TimeFlag } from '../../lib/model.ts';

/** How the page said when it was published: "from …". */
export const SOURCE_WORDS: Record<MetadataSource, string> = {
  'json-ld': 'from the page’s metadata (JSON-LD)',
  'open-graph': 'from the page’s metadata (Open Graph)',
  meta: 'from the page’s metadata',
  'time-element': 'from the page’s date element',
  byline: 'from the byline',
  url: 'from the address',
  title: 'from the title',
  reader: 'set by you',
};

/** Where an inferred date comes from; null where the article states it all. */
export const BASIS_WORDS: Record<TimeBasis, string | null> = {
  stated: null,
  'inherited-date': 'day taken from the text above',
  'inherited-year': 'year taken from the text around it',
  'relative-to-event': 'counted from another event',
  'relative-to-publication': 'counted from the published date',
};

export const FLAG_WORDS: Record<TimeFlag, string> = {
  'weekday-mismatch': 'The weekday does not fit this date.',
  'impossible-date': 'There is no such date.',
  'ambiguous-day-month': 'Day and month could be the other way round.',
  'after-publication': 'Later than the article’s published date.',
};

export const ENTITY_WORDS: Record<EntityType, string> = {
  ORG: 'Organisations',
  PERSON: 'People',
  PLACE: 'Places',
  THREAT_ACTOR: 'Threat actors',
  MALWARE: 'Malware',
  PRODUCT: 'Products',
  CVE: 'Vulnerabilities',
  LAW: 'Laws',
  COUNT_AFFECTED: 'People affected',
  MONEY: 'Money',
  DATA_TYPE: 'Data exposed',
  CONTACT: 'Contacts',
};

export const COLOUR_WORDS: Record<Colour, string> = { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink' };

export const NOT_AN_ARTICLE_WORDS: Record<NotAnArticle, { what: string; hint: string }> = {
  empty: {
    what: 'This page is empty.',
    hint: 'If it is still loading, wait until it is there, close Breachline and click its button again.',
  },
  'not-an-article': {
    what: 'This page has no article Breachline can read.',
    hint: 'A home page or a list of posts is no article. Open one post or notice and click Breachline’s button there.',
  },
  pdf: {
    what: 'This is a PDF. Breachline reads web pages only.',
    hint: 'Look for the same notice as a web page.',
  },
  'not-html': {
    what: 'This is not a web page but a file. Breachline reads web pages only.',
    hint: 'Open the article it belongs to and click Breachline’s button there.',
  },
  'too-large': {
    what: 'This page is too large to be read.',
    hint: 'Open a single article rather than a whole archive.',
  },
};
