import { expression } from '../expression.ts';
import { ORG_HEADS } from '../lists/words.ts';
import type { Mention } from './mention.ts';
import { type Mentions, nameWords } from './mentions.ts';

/** How much something beside a name says that a gang bears it, or, below nothing, that a firm does. */
interface Evidence {
  before?: RegExp;
  after?: RegExp;
  weight: number;
}

/** Evidence from which on a name is a gang's. */
const ENOUGH = 3;
/** Characters looked at on either side. */
const REACH = 60;
/** Occurrences looked at: long texts repeat a name hundreds of times. */
const MOST = 12;

const EVIDENCE: readonly Evidence[] = [
  // "a post by Cinderfall. The ransomware crew …": the next sentence calls it what it is.
  {
    before:
      /\b(?:posts?|claims?|boasts?|messages?|notes?|attacks?|work|site|blog|page|dump|leak|data|listed|claimed|posted|released|leaked|published|run|hit|hacked|stolen|taken|affiliates?) (?:by|of|from|on) $/,
    after:
      /^\. (?:The|This) (?:(?:ransomware|extortion|data[- ]extortion|hacking|cybercrime|criminal|hacker) )?(?:gang|crew|hackers?|extortionists|ransomware group|extortion group)\b/,
    weight: 3,
  },
  { after: /^, whose (?:ransomware|locker|malware|encryptor|affiliates|leak site)\b/, weight: 3 },
  {
    after: /^ is (?:thought to be |believed to be )?an? (?:rebrand|successor|offshoot|spin-?off|splinter)\b/,
    weight: 3,
  },
  {
    after:
      /^(?:[’']s)? (?:ransomware )?(?:affiliates?|leak site|leak blog|ransom note|ransom demand|encryptor|locker|extortion)\b/,
    weight: 3,
  },
  {
    after:
      /^ (?:(?:has|had|have|then|also|later) )*(?:leaked|dumped|boasted|boasts|demanded|demands|threatened|threatens|encrypted|put (?:it|them|the files) (?:up|there|online))\b/,
    weight: 2,
  },
  {
    after:
      /^ (?:(?:has|had|have|then|also|later) )*(?:released|published|posted|put up|claims|claimed|wants|wanted|refused|stole)\b/,
    weight: 1,
  },
  {
    before: /\b(?:dump|files|data|sample|archive|post|proof)(?: (?:that|which))? $/,
    after: /^ (?:has |had )?(?:released|leaked|posted|published|put)\b/,
    weight: 1,
  },
  {
    before:
      /\b(?:hacked|breached|hit|attacked|encrypted|stolen|taken|claimed|posted|released|leaked|published|extorted) by (?:the )?$/,
    weight: 2,
  },
  {
    before: /\b(?:negotiat\w+|talks|chat) with $|\b(?:ransom|money|bitcoins?) to $|\b(?:paid|pay|paying) $/,
    weight: 1,
  },
  { before: /\b(?:leak site|leak blog|leak page) (?:of|run by) (?:the )?$/, weight: 3 },
  // What firms do and have.
  {
    after:
      /^,? (?:(?:has|had|have|then|also|later) )*(?:said|told|notified|disclosed|confirmed|learned|discovered|noticed|hired|apologi[sz]ed|makes|sells|provides|runs|hosts)\b/,
    weight: -2,
  },
  {
    after:
      /^[’']s (?:customers|patients|employees|staff|servers|network|systems|owner|founder|chief|spokes\w+|lawyers?|shares)\b|^ (?:customers|patients|employees|shares)\b/,
    weight: -4,
  },
];

/** "PlumCartel", "Nightleaks": names that say it themselves. */
const CALLED = expression(
  String.raw`^\p{L}+(?:[Cc]artel|[Gg]ang|[Cc]rew|Squad|[Ll]eaks|Locker|Lock|Hunters|[Rr]ansom|Spider|Sec)$`,
);
/** One or two words and no firm's: "Cinderfall", "Night Ferry". */
const NAME = expression(String.raw`^\p{Lu}[\p{L}\p{N}$-]{2,}(?: \p{Lu}[\p{L}\p{N}-]+)?$`);

/** A name that nobody knows is a gang's where the article as a whole says what gangs do: "the dump that PlumCartel released". */
export function retypeActors(mentions: Mentions): void {
  const seen = new Map<string, boolean>();
  for (const mention of [...mentions.all()]) {
    if (!isOpen(mention)) continue;
    let actor = seen.get(mention.text);
    if (actor === undefined) {
      actor = isActor(mentions, mention);
      seen.set(mention.text, actor);
    }
    if (actor)
      Object.assign(mention, { type: 'THREAT_ACTOR', canonical: mention.text, role: null, source: 'document' });
  }
}

/** Whether another reading than the found one is open: no list and no word of the name itself settles it. */
function isOpen({ type, source, text, role }: Mention): boolean {
  if (type !== 'ORG' && type !== 'PERSON' && type !== 'PLACE') return false;
  if ((source !== 'tagger' && source !== 'document') || role !== null || !NAME.test(text)) return false;
  return !ORG_HEADS.has(text.toLowerCase().split(' ').at(-1) ?? '');
}

function isActor(mentions: Mentions, mention: Mention): boolean {
  const words = nameWords(mentions, mention);
  let score = CALLED.test(mention.text) ? 2 : 0;
  for (const at of mentions.occurrences(words).slice(0, MOST)) {
    const { start, end } = mentions.span(at, words.length);
    const before = mentions.text.slice(Math.max(0, start - REACH), start);
    const after = mentions.text.slice(end, end + REACH);
    for (const evidence of EVIDENCE) {
      if ((evidence.before?.test(before) ?? true) && (evidence.after?.test(after) ?? true)) score += evidence.weight;
    }
  }
  return score >= ENOUGH;
}
