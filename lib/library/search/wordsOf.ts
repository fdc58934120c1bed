/** Longest word that is indexed, in UTF-16 units: beyond it are hashes and encoded data. */
const LONGEST = 40;
const WORD = /[\p{L}\p{N}]+/gu;
const ACCENT = /\p{M}+/gu;
const IS_ASCII = /^[\0-\x7f]*$/;

/** A text as it is compared: lower case, accents and ligatures taken apart and dropped. Lengths may change. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return IS_ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(ACCENT, '');
}

/** The words of a text as they are compared, in its order: `Señor O’Neil-Ruiz` are `senor`, `o`, `neil`, `ruiz`. */
export function wordsOf(text: string): string[] {
  const words = folded(text).match(WORD) ?? [];
  return words.map((word) => (word.length > LONGEST ? word.slice(0, LONGEST) : word));
}
