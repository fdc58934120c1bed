import type { TextLanguage } from '../../language/languageOf.ts';
import type { CueGroup } from './cue.ts';
import { GERMAN } from './de.ts';
import { DISCOVERY } from './en/discovery.ts';
import { HINTS } from './en/hints.ts';
import { INTRUSION } from './en/intrusion.ts';
import { LEGAL } from './en/legal.ts';
import { LEXIS } from './en/lexis.ts';
import { NOTICE } from './en/notice.ts';
import { RESPONSE } from './en/response.ts';
import { SPANISH } from './es.ts';
import { type CueIndex, indexCues } from './findCues.ts';
import { FRENCH } from './fr.ts';
import { ITALIAN } from './it.ts';
import { DUTCH } from './nl.ts';
import { PORTUGUESE } from './pt.ts';

const GROUPS: Readonly<Record<TextLanguage, readonly CueGroup[]>> = {
  de: GERMAN,
  en: [...INTRUSION, ...DISCOVERY, ...RESPONSE, ...NOTICE, ...LEGAL, ...HINTS, ...LEXIS],
  es: SPANISH,
  fr: FRENCH,
  it: ITALIAN,
  nl: DUTCH,
  pt: PORTUGUESE,
};
/** A language and its cues. */
export interface Lexicon {
  language: TextLanguage;
  cues: CueIndex;
}

const indexed = new Map<TextLanguage, Lexicon>();

/** The cues of one language, indexed on first use. */
export function lexiconOf(language: TextLanguage): Lexicon {
  const known = indexed.get(language);
  if (known) return known;
  const lexicon = { language, cues: indexCues(GROUPS[language]) };
  indexed.set(language, lexicon);
  return lexicon;
}
