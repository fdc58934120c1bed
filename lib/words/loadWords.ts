import { ENGLISH } from './english.ts';
import type { Locale } from './locales.ts';
import { translatorFor } from './translatorFor.ts';
import type { Words } from './words.ts';

/** A language's words, from the extension's own files: no page loads a table it does not speak. */
export async function loadWords(locale: Locale): Promise<Words> {
  switch (locale) {
    case 'en':
      return ENGLISH;
    case 'es':
      return translatorFor(locale, (await import('../../locales/es.json', { with: { type: 'json' } })).default);
    case 'de':
      return translatorFor(locale, (await import('../../locales/de.json', { with: { type: 'json' } })).default);
    case 'fr':
      return translatorFor(locale, (await import('../../locales/fr.json', { with: { type: 'json' } })).default);
  }
}
