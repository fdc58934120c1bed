/** Something that is looked for where one of its first words stands. */
interface Triggered {
  first: ReadonlySet<string> | null;
}

/** What can start with a word, by word. */
export function byFirstWord<T extends Triggered>(things: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const byWord = new Map<string, T[]>();
  for (const thing of things) {
    for (const word of thing.first ?? []) {
      const same = byWord.get(word);
      if (same) same.push(thing);
      else byWord.set(word, [thing]);
    }
  }
  return byWord;
}

/**
 * Where in a text each thing may start, in order: one look at every word instead of one search through the text for
 * every thing. Words are runs of Latin letters, so that both halves of "data-theft" are some.
 */
export function placesOf<T>(text: string, byWord: ReadonlyMap<string, readonly T[]>): ReadonlyMap<T, number[]> {
  const places = new Map<T, number[]>();
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const start = at;
    do at++;
    while (isLetter(text.charCodeAt(at)));
    // No first word is longer, and endless lines are not copied.
    if (at - start > LONGEST) continue;
    for (const thing of byWord.get(text.slice(start, at)) ?? []) {
      const known = places.get(thing);
      if (known) known.push(start);
      else places.set(thing, [start]);
    }
  }
  return places;
}

const LONGEST = 24;

/** A to Z and Latin letters with accents. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250);

/** What a sticky expression matches at these places, as a global one would find it: matches do not overlap. */
export function matchesAt(text: string, sticky: RegExp, places: readonly number[] = []): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const place of places) {
    if (place < end) continue;
    sticky.lastIndex = place;
    const match = sticky.exec(text);
    if (!match) continue;
    found.push(match);
    end = sticky.lastIndex;
  }
  return found;
}
