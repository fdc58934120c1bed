import type { EntityRef, EntityRole, EntityType, Span } from '../model.ts';

/** What the reader does to a name of the article. Entities are named as they are shown; see `entityKeyOf`. */
export type NameChange =
  | { kind: 'confirm' }
  /** What is left out stays as it is. */
  | { kind: 'edit'; type?: EntityType; canonical?: string; role?: EntityRole | null }
  | { kind: 'merge'; into: string }
  /** One of the names that were merged into it stands for itself again. */
  | { kind: 'separate'; part: EntityRef }
  /** One mention is something else: a name that is there, or a new one. */
  | { kind: 'split'; mention: Span; as: EntityRef }
  | { kind: 'reject' }
  | { kind: 'reject-mention'; mention: Span }
  /** Takes back every decision on it: it is again as it was found. */
  | { kind: 'restore' };

/** Begins the name of mentions that the reader took out one by one; no name that is found begins so. */
const NOT = '≠ ';

/** What a mention is split off to that is not what it was taken for: all such mentions of a name are together. */
export const notRef = ({ type, canonical }: EntityRef): EntityRef => ({ type, canonical: NOT + canonical });

/** The name as it was before `notRef`. */
export const withoutNot = (canonical: string): string =>
  canonical.startsWith(NOT) ? canonical.slice(NOT.length) : canonical;
