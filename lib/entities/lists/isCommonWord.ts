import { COMMON_WORDS } from './commonWords.ts';
import { FIRST_NAMES } from './firstNames.ts';
import { SURNAMES } from './surnames.ts';

/** Shortest stem looked for: "being" is listed itself, "king" is no form of "k". */
const SHORTEST = 3;

/** What a word may be a form of: "notified" of "notify", "stopping" of "stop" or "stope", "records" of "record". */
export function stemsOf(word: string): string[] {
  const stems: string[] = [];
  const cut = (ending: string, instead = '') => {
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST)
      stems.push(word.slice(0, -ending.length) + instead);
  };
  if (!word.endsWith('ss')) cut('s');
  cut('es');
  cut('ies', 'y');
  cut('ied', 'y');
  cut('ily', 'y');
  cut('ly');
  for (const ending of ['ed', 'ing']) {
    cut(ending);
    cut(ending, 'e');
    const base = word.slice(0, -ending.length);
    if (word.endsWith(ending) && base.length > SHORTEST && base.at(-1) === base.at(-2)) stems.push(base.slice(0, -1));
  }
  return stems;
}

/** Whether running text prints a word (lower case) without a capital: it is listed or a form of such a word, and no one's name. */
export function isCommonWord(lower: string): boolean {
  if (COMMON_WORDS.has(lower)) return true;
  if (FIRST_NAMES.has(lower) || SURNAMES.has(lower)) return false;
  return stemsOf(lower).some((stem) => COMMON_WORDS.has(stem) || stemsOf(stem).some((root) => COMMON_WORDS.has(root)));
}
