import { refKey } from '../entities/refKey.ts';
import type { Entity, EntityMention, EntityRef, Span } from '../model.ts';

interface Added {
  ref: EntityRef;
  span: Span;
}

/**
 * Puts names into what was found. At its own place an added name takes the place of what was found in those very words;
 * `everywhere` it is also found in all the same words of the text that are part of no other name.
 */
export function addNames(
  text: string,
  entities: readonly Entity[],
  added: readonly Added[],
  where: 'here' | 'everywhere',
): Entity[] {
  if (added.length === 0) return [...entities];
  const own = new Map(added.map((each) => [spanKey(each.span), each]));
  const kept = entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.filter((mention) => !own.has(spanKey(mention))),
  }));
  const taken: Span[] = [...kept.flatMap(({ mentions }) => mentions), ...[...own.values()].map(({ span }) => span)];
  const all = new Map(kept.map((entity) => [refKey(entity), entity]));
  const put = ({ ref, span }: Added): void => {
    const words = text.slice(span.start, span.end);
    const entity = all.get(refKey(ref)) ?? { ...ref, aliases: [], role: null, mentions: [] };
    const mention: EntityMention = { ...span, text: words, ...ref };
    const aliases = words === ref.canonical || entity.aliases.includes(words) ? [] : [words];
    all.set(refKey(ref), {
      ...entity,
      aliases: [...entity.aliases, ...aliases],
      mentions: [...entity.mentions, mention].sort((a, b) => a.start - b.start),
    });
  };
  for (const each of own.values()) put(each);
  if (where === 'everywhere') {
    for (const { ref, span } of own.values()) {
      for (const other of sameWords(text, span)) {
        if (taken.some(({ start, end }) => start < other.end && other.start < end)) continue;
        taken.push(other);
        put({ ref, span: other });
      }
    }
  }
  return [...all.values()].filter(({ mentions }) => mentions.length > 0);
}

const spanKey = ({ start, end }: Span): string => `${start}:${end}`;
const WORD = /[\p{L}\p{N}]/u;

/** Where the same words stand as whole words. */
function* sameWords(text: string, { start, end }: Span): Generator<Span> {
  const words = text.slice(start, end);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const isInside = WORD.test(text.charAt(at - 1)) || WORD.test(text.charAt(at + words.length));
    if (!isInside) yield { start: at, end: at + words.length };
  }
}
