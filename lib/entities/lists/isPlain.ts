import { COMMON_WORDS } from './commonWords.ts';
import { GENERIC_NAMES } from './genericNames.ts';

/** Whether a word (lower case) names nobody by itself: a word of running text, its plural, or a generic name. */
export function isPlain(lower: string): boolean {
  if (COMMON_WORDS.has(lower) || GENERIC_NAMES.has(lower)) return true;
  const singular = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, '');
  return singular !== lower && (COMMON_WORDS.has(singular) || GENERIC_NAMES.has(singular));
}
