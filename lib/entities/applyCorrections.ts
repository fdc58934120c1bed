import type { Entity, EntityCorrection, EntityMention, EntityRef } from '../model.ts';
import { type Corrections, readCorrections } from './readCorrections.ts';
import { refKey } from './refKey.ts';

/** A mention that remembers which entity the analysis gave it to: what a `split` of it has to name. */
export interface CorrectedMention extends EntityMention {
  found: EntityRef;
}

/** An entity as the reader has it. */
export interface CorrectedEntity extends Entity {
  mentions: CorrectedMention[];
  /** What a further correction of its name, type or role has to name. */
  ref: EntityRef;
  /** The found and split-off entities it is made of, by first mention: a rejection or a merge of the whole names each. */
  parts: EntityRef[];
}

/**
 * The entities of an article as its reader corrected them; `corrections` oldest first. Never throws: a correction of
 * something that is not there (a later version found other names) changes nothing. Applied to its own result it changes
 * nothing more. Rejected entities are left out; `rejectedEntities` lists them.
 */
export function applyCorrections(
  entities: readonly Entity[],
  corrections: readonly EntityCorrection[],
): CorrectedEntity[] {
  return gather(entities, readCorrections(corrections), false);
}

/** The entities that the reader took out, under their corrected names, so that they can be restored. */
export function rejectedEntities(
  entities: readonly Entity[],
  corrections: readonly EntityCorrection[],
): CorrectedEntity[] {
  return gather(entities, readCorrections(corrections), true);
}

/** A mention on its way to its entity. */
interface Placed {
  mention: EntityMention;
  found: EntityRef;
  holder: EntityRef;
  leader: EntityRef;
  /** The role found for it; null for a mention split off, for a role goes with the entity. */
  role: Entity['role'];
}

interface Group {
  name: EntityRef;
  /** Place of its first entity in the list given, which is in the order of what the incident is about. */
  rank: number;
  placed: Placed[];
}

function gather(entities: readonly Entity[], told: Corrections, rejected: boolean): CorrectedEntity[] {
  const groups = new Map<string, Group>();
  entities.forEach(({ mentions, role }, rank) => {
    for (const mention of mentions) {
      const found = foundAs(mention);
      const holder = told.holderOf(found, mention);
      if (told.isRejected(holder) !== rejected) continue;
      const leader = told.leaderOf(holder);
      const name = told.nameOf(leader);
      const group = groups.get(refKey(name)) ?? { name, rank, placed: [] };
      groups.set(refKey(name), group);
      group.placed.push({ mention, found, holder, leader, role: refKey(holder) === refKey(found) ? role : null });
    }
  });
  const inOrder = [...groups.values()];
  for (const { placed } of inOrder) placed.sort((a, b) => a.mention.start - b.mention.start);
  return inOrder.sort((a, b) => a.rank - b.rank || startOf(a) - startOf(b)).map((group) => entityOf(group, told));
}

const startOf = ({ placed }: Group): number => placed[0]?.mention.start ?? 0;

/** What the analysis took a mention for, also where corrections have been applied before. */
function foundAs(mention: EntityMention & { found?: EntityRef }): EntityRef {
  return mention.found ?? { type: mention.type, canonical: mention.canonical };
}

function entityOf({ name, placed }: Group, told: Corrections): CorrectedEntity {
  const parts = distinct(placed.map(({ holder }) => holder));
  const leaders = distinct(placed.map(({ leader }) => leader));
  // Of several entities that were given one name, the one that always had it is the one to correct further.
  const ref = leaders.find((leader) => refKey(leader) === refKey(name)) ?? leaders[0] ?? name;
  const foundRole =
    placed.find(({ holder, role }) => role !== null && refKey(holder) === refKey(ref)) ??
    placed.find(({ role }) => role !== null);
  const toldRole = told.roleOf([...leaders, ...parts]);
  const aliases = placed.map(({ mention }) => mention.text).filter((text) => text !== name.canonical);
  return {
    ...name,
    aliases: [...new Set(aliases)],
    role: toldRole === undefined ? (foundRole?.role ?? null) : toldRole,
    mentions: placed.map(({ mention, found }) => renamed(mention, name, found)),
    ref,
    parts,
  };
}

function renamed({ start, end, text, bound }: EntityMention, name: EntityRef, found: EntityRef): CorrectedMention {
  return { start, end, text, ...name, ...(name.type === 'COUNT_AFFECTED' && bound && { bound }), found };
}

function distinct(refs: readonly EntityRef[]): EntityRef[] {
  return [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
}
