import { expression } from '../expression.ts';
import { personCanonical } from '../grammar/persons.ts';
import { isPlain } from '../lists/isPlain.ts';
import type { Mentions } from './mentions.ts';

/** After "Brett Callow", a lone "Callow" is he, as is "Mr. Callow", whatever a list or the tagger took it for. */
export function linkSurnames(mentions: Mentions): void {
  findNamed(mentions);
  const fullNames = new Map<string, string>();
  for (const mention of mentions.sorted()) {
    if (mention.type !== 'PERSON') continue;
    mention.canonical = personCanonical(mention.text);
    const words = mention.canonical.split(' ');
    const surname = words.at(-1);
    if (words.length > 1 && surname && !fullNames.has(surname)) fullNames.set(surname, mention.canonical);
    // "Bayer Rosmarin" after "Kelly Bayer Rosmarin".
    const double = words.slice(1).join(' ');
    if (words.length === 3 && words.every((word) => FIRST.test(word)) && !fullNames.has(double))
      fullNames.set(double, mention.canonical);
  }
  for (const mention of mentions.all()) {
    const full = fullNames.get(mention.type === 'PERSON' ? mention.canonical : mention.text);
    if (!full || (mention.type !== 'PERSON' && mention.type !== 'ORG' && mention.type !== 'PLACE')) continue;
    if (mention.type !== 'PERSON' && mention.source === 'list' && mention.role !== null) continue;
    Object.assign(mention, { type: 'PERSON', canonical: full, role: null });
  }
  for (const [surname, canonical] of fullNames) {
    const words = surname.split(' ');
    for (const at of mentions.occurrences(words)) {
      if (isPartOfName(mentions, at, words.length)) continue;
      mentions.add({ ...mentions.span(at, words.length), type: 'PERSON', canonical, role: null, source: 'document' });
    }
  }
}

const HONORIFIC = expression(String.raw`^(?:Mr|Mrs|Ms|Miss)\.? (\p{Lu}[\p{L}’'-]+)$`);
const FIRST = expression(String.raw`^\p{Lu}\p{Ll}[\p{L}’'-]*$`);

/** "Ms. Armitage" says that "Jolene Armitage" is a person, whatever the tagger made of it. */
function findNamed(mentions: Mentions): void {
  const surnames = new Set(
    mentions.all().flatMap(({ type, text }) => (type === 'PERSON' ? (HONORIFIC.exec(text)?.[1] ?? []) : [])),
  );
  for (const surname of surnames) {
    for (const at of mentions.occurrences([surname])) {
      const first = mentions.tokens[at - 1];
      const before = mentions.tokens[at - 2];
      if (!first?.capital || first.block !== mentions.tokens[at]?.block || !FIRST.test(first.text)) continue;
      if (first.opens && isPlain(first.lower)) continue;
      if (before?.capital && before.block === first.block && !isPlain(before.lower)) continue;
      const span = mentions.span(at - 1, 2);
      const text = mentions.text.slice(span.start, span.end);
      mentions.remove(({ start, end, source }) => source === 'tagger' && start >= span.start - 12 && end === span.end);
      mentions.add({ ...span, type: 'PERSON', canonical: personCanonical(text), role: null, source: 'document' });
    }
  }
}

/** A capitalised neighbour makes the word part of another name: "Callow Street". */
function isPartOfName(mentions: Mentions, at: number, count: number): boolean {
  const before = mentions.tokens[at - 1];
  const after = mentions.tokens[at + count];
  const token = mentions.tokens[at];
  return Boolean(
    (before?.capital && !before.opens && before.block === token?.block) ||
      (after?.capital && after.block === token?.block),
  );
}
