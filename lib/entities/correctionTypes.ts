import type { EntityRole, EntityType, Span } from '../model.ts';

/** Which entity of an article: by the type and name under which the analysis found it. */
export interface EntityRef {
  type: EntityType;
  canonical: string;
}

/** A name on the reader's own list, told once for every article. */
export interface ReaderName extends EntityRef {
  /** As printed; several printed names may share a type and canonical name, which makes them one entity. */
  text: string;
}

/**
 * What the reader corrected about one entity of one article. `entity` names it as it was *found*, or as a split named it,
 * never as another correction renamed it: so corrections hold whatever order they came in. Of two that say the same kind
 * of thing about the same entity the later counts.
 */
export type EntityCorrection =
  | { kind: 'retype'; entity: EntityRef; type: EntityType }
  | { kind: 'rename'; entity: EntityRef; canonical: string }
  /** All of its mentions go to `into`, under whatever name that one has. Into itself: it stands alone again. */
  | { kind: 'merge'; entity: EntityRef; into: EntityRef }
  /** The mention at `mention` belongs to `as` instead: an entity that was found, or a new one. As itself: it goes back. */
  | { kind: 'split'; entity: EntityRef; mention: Span; as: EntityRef }
  /** It is none: its mentions are taken out. `restore` takes that back. */
  | { kind: 'reject'; entity: EntityRef }
  | { kind: 'restore'; entity: EntityRef }
  | { kind: 'role'; entity: EntityRef; role: EntityRole | null };
