/** Everything outside printable ASCII and plain white space. */
const NON_ASCII = /[^\t\n\r !-~]/g;
const WITHIN_WORD = /(?<=[a-z0-9])-(?=[a-z])/g;
const folded = new Map<string, string>();

/**
 * Text for matching words: lower case, accents off, typographic apostrophes and spaces made plain, hyphens within words
 * made spaces ("break-in" and "break in" are one). Same length as the
 * text, so offsets hold; regular expressions then need neither the `u` nor the `i` flag, which make them many times slower.
 */
export function foldWords(text: string): string {
  return text.replace(NON_ASCII, foldChar).toLowerCase().replace(WITHIN_WORD, ' ');
}

function foldChar(char: string): string {
  const known = folded.get(char);
  if (known !== undefined) return known;
  const base = char === 'ß' ? 's' : /[’‘ʼ]/.test(char) ? "'" : /\s/.test(char) ? ' ' : char.normalize('NFD').charAt(0);
  // A surrogate half or a letter whose lower case is longer stays as it is: the length must not change.
  const safe = base.toLowerCase().length === 1 ? base : char;
  folded.set(char, safe);
  return safe;
}
