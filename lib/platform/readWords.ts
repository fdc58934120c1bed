import { browser } from 'wxt/browser';
import { LANGUAGE } from '../settings/language.ts';
import { loadWords } from '../words/loadWords.ts';
import { chooseLocale } from '../words/locales.ts';
import type { Words } from '../words/words.ts';
import { readSetting } from './settings.ts';

/** The language this page is to speak: the chosen one, or the browser's. */
export async function readWords(): Promise<Words> {
  const chosen = await readSetting(LANGUAGE);
  return loadWords(chooseLocale(chosen, [browser.i18n.getUILanguage(), ...navigator.languages]));
}
