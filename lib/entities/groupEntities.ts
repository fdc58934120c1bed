import type { Entity, EntityMention } from '../model.ts';
import type { Mention } from './document/mention.ts';

/** Mentions of one type and canonical name become one entity, in the order of its first mention. */
export function groupEntities(sorted: readonly Mention[]): Entity[] {
  const entities = new Map<string, Entity>();
  for (const { start, end, text, type, canonical, role, bound } of sorted) {
    const key = `${type}\n${canonical}`;
    const mention: EntityMention = { start, end, text, type, canonical, ...(bound && { bound }) };
    const entity = entities.get(key) ?? { type, canonical, aliases: [], role: null, mentions: [] };
    entities.set(key, entity);
    entity.mentions.push(mention);
    entity.role ??= role;
    if (text !== canonical && !entity.aliases.includes(text)) entity.aliases.push(text);
  }
  return [...entities.values()];
}
