/** Soft hyphen, zero-width space, joiners, word joiner, BOM: they take no room on the screen. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const TYPOGRAPHY: readonly [RegExp, string][] = [
  [/[‘’‚‛′´`]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
];

/**
 * The words of a text without what a new design of the page changes: white space, invisible characters, and how
 * quotation marks, dashes, ellipses and ligatures are typed. Two texts that are alike in it say the same.
 */
export function sameWords(text: string): string {
  let plain = text.replace(INVISIBLE, '').normalize('NFKC');
  for (const [odd, usual] of TYPOGRAPHY) plain = plain.replace(odd, usual);
  return plain.replace(/\s+/g, ' ').trim();
}
