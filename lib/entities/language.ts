/** Languages with rules of their own; everything else is read with the English ones. */
export type Language = 'en' | 'de' | 'fr' | 'es';

// Function words that are frequent in one of the four languages and no word of the other three.
const FUNCTION_WORDS: Record<Language, readonly string[]> = {
  en: ['the', 'and', 'of', 'to', 'was', 'were', 'with', 'that', 'is', 'by', 'from', 'our', 'their'],
  de: ['der', 'und', 'die', 'das', 'ist', 'mit', 'von', 'den', 'dem', 'wurde', 'nicht', 'ein', 'auf', 'für', 'im'],
  fr: ['le', 'les', 'des', 'et', 'une', 'dans', 'du', 'été', 'sur', 'pour', 'au', 'aux', 'est', 'pas', 'ont'],
  es: ['el', 'los', 'las', 'del', 'y', 'una', 'ha', 'por', 'con', 'para', 'fue', 'sus', 'al', 'como', 'lo'],
};

const WORD_LANGUAGE = new Map<string, Language>();
for (const language of ['en', 'de', 'fr', 'es'] as const) {
  for (const word of FUNCTION_WORDS[language]) WORD_LANGUAGE.set(word, language);
}

/** Characters looked at: enough for hundreds of function words, and constant for long articles. */
const SAMPLE = 4000;

/**
 * The language of a text, by counting function words in its first 4,000 characters.
 * A page's `lang` attribute is often the template's, so the text decides; the attribute breaks a tie.
 */
export function detectLanguage(text: string, stated: string | null): Language {
  const counts: Record<Language, number> = { en: 0, de: 0, fr: 0, es: 0 };
  for (const word of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    const language = WORD_LANGUAGE.get(word);
    if (language) counts[language]++;
  }
  const prefix = stated?.slice(0, 2).toLowerCase();
  let best: Language = prefix === 'de' || prefix === 'fr' || prefix === 'es' ? prefix : 'en';
  for (const language of ['en', 'de', 'fr', 'es'] as const) if (counts[language] > counts[best]) best = language;
  return best;
}

/** True where "1.500" is fifteen hundred and "1,5" is one and a half. */
export function hasDecimalComma(language: Language): boolean {
  return language !== 'en';
}
