/** Languages told apart; everything else is read as English. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

// Function words that are frequent in one of these languages and no word of the others.
const FUNCTION_WORDS: Record<Language, readonly string[]> = {
  en: ['the', 'and', 'of', 'to', 'was', 'were', 'with', 'that', 'is', 'by', 'from', 'our', 'their'],
  de: ['der', 'und', 'die', 'das', 'ist', 'mit', 'von', 'den', 'dem', 'wurde', 'nicht', 'ein', 'auf', 'für', 'im'],
  fr: ['le', 'les', 'des', 'et', 'été', 'dans', 'du', 'sur', 'pour', 'au', 'aux', 'est', 'pas', 'ont'],
  es: ['el', 'los', 'las', 'y', 'ha', 'fue', 'sus', 'como', 'lo', 'han', 'está', 'pero', 'según'],
  it: ['il', 'gli', 'della', 'dei', 'di', 'che', 'è', 'sono', 'nel', 'alla', 'ai', 'dati', 'stati', 'stato'],
  pt: ['os', 'do', 'da', 'dos', 'das', 'não', 'em', 'foi', 'foram', 'uma', 'pela', 'pelo', 'ao', 'são', 'mais'],
  nl: [
    'het',
    'een',
    'van',
    'zijn',
    'op',
    'aan',
    'niet',
    'bij',
    'voor',
    'ook',
    'werd',
    'werden',
    'heeft',
    'hebben',
    'naar',
  ],
};

const WORD_LANGUAGE = new Map<string, Language>();
for (const language of LANGUAGES) {
  for (const word of FUNCTION_WORDS[language]) WORD_LANGUAGE.set(word, language);
}

/** Characters looked at: enough for hundreds of function words, and constant for long articles. */
const SAMPLE = 4000;

/**
 * The language of a text, by counting function words in its first 4,000 characters.
 * A page's `lang` attribute is often the template's, so the text decides; the attribute breaks a tie.
 */
export function detectLanguage(text: string, stated: string | null): Language {
  const counts: Record<Language, number> = { en: 0, de: 0, fr: 0, es: 0, it: 0, pt: 0, nl: 0 };
  for (const word of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    const language = WORD_LANGUAGE.get(word);
    if (language) counts[language]++;
  }
  const prefix = stated?.slice(0, 2).toLowerCase();
  let best: Language = LANGUAGES.find((language) => language === prefix) ?? 'en';
  for (const language of LANGUAGES) if (counts[language] > counts[best]) best = language;
  return best;
}

/** True where "1.500" is fifteen hundred and "1,5" is one and a half. */
export function hasDecimalComma(language: Language): boolean {
  return language !== 'en';
}
