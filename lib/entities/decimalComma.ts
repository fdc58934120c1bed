import type { TextLanguage } from '../language/languageOf.ts';

/** True where "1.500" is fifteen hundred and "1,5" is one and a half. */
export function hasDecimalComma(language: TextLanguage): boolean {
  return language !== 'en';
}
