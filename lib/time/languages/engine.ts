import { english } from '../configuration.ts';
import type { TimeEngine } from '../timeEngine.ts';
import { buildEngine } from './configuration.ts';
import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import type { Language } from './language.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

const LANGUAGES: readonly Language[] = [german, french, spanish, portuguese, italian, dutch];

/** Built when a text first needs them: their patterns are many. */
const engines = new Map<string, TimeEngine>();

/** How much of a text is read to tell its language, in UTF-16 units. */
const SAMPLE = 4000;

/** English's own commonest words that none of the others has. */
const ENGLISH_TELLS = new Set(
  'the and of to was that for with were from which this on by has had not are it is'.split(' '),
);

/** The language whose commonest words are most of the sample's; English when in doubt. */
function guessLanguage(text: string): Language | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (tells: ReadonlySet<string>) => words.filter((word) => tells.has(word)).length;
  let best: Language | null = null;
  let most = count(ENGLISH_TELLS);
  for (const language of LANGUAGES) {
    const hits = count(new Set(language.tells.split(' ')));
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best;
}

/** The engine for a text: by the page's language, else by the text's own words. Languages we lack are read as English. */
export function engineFor(language: string | null, text: string): TimeEngine {
  const code = language?.toLowerCase().split(/[-_]/)[0] ?? '';
  const chosen = code === '' ? guessLanguage(text) : LANGUAGES.find((known) => known.code === code);
  if (!chosen) return english;
  let engine = engines.get(chosen.code);
  if (!engine) {
    engine = buildEngine(chosen);
    engines.set(chosen.code, engine);
  }
  return engine;
}
