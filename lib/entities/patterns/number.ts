import { expression } from '../expression.ts';

/** Words that scale the number before them, in the languages read, with what they multiply by. */
const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  mil: 1e3,
  mille: 1e3,
  tausend: 1e3,
  million: 1e6,
  millions: 1e6,
  mio: 1e6,
  millionen: 1e6,
  millones: 1e6,
  millón: 1e6,
  milhão: 1e6,
  milhões: 1e6,
  milioni: 1e6,
  milione: 1e6,
  miljoen: 1e6,
  mln: 1e6,
  mn: 1e6,
  mm: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
  trillion: 1e12,
};

const SMALL: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Digits with optional groups and decimals: `1,234`, `2.3`, `1 234 567`, `183.39`. At most 15 digits. */
export const DIGITS = String.raw`\d{1,3}(?:[,.’'\u00a0\u202f ]\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,3})?(?!\d)`;

/** A scaling word and the space before it; single letters only directly after the digits. */
export const MAGNITUDE = String.raw`[ \u00a0\u202f-]?(?:hundred thousand|thousand|millions?|billions?|bn|mln|mn|Mio\.?|Mrd\.?|Millionen|Milliarden?|Milliards?|millones|millón|milhões|milhão|milioni|milione|miljoen|mil(?= (?:millones|\p{Ll}))|trillion)(?![\p{L}\p{N}])|[kKmMbB](?![\p{L}\p{N}])`;

/** English number words up to "nine hundred"; longer ones are digits in print. */
export const NUMBER_WORD = `(?:half a|(?:${[...SMALL, ...TENS, 'a', 'an'].join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?(?: hundred)?(?: thousand| million| billion)?)`;

const NO_LETTERS = expression(String.raw`^[^\p{L}]+|\.$`, 'g');

/** The value of a scaling word ("million", "Mio.", "hundred thousand"); 1 for the empty string. */
export function magnitudeValue(word: string): number {
  const parts = word.toLowerCase().replace(NO_LETTERS, '').split(/\s+/);
  return parts.reduce((product, part) => product * (MAGNITUDES[part] ?? 1), 1);
}

/**
 * The value of printed digits. One separator with exactly three digits after it groups thousands when the language
 * writes it so; `scaled` says that a word such as "million" follows, where "1.234" can only be a decimal.
 */
export function parseDigits(digits: string, decimalComma: boolean, scaled = false): number {
  const compact = digits.replace(/[’'\s]/g, '');
  const lastComma = compact.lastIndexOf(',');
  const lastDot = compact.lastIndexOf('.');
  if (lastComma < 0 && lastDot < 0) return Number(compact);
  const last = Math.max(lastComma, lastDot);
  const mark = compact.charAt(last);
  const both = lastComma >= 0 && lastDot >= 0;
  const repeated = compact.indexOf(mark) !== last;
  const threeAfter = compact.length - last - 1 === 3;
  const grouping = repeated || (!both && threeAfter && !scaled && (mark === ',' || decimalComma));
  if (grouping) return Number(compact.replace(/[,.]/g, ''));
  return Number(`${compact.slice(0, last).replace(/[,.]/g, '')}.${compact.slice(last + 1)}`);
}

/** The value of English number words ("forty-two", "two hundred thousand", "half a million"), or null. */
export function parseNumberWords(words: string): number | null {
  let value = 0;
  let known = false;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const small = SMALL.indexOf(word);
    const tens = TENS.indexOf(word);
    if (word === 'half') value = 0.5;
    else if (word === 'a' || word === 'an') value = value || 1;
    else if (small >= 0) value += small;
    else if (tens >= 0) value += (tens + 2) * 10;
    else if (MAGNITUDES[word] !== undefined && word.length > 2) value *= MAGNITUDES[word];
    else return null;
    known = true;
  }
  return known ? value : null;
}

/** `183390000`, `20.5`: no exponent, at most two decimals. */
export function plainNumber(value: number): string {
  return (Math.round(value * 100) / 100).toFixed(2).replace(/\.?0+$/, '');
}
