import { expression } from '../expression.ts';
import { FIRST_NAMES } from '../lists/firstNames.ts';
import { SURNAMES } from '../lists/surnames.ts';
import { ORG_HEADS } from '../lists/words.ts';
import type { Mention } from './mention.ts';
import type { Mentions } from './mentions.ts';

/** Two capitalised words, and nothing that says whose they are. */
const TWO_WORDS = expression(String.raw`^(\p{Lu}[\p{L}’'-]+) (?:\p{Lu}\. )?(\p{Lu}[\p{L}’'-]+)$`);
const TWO_SURNAMES = expression(String.raw`^(\p{Lu}\p{Ll}+) and (\p{Lu}\p{Ll}+)$`);

/**
 * A person's name is shortened to its last word ("Kahle said"), a firm's to its first ("Bishop's statement"): where the
 * article comes back to one of the two alone, that tells what the tagger could not know. "Warren and Cummings" are two.
 */
export function retypeByShortForm(mentions: Mentions): void {
  // Each word is looked up once: long texts repeat a name thousands of times.
  const alone = new Map<string, boolean>();
  const isAlone = (word: string): boolean => {
    const known = alone.get(word);
    if (known !== undefined) return known;
    const found = standsAlone(mentions, word);
    alone.set(word, found);
    return found;
  };
  const pairs = new Set<Mention>();
  for (const mention of mentions.all()) {
    if (mention.source !== 'tagger' || (mention.type !== 'ORG' && mention.type !== 'PERSON')) continue;
    const [, first, last] = TWO_WORDS.exec(mention.text) ?? [];
    if (first && last) {
      const listed = FIRST_NAMES.has(first.toLowerCase()) || ORG_HEADS.has(last.toLowerCase());
      const [firsts, lasts] = [isAlone(first), isAlone(last)];
      if (listed || firsts === lasts) continue;
      const type = lasts ? 'PERSON' : 'ORG';
      if (type !== mention.type) Object.assign(mention, { type, canonical: mention.text, role: null });
      continue;
    }
    if (mention.type === 'ORG' && surnamesOf(mention.text)) pairs.add(mention);
  }
  if (pairs.size === 0) return;
  mentions.remove((mention) => pairs.has(mention));
  for (const { text, start, end } of pairs) {
    const [left, right] = surnamesOf(text) ?? ['', ''];
    for (const [name, at] of [
      [left, start],
      [right, end - right.length],
    ] as const)
      mentions.add({
        start: at,
        end: at + name.length,
        type: 'PERSON',
        canonical: name,
        role: null,
        source: 'document',
      });
  }
}

/** The two family names that "and" joins, or null. */
function surnamesOf(text: string): [string, string] | null {
  const [, left, right] = TWO_SURNAMES.exec(text) ?? [];
  if (!left || !right || ![left, right].every((name) => SURNAMES.has(name.toLowerCase()))) return null;
  return [left, right];
}

/** Whether a word stands somewhere with a capital and without a capitalised neighbour, inside a sentence or before a verb's "'s". */
function standsAlone(mentions: Mentions, word: string): boolean {
  const { tokens } = mentions;
  return mentions.occurrences([word]).some((at) => {
    const token = tokens[at];
    const joins = (other: (typeof tokens)[number] | undefined) =>
      other?.capital === true && other.block === token?.block && !other.opens;
    const before = tokens[at - 1];
    return !joins(tokens[at + 1]) && !(joins(before) || (before?.capital && before.block === token?.block));
  });
}
