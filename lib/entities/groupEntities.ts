import type { Entity, EntityMention, EntityRole } from '../model.ts';
import type { Candidate } from './candidate.ts';

/** Candidates of one type and canonical name become one entity with its mentions in order. */
export function groupEntities(
  text: string,
  candidates: readonly (Candidate & { role?: EntityRole | null })[],
): Entity[] {
  const entities = new Map<string, Entity>();
  for (const { start, end, type, canonical, role } of candidates) {
    const key = `${type}\n${canonical}`;
    const mention: EntityMention = { start, end, text: text.slice(start, end), type, canonical };
    const entity = entities.get(key);
    if (!entity) {
      const aliases = mention.text === canonical ? [] : [mention.text];
      entities.set(key, { type, canonical, aliases, role: role ?? null, mentions: [mention] });
      continue;
    }
    entity.mentions.push(mention);
    entity.role ??= role ?? null;
    if (mention.text !== canonical && !entity.aliases.includes(mention.text)) entity.aliases.push(mention.text);
  }
  return [...entities.values()];
}
