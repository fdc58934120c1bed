import { expression } from '../expression.ts';
import { FIRST_NAMES } from '../lists/firstNames.ts';
import { isCommonWord } from '../lists/isCommonWord.ts';
import { SURNAMES } from '../lists/surnames.ts';
import { ORG_HEADS, TITLES } from '../lists/words.ts';

/** What the features need to know of a printed word, computed once per distinct word. Hashes are 32-bit. */
export interface WordInfo {
  text: number;
  lower: number;
  /** Hashes of the first 1 to 4 and the last 1 to 4 lower-case code units. */
  prefixes: readonly number[];
  suffixes: readonly number[];
  /** "Xx", "XX", "X.X.", "d,d", "xX": runs of one class folded to one sign. */
  shape: number;
  /** Bit 1: a given name; 2: a family name; 4: a word organisations end in; 8: a title; 16: a word of running text. */
  lists: number;
}

const cache = new Map<string, WordInfo>();
/** Words kept between articles; an article of 1 MB has some 20,000 distinct ones. */
const CACHE_LIMIT = 50_000;

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The cached facts about a printed word. */
export function wordInfo(text: string): WordInfo {
  let info = cache.get(text);
  if (!info) {
    if (cache.size >= CACHE_LIMIT) cache.clear();
    info = describe(text);
    cache.set(text, info);
  }
  return info;
}

function describe(text: string): WordInfo {
  const lower = text.toLowerCase();
  return {
    text: hashText(text),
    lower: hashText(lower),
    prefixes: [1, 2, 3, 4].map((n) => hashText(lower.slice(0, n))),
    suffixes: [1, 2, 3, 4].map((n) => hashText(lower.slice(-n))),
    shape: hashText(shapeOf(text.slice(0, 40))),
    lists:
      (FIRST_NAMES.has(lower) ? 1 : 0) +
      (SURNAMES.has(lower) ? 2 : 0) +
      (ORG_HEADS.has(lower) ? 4 : 0) +
      (TITLES.has(lower) ? 8 : 0) +
      (isCommonWord(lower) ? 16 : 0),
  };
}

function shapeOf(text: string): string {
  let shape = '';
  for (const char of text) {
    const sign = signOf(char);
    // "XX" and longer fold to "XX": an acronym differs from one capital letter.
    if (sign === 'X' ? !shape.endsWith('XX') : !shape.endsWith(sign)) shape += sign;
  }
  return shape;
}

const DIGIT = expression(String.raw`\p{N}`);

const LETTER = expression(String.raw`\p{L}`);

const UPPER = expression(String.raw`\p{Lu}`);

/** X for a capital, x for another letter, d for a digit, itself for anything else; ASCII without a regular expression. */
function signOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'x';
    if (code >= 65 && code <= 90) return 'X';
    return code >= 48 && code <= 57 ? 'd' : char;
  }
  return UPPER.test(char) ? 'X' : LETTER.test(char) ? 'x' : DIGIT.test(char) ? 'd' : char;
}
