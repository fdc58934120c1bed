import type { EntityRole } from '../../model.ts';
import type { Candidate } from '../candidate.ts';
import type { Token } from '../tokens.ts';
import type { NameHit } from './nameIndex.ts';
import { ORG_HEADS } from './words.ts';

/** A listed name in the text: a candidate, with the role its list gives. */
export interface ListedCandidate extends Candidate {
  role: EntityRole | null;
}

const ACTOR_WORDS = new Set(
  `ransomware gang gangs group groups hackers hacker actor actors crew collective cartel affiliate affiliates operators operation
hit attacked encrypted leak leaks extortion extorted threat cybercriminals cybercrime syndicate claimed claims responsibility data-leak raas adversary apt`.split(
    /\s+/,
  ),
);
const MALWARE_WORDS = new Set(
  `malware ransomware trojan worm virus botnet stealer infostealer rat backdoor loader program encryptor spyware wiper payload variant strain family keylogger`.split(
    /\s+/,
  ),
);
const ORG_VERBS = new Set(
  `said says confirmed disclosed announced reported told learned discovered notified admitted acknowledged warned declined spokesman spokesperson
spokeswoman customers shoppers stores breach data systems inc corp executives ceo employees officials has had was is did will
installs starts learns tells hires confirms announces ignores discovers removes admits notifies offers agrees pays reports launches closes begins gets receives sends issues files publishes finds discloses warns takes shuts asks denies settles posts acknowledges`.split(
    /\s+/,
  ),
);
/** Words on either side in which a telling word may stand. */
const REACH = 4;

/** Listed names in the text; a name that is also a word counts only where the words around it fit its type. */
export function findListed(tokens: readonly Token[], hits: readonly NameHit[]): ListedCandidate[] {
  const found: ListedCandidate[] = [];
  for (const hit of hits) {
    const first = tokens[hit.from];
    const last = tokens[hit.to - 1];
    if (!first || !last || (hit.name.common && !fitsContext(tokens, hit)) || isPartOfName(tokens, hit)) continue;
    const { canonical } = hit.name;
    // "Information Commissioner Elizabeth Denham": before a name it is a title.
    if (last.text === 'Commissioner' && tokens[hit.to]?.capital && tokens[hit.to]?.block === last.block) continue;
    const type = hit.name.type === 'THREAT_ACTOR' && isProgram(tokens, hit) ? 'MALWARE' : hit.name.type;
    found.push({ start: first.start, end: last.end, type, canonical, source: 'list', role: hit.name.role });
  }
  return found;
}

/** What follows the name of a gang or a program and belongs to it or to the sentence. */
const TRAIL =
  /^(?:ransomware|stealer|locker|loader|group|gang|team|spider|black|green|red|rat|malware|trojan|worm|backdoor|botnet|raas|affiliates?|leaks?|blog|news|\d.*)$/i;

/** "Redline Cartage" is a haulier, whatever a program is called. */
function isPartOfName(tokens: readonly Token[], { from, to, name }: NameHit): boolean {
  if (name.type !== 'MALWARE' && name.type !== 'THREAT_ACTOR') return false;
  const next = tokens[to];
  const last = tokens[to - 1];
  if (!next?.capital || next.allCaps || next.opens || next.block !== last?.block || to - from > 1) return false;
  return ORG_HEADS.has(next.lower) || (!TRAIL.test(next.text) && /^\p{Lu}\p{Ll}{3,}/u.test(next.text) && !last?.opens);
}

const PROGRAM = new Set(['malware', 'ransomware', 'strain', 'variant', 'virus', 'payload']);
const NAMING = new Set(['as', 'called', 'named', 'dubbed', 'known', 'with']);
/** "found Ryuk on 400 machines": what is on machines is a program. */
const SEEN = new Set(['found', 'detected', 'discovered', 'spotted', 'saw', 'seen', 'left', 'planted']);
const RUN = new Set([
  'deployed',
  'installed',
  'executed',
  'deploying',
  'executing',
  'installing',
  'ran',
  'dropped',
  'infected',
]);

/** "The program Akira". */
const KIND = new Set(['program', 'encryptor', 'binary', 'malware', 'locker']);

/** A gang and its program share a name: "named the malware as Conti", "deployed Conti" mean the program. */
function isProgram(tokens: readonly Token[], hit: NameHit): boolean {
  const word = (offset: number) => tokens[hit.from - offset]?.lower ?? '';
  if (SEEN.has(word(1)) && tokens[hit.to]?.lower === 'on') return true;
  if (KIND.has(word(1)) || (word(1) === 'with' && word(2) === 'code')) return true;
  if (RUN.has(word(1)) || (RUN.has(word(2)) && (word(1) === 'the' || word(1) === 'with'))) return true;
  return NAMING.has(word(1)) && (PROGRAM.has(word(2)) || PROGRAM.has(word(3)));
}

function fitsContext(tokens: readonly Token[], hit: NameHit): boolean {
  const first = tokens[hit.from];
  if (!first) return false;
  switch (hit.name.type) {
    case 'THREAT_ACTOR':
      return near(tokens, hit, ACTOR_WORDS) || KIND.has(tokens[hit.from - 1]?.lower ?? '');
    case 'MALWARE':
      return near(tokens, hit, MALWARE_WORDS);
    case 'ORG': {
      // "Operation Guardian" is not the paper.
      const before = tokens[hit.from - 1];
      if (before?.capital && !before.opens && before.block === first.block) return false;
      // Mid-sentence a capital is a name; at a sentence's start "Target" may be a verb unless a verb follows it.
      return (
        (!first.opens && !isNumbered(tokens, hit)) ||
        // "Visa and Mastercard": a name beside a name.
        (/^(?:and|&|,)$/.test(tokens[hit.to]?.text ?? '') && tokens[hit.to + 1]?.capital === true) ||
        ORG_VERBS.has(tokens[hit.to]?.lower ?? '') ||
        tokens[hit.to]?.text === "'s" ||
        tokens[hit.to]?.text === '’s'
      );
    }
    default:
      return !first.opens && !tokens[hit.to]?.capital && !tokens[hit.from - 1]?.capital;
  }
}

/** "P.O. Box 105788": a word with a number behind it, or after "P.O.", is a part of an address. */
function isNumbered(tokens: readonly Token[], hit: NameHit): boolean {
  return /^\d{1,6}$/.test(tokens[hit.to]?.text ?? '') || /^p\.?o\.?$|^office$/.test(tokens[hit.from - 1]?.lower ?? '');
}

function near(tokens: readonly Token[], hit: NameHit, words: ReadonlySet<string>): boolean {
  const block = tokens[hit.from]?.block;
  for (let i = Math.max(0, hit.from - REACH); i < Math.min(tokens.length, hit.to + REACH); i++) {
    const token = tokens[i];
    if (token && token.block === block && (i < hit.from || i >= hit.to) && words.has(token.lower)) return true;
  }
  return false;
}
