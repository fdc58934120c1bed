import type { Cue, CueGroup } from './cue.ts';
import { compileCue } from './cue.ts';
import { GERMAN } from './de.ts';
import { DISCOVERY } from './en/discovery.ts';
import { HINTS } from './en/hints.ts';
import { INTRUSION } from './en/intrusion.ts';
import { LEGAL } from './en/legal.ts';
import { NOTICE } from './en/notice.ts';
import { RESPONSE } from './en/response.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { ITALIAN } from './it.ts';
import { DUTCH } from './nl.ts';
import { PORTUGUESE } from './pt.ts';

const GROUPS: Readonly<Record<string, readonly CueGroup[]>> = {
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  it: ITALIAN,
  nl: DUTCH,
  pt: PORTUGUESE,
  en: [...INTRUSION, ...DISCOVERY, ...RESPONSE, ...NOTICE, ...LEGAL, ...HINTS],
};
const compiled = new Map<string, readonly Cue[]>();

/** The cues of one language (BCP 47); English where the language has none of its own. Compiled on first use. */
export function cuesFor(language: string | null): readonly Cue[] {
  const primary = (language ?? 'en').toLowerCase().split('-')[0] ?? 'en';
  const key = primary in GROUPS ? primary : 'en';
  const known = compiled.get(key);
  if (known) return known;
  const cues = (GROUPS[key] ?? []).map(compileCue);
  compiled.set(key, cues);
  return cues;
}
