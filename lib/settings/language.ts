import { LOCALES, type Locale } from '../words/locales.ts';
import type { Setting } from './setting.ts';

/** The language of our own words; null: the browser's. */
export const LANGUAGE: Setting<Locale | null> = {
  name: 'language',
  fallback: null,
  accepts: (value): value is Locale | null => value === null || LOCALES.some((locale) => locale === value),
};
