import type { Entity, EntityRole, EntityType } from '../../model.ts';
import { CUE_REACH, ROLE_CUES, type RoleCue } from './roleCues.ts';

/** A role needs at least this much evidence from the words around its mentions. */
const LEAST_EVIDENCE = 2;

/**
 * Gives entities without a role from their list the role that the text gives them, if any. A body known as a regulator,
 * a bureau or a forensic firm keeps that role unless the article tells of its own breach: Equifax is a credit bureau in
 * the advice of a notice, and the victim where its own systems were entered.
 */
export function assignRoles(text: string, entities: readonly Entity[]): void {
  for (const entity of entities) {
    if (entity.type === 'THREAT_ACTOR') entity.role = 'threat-actor';
    const settled = entity.role !== null && !VICTIM_TOO.has(entity.role);
    const cues = settled ? undefined : CUES_OF.get(entity.type);
    if (!cues) continue;
    const evidence = gather(text, entity, cues);
    if (entity.role !== null && (evidence.get('victim') ?? 0) < 3 * LEAST_EVIDENCE) continue;
    const [best] = [...evidence].sort((a, b) => b[1] - a[1]);
    if (best && best[1] >= LEAST_EVIDENCE) entity.role = entity.role === null ? best[0] : 'victim';
  }
}

/** Mentions looked at: a role shows in the first few, and long texts repeat a name hundreds of times. */
const MOST_MENTIONS = 12;

const VICTIM_TOO: ReadonlySet<EntityRole> = new Set(['credit-bureau', 'investigator', 'media', 'law-firm', 'vendor']);

/** Types that no cue is for are not looked at. */
const CUES_OF = new Map<EntityType, RoleCue[]>();
for (const cue of ROLE_CUES) for (const type of cue.types) CUES_OF.set(type, [...(CUES_OF.get(type) ?? []), cue]);

function gather(text: string, entity: Entity, cues: readonly RoleCue[]): Map<EntityRole, number> {
  const evidence = new Map<EntityRole, number>();
  for (const mention of entity.mentions.slice(0, MOST_MENTIONS)) {
    const before = text.slice(Math.max(0, mention.start - CUE_REACH), mention.start).replace(/^.*\n/s, '');
    const after = text.slice(mention.end, mention.end + CUE_REACH).replace(/\n.*$/s, '');
    for (const cue of cues) {
      const fits =
        (!cue.name || cue.name.test(entity.canonical)) &&
        (!cue.before || cue.before.test(before)) &&
        (!cue.after || cue.after.test(after));
      if (fits) evidence.set(cue.role, (evidence.get(cue.role) ?? 0) + cue.weight);
    }
  }
  return evidence;
}
