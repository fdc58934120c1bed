import { LANGUAGE } from '../settings/language.ts';
import { MARK_LOOKS } from '../settings/markLooks.ts';
import { THEME } from '../settings/theme.ts';
import type { Words } from '../words/words.ts';
import { wearLooks, wearTheme } from './dressPage.ts';
import { readWords } from './readWords.ts';
import { readSetting, watchSetting } from './settings.ts';

/**
 * Puts one of our own pages into the language, the theme and the mark colours the reader chose, and keeps it so.
 * @param onWords called with every other language chosen later
 * @returns the language to begin with
 */
export async function startPage(
  document: Document,
  onWords: (words: Words) => void,
  signal: AbortSignal,
): Promise<Words> {
  const [words, theme, looks] = await Promise.all([readWords(), readSetting(THEME), readSetting(MARK_LOOKS)]);
  document.documentElement.lang = words.locale;
  wearTheme(document, theme);
  wearLooks(document, looks);
  watchSetting(THEME, (next) => wearTheme(document, next), signal);
  watchSetting(MARK_LOOKS, (next) => wearLooks(document, next), signal);
  watchSetting(
    LANGUAGE,
    async () => {
      const next = await readWords();
      document.documentElement.lang = next.locale;
      onWords(next);
    },
    signal,
  );
  return words;
}
