/** The languages Breachline speaks, each with its table in locales/. */
export const LOCALES = ['en', 'es', 'de', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** How each writes dates and numbers (BCP 47). English dates are day first, and numbers as in both Englishes. */
export const INTL_TAGS: Record<Locale, string> = { en: 'en-GB', es: 'es', de: 'de', fr: 'fr' };

/**
 * The language to speak: the one chosen, otherwise the first of the browser's that there is, otherwise English.
 * @param chosen null: the browser's
 * @param preferred BCP 47, the most wanted first
 */
export function chooseLocale(chosen: Locale | null, preferred: readonly string[]): Locale {
  const languages = preferred.map((tag) => tag.toLowerCase().split(/[-_]/)[0]);
  const known = languages.map((language) => LOCALES.find((locale) => locale === language));
  return chosen ?? known.find((locale) => locale !== undefined) ?? 'en';
}
