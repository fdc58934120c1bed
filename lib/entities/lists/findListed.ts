import type { EntityRole } from '../../model.ts';
import type { Candidate } from '../candidate.ts';
import type { Token } from '../tokens.ts';
import type { NameHit, NameIndex } from './nameIndex.ts';

/** A listed name in the text: a candidate, with the role its list gives. */
export interface ListedCandidate extends Candidate {
  role: EntityRole | null;
}

const ACTOR_WORDS = new Set(
  `ransomware gang gangs group groups hackers hacker actor actors crew collective cartel affiliate affiliates operators operation
leak leaks extortion extorted threat cybercriminals cybercrime syndicate claimed claims responsibility data-leak raas adversary apt`.split(
    /\s+/,
  ),
);
const MALWARE_WORDS = new Set(
  `malware ransomware trojan worm virus botnet stealer infostealer rat backdoor loader spyware wiper payload variant strain family keylogger`.split(
    /\s+/,
  ),
);
const ORG_VERBS = new Set(
  `said says confirmed disclosed announced reported told learned discovered notified admitted acknowledged warned declined spokesman spokesperson
spokeswoman customers shoppers stores breach data systems inc corp executives ceo employees officials has had was is did will`.split(
    /\s+/,
  ),
);
/** Words on either side in which a telling word may stand. */
const REACH = 4;

/** Listed names in the text; a name that is also a word counts only where the words around it fit its type. */
export function findListed(tokens: readonly Token[], index: NameIndex): ListedCandidate[] {
  const found: ListedCandidate[] = [];
  for (const hit of index.findAll(tokens)) {
    const first = tokens[hit.from];
    const last = tokens[hit.to - 1];
    if (!first || !last || (hit.name.common && !fitsContext(tokens, hit))) continue;
    const { type, canonical } = hit.name;
    found.push({ start: first.start, end: last.end, type, canonical, source: 'list', role: hit.name.role });
  }
  return found;
}

function fitsContext(tokens: readonly Token[], hit: NameHit): boolean {
  const first = tokens[hit.from];
  if (!first) return false;
  switch (hit.name.type) {
    case 'THREAT_ACTOR':
      return near(tokens, hit, ACTOR_WORDS);
    case 'MALWARE':
      return near(tokens, hit, MALWARE_WORDS);
    case 'ORG':
      // Mid-sentence a capital is a name; at a sentence's start "Target" may be a verb unless a verb follows it.
      return (
        !first.opens ||
        ORG_VERBS.has(tokens[hit.to]?.lower ?? '') ||
        tokens[hit.to]?.text === "'s" ||
        tokens[hit.to]?.text === '’s'
      );
    default:
      return !first.opens && !tokens[hit.to]?.capital && !tokens[hit.from - 1]?.capital;
  }
}

function near(tokens: readonly Token[], hit: NameHit, words: ReadonlySet<string>): boolean {
  const block = tokens[hit.from]?.block;
  for (let i = Math.max(0, hit.from - REACH); i < Math.min(tokens.length, hit.to + REACH); i++) {
    const token = tokens[i];
    if (token && token.block === block && (i < hit.from || i >= hit.to) && words.has(token.lower)) return true;
  }
  return false;
}
