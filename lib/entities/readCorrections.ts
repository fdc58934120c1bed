import type { EntityCorrection, EntityRef, EntityRole, EntityType, Span } from '../model.ts';
import { refKey } from './refKey.ts';

/** What a list of corrections says, looked up by entity. */
export interface Corrections {
  /** The entity that holds a mention: the one it was found for, or the one it was split off to. */
  holderOf(found: EntityRef, mention: Span): EntityRef;
  isRejected(holder: EntityRef): boolean;
  /** The entity that a holder was merged into, at the end of all merges; itself where there were none. */
  leaderOf(holder: EntityRef): EntityRef;
  /** The name and type that a leader goes by. */
  nameOf(leader: EntityRef): EntityRef;
  /** The role told last for any of these; undefined when none was. */
  roleOf(refs: Iterable<EntityRef>): EntityRole | null | undefined;
}

/** A step from one entity to another, and its place in the list: where steps go in a circle the last one told decides. */
interface Step {
  to: EntityRef;
  place: number;
}

/** Reads corrections, oldest first. Names that are only white space say nothing. */
export function readCorrections(corrections: readonly EntityCorrection[]): Corrections {
  const types = new Map<string, EntityType>();
  const names = new Map<string, string>();
  const merges = new Map<string, Step>();
  const splits = new Map<string, Step>();
  const rejected = new Set<string>();
  const roles = new Map<string, { role: EntityRole | null; place: number }>();
  corrections.forEach((correction, place) => {
    const key = refKey(correction.entity);
    switch (correction.kind) {
      case 'retype':
        types.set(key, correction.type);
        break;
      case 'rename':
        if (correction.canonical.trim() !== '') names.set(key, correction.canonical.trim());
        break;
      case 'merge':
        merges.set(key, { to: correction.into, place });
        break;
      case 'split':
        splits.set(spanKey(correction.entity, correction.mention), { to: correction.as, place });
        break;
      case 'reject':
        rejected.add(key);
        break;
      case 'restore':
        rejected.delete(key);
        break;
      case 'role':
        roles.set(key, { role: correction.role, place });
        break;
    }
  });
  return {
    holderOf: (found, mention) =>
      splits.size === 0 ? found : follow(found, (ref) => splits.get(spanKey(ref, mention))),
    isRejected: (holder) => rejected.has(refKey(holder)),
    leaderOf: (holder) => follow(holder, (ref) => merges.get(refKey(ref))),
    nameOf: (leader) => {
      const key = refKey(leader);
      return { type: types.get(key) ?? leader.type, canonical: names.get(key) ?? leader.canonical };
    },
    roleOf: (refs) => {
      let last: { role: EntityRole | null; place: number } | undefined;
      for (const ref of refs) {
        const told = roles.get(refKey(ref));
        if (told && (last === undefined || told.place > last.place)) last = told;
      }
      return last?.role;
    },
  };
}

const spanKey = (ref: EntityRef, { start, end }: Span): string => `${start}-${end}\n${refKey(ref)}`;

/** Where the steps from an entity end; in a circle, where its last told step leads. */
function follow(from: EntityRef, stepFrom: (ref: EntityRef) => Step | undefined): EntityRef {
  const walked: Step[] = [];
  const seen = new Map<string, number>([[refKey(from), 0]]);
  let at = from;
  for (let step = stepFrom(at); step !== undefined; step = stepFrom(at)) {
    walked.push(step);
    at = step.to;
    const before = seen.get(refKey(at));
    if (before !== undefined) {
      const circle = walked.slice(before);
      return circle.reduce((last, next) => (next.place > last.place ? next : last)).to;
    }
    seen.set(refKey(at), walked.length);
  }
  return at;
}
