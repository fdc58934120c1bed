import type { CountBound, EntityType, Span } from '../model.ts';

/**
 * Who proposed a candidate, strongest first: where two overlap, `chooseCandidates` keeps the stronger source's,
 * and within one source the longer.
 */
export const SOURCES = ['reader', 'contact', 'pattern', 'grammar', 'list', 'data', 'tagger', 'document'] as const;
export type Source = (typeof SOURCES)[number];

/** A span some recogniser takes for an entity; offsets are UTF-16 into the article's text. */
export interface Candidate extends Span {
  type: EntityType;
  canonical: string;
  source: Source;
  /** COUNT_AFFECTED only: see `EntityMention`. */
  bound?: CountBound;
}
