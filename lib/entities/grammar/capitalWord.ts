/** One capitalised word of a name, as regular-expression source (`u` flag): "St.", "O’Brien", "AT&T", "U.S.", "PowerSchool". */
export const WORD = String.raw`(?:St\.|Mt\.|Ft\.|(?:\p{Lu}\.){1,4}|[\p{Lu}\p{Lt}][\p{L}\p{N}\p{M}]*(?:[-&’'.][\p{L}\p{N}]+)*(?:[’']s|s[’'](?= \p{Lu}))?|\d{1,3}(?=\p{Lu})[\p{L}\p{N}]+)`;
/** No letter or digit before, none after: the edges of a name. */
export const EDGE_BEFORE = String.raw`(?<![\p{L}\p{N}@#_/-])`;
export const EDGE_AFTER = String.raw`(?![\p{L}\p{N}_]|-\p{L})`;
/** Words that join the capitalised words of a name, with their spaces. */
export const JOIN = ` (?:(?:(?:of|for|at) (?:the )?|(?:and|&) |(?:de|del|della|du|des|der|für) (?:la |los |les |las )?))?`;

const OPENERS = new Set(
  `the a an in on at by for from with to of and but or if as when while after before since until once because although though however meanwhile
also both either neither all some many most several each every other another such this that these those its his her their our your my it
he she we they you who what which where why how last next first second earlier later today yesterday tomorrow now then here there
according under over about between during among against within without through following despite like unlike only even just still yet
not no yes did does do is are was were has have had will would can could may might should must let dear posted updated update note
location organization organisation source contact see read visit call email monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december former current new local state federal
attorneys officials victims hackers patients students employees customers researchers experts police prosecutors lawyers`.split(
    /\s+/,
  ),
);

/** The length of the words that open a sentence before a name ("When Akron Public Schools": 5), 0 when there are none. */
export function openerLength(run: string): number {
  let length = 0;
  for (;;) {
    const word = /^[\p{L}]+ /u.exec(run.slice(length))?.[0];
    if (!word || !OPENERS.has(word.trim().toLowerCase())) return length;
    length += word.length;
  }
}
