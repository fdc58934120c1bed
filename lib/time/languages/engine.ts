import { languageOf } from '../../language/languageOf.ts';
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

/**
 * The engine for a text, by the language it is read in: English where it is none of ours.
 * @param language BCP 47, as the page states it; null when it does not
 */
export function engineFor(language: string | null, text: string): TimeEngine {
  const code = languageOf(text, language);
  const chosen = LANGUAGES.find((known) => known.code === code);
  if (!chosen) return english;
  let engine = engines.get(chosen.code);
  if (!engine) {
    engine = buildEngine(chosen);
    engines.set(chosen.code, engine);
  }
  return engine;
}
