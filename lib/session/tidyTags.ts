/** Longer ones are a slip of the clipboard, not a tag. UTF-16 units. */
const MAX_TAG = 80;

/**
 * Tags as they are kept: white space folded, no empty ones, each once. Two spellings that differ in case are one tag,
 * written as it was first written in this library.
 */
export function tidyTags(tags: readonly string[], known: readonly string[]): string[] {
  const spelling = new Map(known.toReversed().map((tag) => [tag.toLowerCase(), tag]));
  const tidy = new Map<string, string>();
  for (const tag of tags) {
    const folded = tag.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, MAX_TAG).trim();
    const name = folded.toLowerCase();
    if (name !== '' && !tidy.has(name)) tidy.set(name, spelling.get(name) ?? folded);
  }
  return [...tidy.values()];
}
