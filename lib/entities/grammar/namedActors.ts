import type { EntityType } from '../../model.ts';
import type { Candidate } from '../candidate.ts';
import { isPlain } from '../lists/isPlain.ts';
import { ACTOR_CUES, NAME_BEFORE } from './actorCues.ts';
import { byFirstWord, matchesAt, placesOf } from './firstWords.ts';

/** Longest name looked back over, in characters. */
const REACH = 64;

/** Words that may stand where a name is looked for and are none. */
const NOT_NAME =
  /-(?:speaking|based|linked|backed|aligned|sponsored|affiliated|led|style)$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|A|An|This|That|These|Those|Our|Their|His|Her|Its|Another|Other|Some|Such|One|Two|Three|Four|Five|Many|Several|Both|Each|Every|No|Any|All|Russian|Chinese|Iranian|Korean|North Korean|Ukrainian|American|British|European|Israeli|Indian|Turkish|Brazilian|Vietnamese|Pakistani|Belarusian|Romanian|Nigerian|Eastern European|Western|Windows|Linux|Android|Mac|Mac OS|Microsoft|Google|Apple|Java|PHP|IoT|Python|PowerShell|New|Then|When|While|If|But|And|In|On|At|As|It|He|She|They|We|You|I|Last|Since|After|Before|Both|Meanwhile|Also|Which|Who|What|Magecart|Tor|US|U\.S\.|UK|FBI|Internet|Web|SQL|DDoS|APT|RaaS|Security|Cyber|Ransomware|Malware|Data|Incident|Update|Anti|Advanced|Attack|Attackers|Hackers?|Banking|Remote|Point|Mirai-based)$/u;

/** Leading words of a sentence that the pattern takes for the first word of a name. */
const LEAD =
  /^(?:The|A|An|In|On|At|By|But|And|When|While|As|If|That|This|Both|Since|After|Yesterday|Today|Now|Then|Meanwhile|Russian|Chinese|Iranian|North|Ukrainian|Russia-linked|Notorious|Infamous|Dear|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) (?=\S)/u;

/** Gangs, hackers and programs that the words beside them bring in, known or not: "a group calling itself Nightjar". */
export function findNamedActors(text: string): Candidate[] {
  const found: Candidate[] = [];
  const places = placesOf(text, CUES_BY_WORD);
  for (const cue of ACTOR_CUES) {
    const matches = cue.first === null ? text.matchAll(cue.pattern) : matchesAt(text, cue.pattern, places.get(cue));
    for (const match of matches) {
      const candidate = cue.before ? nameBefore(text, match.index, cue.type) : nameIn(match, match.index, cue.type);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

const CUES_BY_WORD = byFirstWord(ACTOR_CUES);

function nameBefore(text: string, end: number, type: EntityType): Candidate | null {
  if (!followsName(text, end)) return null;
  const start = Math.max(0, end - REACH);
  const match = NAME_BEFORE.exec(text.slice(start, end));
  // A comma stands only before "a ransomware group", not before "claimed responsibility".
  if (match?.[0].endsWith(', ') && !/^(?:an?|the|another|is|was) /.test(text.slice(end, end + 8))) return null;
  return match && nameIn(match, start + match.index, type);
}

/** Whether the word before has a capital or a digit: most have none, and need no expression. */
function followsName(text: string, end: number): boolean {
  if (text[end - 1] !== ' ') return false;
  for (let at = end - 2; at >= 0 && end - at < REACH && text[at] !== ' '; at--) {
    const code = text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 127) return true;
  }
  return text[end - 2] === ' ';
}

/** The name in a match that starts at `at`; null when the words there are none. */
function nameIn(match: RegExpExecArray, at: number, type: EntityType): Candidate | null {
  const printed = match.groups?.['name'] ?? match.groups?.['handle'];
  if (!printed) return null;
  const lead = LEAD.exec(printed)?.[0].length ?? 0;
  const name = printed.slice(lead).replace(/(?:['’]s|[’'._-])$/u, '');
  if (name.length < 3 || NOT_NAME.test(name) || isWords(name)) return null;
  const start = at + match[0].lastIndexOf(printed) + lead;
  return { start, end: start + name.length, type, canonical: name, source: 'grammar' };
}

/** One word of running text names nobody ("Attackers gang"); two of them may ("Hollow Crown"). */
function isWords(name: string): boolean {
  return !name.includes(' ') && isPlain(name.toLowerCase());
}
