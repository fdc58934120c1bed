import { GENERIC_NAMES } from './genericNames.ts';
import { isCommonWord } from './isCommonWord.ts';

/** Whether a word (lower case) names nobody by itself: a word of running text, its plural, or a generic name. */
export function isPlain(lower: string): boolean {
  if (GENERIC_NAMES.has(lower) || isCommonWord(lower)) return true;
  const singular = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, '');
  return singular !== lower && GENERIC_NAMES.has(singular);
}
