/** More than this many do not help to choose. */
const MAX_SUGGESTIONS = 8;

/**
 * Tags used before that complete what is typed: those that begin with it, then those with a word that does, each in
 * the order given (most used first). Tags that are set already are left out.
 */
export function suggestTags(typed: string, known: readonly string[], set: readonly string[]): string[] {
  const wanted = typed.trim().toLowerCase();
  const taken = new Set(set.map((tag) => tag.toLowerCase()));
  const free = known.filter((tag) => !taken.has(tag.toLowerCase()));
  if (wanted === '') return free.slice(0, MAX_SUGGESTIONS);
  const starts = free.filter((tag) => tag.toLowerCase().startsWith(wanted));
  const inside = free.filter(
    (tag) =>
      !starts.includes(tag) &&
      tag
        .toLowerCase()
        .split(/[\s/_-]+/)
        .some((word) => word.startsWith(wanted)),
  );
  return [...starts, ...inside].slice(0, MAX_SUGGESTIONS);
}
