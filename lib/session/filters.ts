import type { Colour, EntityType, EventKind, Status } from '../model.ts';

/** What a row can be chosen by, and the values each can have. */
export interface FacetValues {
  kind: EventKind;
  /** The type of a name in the event's clause. */
  type: EntityType;
  /** One name in the event's clause, as of `entityKeyOf`. */
  entity: string;
  tag: string;
  /** The colour of a highlight of the reader's in the event's passage. */
  colour: Colour;
  /** As of `speakerKeyOf`. */
  speaker: string;
  origin: 'found' | 'reader';
  certainty: Certainty;
  status: Status;
}

/** `doubtful`: something about its date does not fit, whether it was stated or inferred. */
export type Certainty = 'stated' | 'inferred' | 'doubtful';

export type FacetName = keyof FacetValues;

/** In the order in which they are shown. */
export const FACETS = [
  'kind',
  'type',
  'entity',
  'tag',
  'colour',
  'speaker',
  'origin',
  'certainty',
  'status',
] as const satisfies readonly FacetName[];

/**
 * What the timeline is narrowed to. Any of the values chosen in one facet will do; every facet with a choice must be
 * met. With no choice of status the rejected are left out.
 */
export type Filters = { readonly text: string } & Chosen;

type Chosen = { readonly [F in FacetName]: readonly FacetValues[F][] };

export const NO_FILTERS: Filters = {
  text: '',
  kind: [],
  type: [],
  entity: [],
  tag: [],
  colour: [],
  speaker: [],
  origin: [],
  certainty: [],
  status: [],
};

/** Whether anything is narrowed. */
export const isFiltered = (filters: Filters): boolean =>
  filters.text.trim() !== '' || FACETS.some((facet) => filters[facet].length > 0);

/** One value chosen, or no longer chosen. */
export function toggleFilter<F extends FacetName>(filters: Filters, facet: F, value: FacetValues[F]): Partial<Filters> {
  const all: Chosen = filters;
  const chosen = all[facet];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return { [facet]: next };
}
