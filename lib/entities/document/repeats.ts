import type { EntityType } from '../../model.ts';
import { expression } from '../expression.ts';
import type { Mention } from './mention.ts';
import { type Mentions, nameWords } from './mentions.ts';

const REPEATED = new Set<EntityType>(['ORG', 'PERSON', 'PLACE', 'PRODUCT', 'THREAT_ACTOR', 'MALWARE']);
const STRENGTH: Readonly<Record<Mention['source'], number>> = {
  reader: 9,
  contact: 9,
  pattern: 9,
  data: 9,
  grammar: 4,
  list: 4,
  document: 3,
  tagger: 1,
};

/** Same string, same type: where the tagger disagrees with itself the majority decides, and a list or grammar outvotes it. */
export function agreeOnTypes(mentions: Mentions): void {
  const votes = new Map<string, Map<EntityType, { weight: number; like: Mention }>>();
  for (const mention of mentions.all()) {
    if (!REPEATED.has(mention.type)) continue;
    const byType = votes.get(mention.text) ?? new Map<EntityType, { weight: number; like: Mention }>();
    votes.set(mention.text, byType);
    const vote = byType.get(mention.type) ?? { weight: 0, like: mention };
    vote.weight += STRENGTH[mention.source];
    byType.set(mention.type, vote);
  }
  for (const mention of mentions.all()) {
    if (mention.source !== 'tagger') continue;
    const ranked = [...(votes.get(mention.text)?.values() ?? [])].sort((a, b) => b.weight - a.weight);
    const best = ranked[0]?.like;
    if (best && best.type !== mention.type)
      Object.assign(mention, { type: best.type, canonical: best.canonical, role: best.role });
  }
}

/** A name found once is found everywhere it is printed the same way, and in headlines in capitals. */
export function findRepeats(mentions: Mentions): void {
  const known = new Map<string, { words: string[]; like: Mention }>();
  const cities = new Map<string, Mention>();
  for (const mention of mentions.sorted()) {
    if (!REPEATED.has(mention.type) || known.has(mention.text)) continue;
    const words = nameWords(mentions, mention);
    if (words.length > 0 && words.length <= 8) known.set(mention.text, { words, like: mention });
    // "Marrow Creek, Georgia", later "Marrow Creek".
    const comma = mention.type === 'PLACE' ? words.indexOf(',') : -1;
    const city = words.slice(0, Math.max(comma, 0));
    if (city.length > 0 && !known.has(city.join(' '))) {
      known.set(city.join(' '), { words: city, like: mention });
      cities.set(city.join(' '), mention);
    }
  }
  for (const mention of mentions.all()) {
    const city = mention.source === 'tagger' ? cities.get(mention.text) : undefined;
    if (city) Object.assign(mention, { type: 'PLACE', canonical: city.canonical, role: null });
  }
  for (const { words, like } of known.values()) {
    for (const at of mentions.occurrences(words))
      if (!isDoubtful(mentions, at, words.length)) addLike(mentions, at, words.length, like);
    const shouted = words.map((word) => word.toUpperCase());
    if (shouted.join(' ') === words.join(' ')) continue;
    for (const at of mentions.occurrences(shouted))
      if (inHeadline(mentions, at, words.length)) addLike(mentions, at, words.length, like);
  }
}

function addLike(mentions: Mentions, at: number, count: number, { type, canonical, role }: Mention): void {
  mentions.add({ ...mentions.span(at, count), type, canonical, role, source: 'document' });
}

/** One word beside another capitalised word is part of some longer name; at a sentence's start it may be a word. */
function isDoubtful(mentions: Mentions, at: number, count: number): boolean {
  const first = mentions.tokens[at];
  if (!first || count > 1) return false;
  if (!first.capital || (first.opens && mentions.isPlainWord(first.lower))) return true;
  const before = mentions.tokens[at - 1];
  const after = mentions.tokens[at + 1];
  const joins = (token: typeof before) =>
    token?.capital === true && token.block === first.block && !token.opens && !token.allCaps;
  return joins(before) || joins(after);
}

const TWO_LETTERS = expression(String.raw`\p{L}{2}`);

/** Every word within three of the name is in capitals too. */
function inHeadline(mentions: Mentions, at: number, count: number): boolean {
  const block = mentions.tokens[at]?.block;
  const around = mentions.tokens
    .slice(Math.max(0, at - 3), at + count + 3)
    .filter((token) => token.block === block && TWO_LETTERS.test(token.text));
  return around.length > count && around.every((token) => token.allCaps || token.text.length <= 3);
}
