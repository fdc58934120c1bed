import type { EntityType } from '../../model.ts';
import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';
import { isPlain } from '../lists/isPlain.ts';

/** One to three words with a capital, a code name ("TA-9917", "0mega"), or a handle; in quotes or not. */
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}$’'_-]*|\p{N}+\p{Lu}[\p{L}\p{N}]*|\p{L}+\p{N}+[\p{L}\p{N}]*|\p{Ll}+\p{Lu}[\p{L}\p{N}]*)`;
const NAME = String.raw`[“"‘']?(?<name>@\w{3,30}|${WORD}(?: (?:of )?(?:${WORD}|\d(?:\.\d)?(?![\p{L}\p{N}:.,]))){0,2})`;
const CREW =
  '(?:groups?|gangs?|crews?|collective|cartel|syndicate|outfit|operation|actors?|hackers?|attackers?|intruders?|extortionists?|criminals?|cybercriminals?|thief|thieves|cluster|adversary|affiliates?|seller|brokers?|teenager|crooks?|vandals?|hacktivists?|threat actors?)';
const CRIME =
  '(?:ransomware(?:-as-a-service)?|extortion|data[- ]extortion|double[- ]extortion|hacking|hacker|cyber ?crime|cybercriminal|cyber-?espionage|data[- ]theft|threat|ransom|RaaS|hacktivist|criminal|dark ?web|espionage|intrusion)';
const PROGRAM =
  '(?:(?:custom|hacking|malicious|new|own|wiping) tool|malware|ransomware|trojan|worm|virus|botnet|stealer|info-?stealer|backdoor|loader|downloader|dropper|wiper|rootkit|spyware|web ?shell|keylogger|skimmer|implant|cryptominer|encryptor|locker|RAT|strain|variant|payload|bootkit|exploit kit)';
const CALLS =
  '(?:call(?:s|ed|ing)?|nam(?:e|es|ed|ing)|dub(?:s|bed)|track(?:s|ed)?|refer(?:s|red)? to|label(?:s|led|ed)?|christened|know|knows|known)';
const GO_BY =
  '(?:(?:goes|go|went|going) by(?: the)?|us(?:es|ed|ing) the|posting as|post(?:s|ed) as|known (?:online )?(?:only )?(?:as|by the)|under the|with the)(?: (?:online |user)?(?:name|alias|handle|moniker|nickname|pseudonym|username|nick)(?: of)?)?,?';

/** Words that bring in a name, which stands right behind them or right before them. */
interface Cue {
  type: EntityType;
  pattern: RegExp;
  /** The name stands before what `pattern` finds. */
  before: boolean;
}
/** No letter or digit before or behind: the cues start and end at words. */
const OPEN = String.raw`(?<![\p{L}\p{N}])`;
const CLOSE = String.raw`(?![\p{L}\p{N}])`;
const after = (type: EntityType, source: string, article = '(?:the )?'): Cue => ({
  type,
  pattern: expression(`${OPEN}(?:${source}) ${article}${NAME}`, 'g'),
  before: false,
});
/** Only the words after the name are looked for in the whole text; they are far rarer than capitals. */
const before = (type: EntityType, source: string): Cue => ({ type, pattern: expression(source, 'g'), before: true });
const NAME_BEFORE = expression(`${OPEN}${NAME}(?:['’]s?|[”"’'])?,? $`);
/** Longest name looked back over, in characters. */
const REACH = 64;

/** How stories bring in a gang or a program that no list knows. */
const CUES: readonly Cue[] = [
  // "a crew calling itself Hollow Crown", "a hacker who calls himself …".
  after('THREAT_ACTOR', 'call(?:s|ed|ing)? (?:itself|himself|herself|themselves|themself|ourselves)'),
  // "the gang, which uses the handle @x", "a hacker who goes by Peace", "a seller known as …".
  after('THREAT_ACTOR', String.raw`${CREW},? (?:(?:who|which|that|also|\p{Ll}+ly) ){0,2}${GO_BY}`),
  after(
    'THREAT_ACTOR',
    String.raw`${CREW},? (?:(?:which|that|who|it) )?(?:(?:we|they|he|she|it|is|was|are|were|has been|\p{Lu}\p{L}+) ){0,3}(?:now )?${CALLS}(?: as)?`,
    // "The hackers called the Help Desk."
    '',
  ),
  // "calls the actor Dark Halo", "tracks the group as …".
  after(
    'THREAT_ACTOR',
    '(?:call|track|name|dub|label)(?:s|ed|bed)? (?:the|this) (?:actors?|group|gang|cluster|attackers?|hackers?|adversary|threat actors?)(?: as)?',
  ),
  // "claimed by Nightjar", "the leak site of Nightjar".
  after(
    'THREAT_ACTOR',
    '(?:[Rr]esponsibility|[Aa]ttack|[Bb]reach|[Hh]ack|[Tt]heft) (?:was|has been|had been) claimed by|(?:[Rr]ansom )?[Nn]ote (?:was |is )?signed(?: by)?|ransom note (?:from|left by)|[Ee]xtortion (?:e-?mails?|mails?|notes?|demands?|letters?|messages?) (?:from|by)|(?:attack|breach|hack|theft|data) claimed by',
  ),
  after('THREAT_ACTOR', 'leak (?:site|page|blog) (?:of|run by|operated by)'),
  // "the Black Tern ransomware group", "Nightjar gang"; "Nightjar, a ransomware group".
  before(
    'THREAT_ACTOR',
    `(?:(?:an?|the|another) (?:[\\p{L}-]+ ){0,3}?)?(?:${CRIME} ){1,2}(?:groups?|gangs?|crews?|collective|cartel|syndicate|outfit|operation|actors?|affiliates?|team|site|blog)${CLOSE}`,
  ),
  before('THREAT_ACTOR', `(?:gang|crew|cartel|hacktivists|hackers who)${CLOSE}`),
  // "Black Ferry had threatened to publish", "Nightjar posted a sample on its site".
  before(
    'THREAT_ACTOR',
    `(?:has |have |had |later |also |then |since )?(?:threaten(?:s|ed)? to (?:publish|leak|release|sell|post|dump)|demand(?:s|ed) (?:a )?(?:ransom|payment)|leak(?:s|ed) (?:the|its|stolen|a (?:sample|part)|some)|listed (?:the|it|its|them|him)|(?:has )?claimed (?:the|this|that) (?:attack|breach|hack|theft)|claims to have)${CLOSE}`,
  ),
  // "Sorrento, the handle that sold them".
  before('THREAT_ACTOR', `the (?:handle|moniker|alias|nickname|pseudonym|online name)${CLOSE}`),
  // "Le pirate, qui se fait appeler Kyrnos", "se hace llamar X", "die Gruppe Nachtfalter", "una banda llamada X".
  after(
    'THREAT_ACTOR',
    '(?:qui )?se fai(?:t|sant) appeler|(?:que )?se hace(?:n)? llamar|(?:groupe|gang|collectif|banda|grupo|Gruppe|Bande|Hackergruppe|Ransomware-Gruppe|Erpressergruppe|Täter)(?: (?:de|d’|der|criminal|criminel|ransomware|rançongiciel|hackers|pirates|cibercriminales))*(?:,? (?:namens|nommée?|appelée?|llamad[oa]|denominad[oa]|conocid[oa] como|connu(?:e)? sous le nom de|baptisée?))',
  ),
  after(
    'THREAT_ACTOR',
    '(?:bekannte sich|bekannt hat sich|bekannten sich) (?:die )?(?:Ransomware-|Hacker-|Erpresser-)?(?:[Gg]ruppe|Bande)',
  ),
  // "ransomware gang Hollow Crown", "the hacking group Nightjar".
  after(
    'THREAT_ACTOR',
    `(?:${CRIME} ){1,2}(?:group|gang|crew|collective|cartel|syndicate|outfit|operation|operator|actor|affiliate|brand|ring|site)(?:,|:| called| named)?`,
  ),
  // "Nightjar claimed responsibility", "Nightjar's leak site".
  before(
    'THREAT_ACTOR',
    `(?:has |have |had |later |also |then |since )?(?:claim(?:s|ed)|took|taken|takes) (?:responsibility|credit)${CLOSE}`,
  ),
  before(
    'THREAT_ACTOR',
    `(?:(?:own|dark ?web|Tor|data|extortion|public) ){0,2}(?:leak|leaks|extortion|shaming|ransom) (?:site|blog|page|portal)${CLOSE}`,
  ),
  // "a strain called Macaw Locker", "a loader we named Sootfall", "malware known as …".
  after(
    'MALWARE',
    String.raw`${PROGRAM}s?,? (?:family |program |tool )?(?:(?:that |which )?(?:we|they|he|she|it|is|was|researchers|\p{Lu}\p{L}+) ){0,2}(?:now )?${CALLS}(?: as)?`,
  ),
  // "a tool we call FeatherGlass".
  after(
    'MALWARE',
    `(?:tool|toolkit|program|script|framework)s? (?:that |which )?(?:we|they|researchers) (?:now )?${CALLS}(?: as)?`,
  ),
  // "Sootfall malware", "the Sootfall loader".
  before(
    'MALWARE',
    `(?:malware|trojan|worm|botnet|stealer|info-?stealer|backdoor|loader|wiper|rootkit|spyware|web ?shell|keylogger|skimmer|implant|encryptor|RAT|bootkit)${CLOSE}`,
  ),
  // "Macaw ransomware was deployed"; "the Kronos ransomware attack" may name the victim.
  before(
    'MALWARE',
    `ransomware(?=[,.;)]| (?:was|is|were|on|had|has|to|that|which|in|variant|strain|sample|payload|binary|encryptor|note|executable|family)${CLOSE})`,
  ),
  // "shares code with Babuk", "built from leaked Conti code".
  after(
    'MALWARE',
    '(?:shares? (?:its |much )?code with|based on (?:the )?leaked|built from (?:the )?leaked|fork of|rebrand of)',
  ),
  // "a guy named xenn0", "a user called ghost_99": the spelling is a handle's.
  {
    type: 'THREAT_ACTOR',
    pattern: expression(
      String.raw`${OPEN}(?:guy|man|woman|kid|users?|someone|somebody|person|member|poster|account|vendor|seller|individual|teenager)(?: who)? (?:named|called|calling (?:him|her|it|them)sel(?:f|ves)|going by|goes by|using the (?:name|handle|alias|moniker)|with the (?:name|handle|alias)) [“"‘']?(?<name>@?(?=[\p{L}\p{N}_$.-]*(?:[\p{N}_$]|\p{Ll}\p{Lu}))[\p{L}\p{N}_$-]{3,24}|\p{Ll}[\p{Ll}]{2,20}(?=[”"’']))`,
      'g',
    ),
    before: false,
  },
  // "by “ransom_man”": the spelling is a handle's; "who goes by erratic,".
  {
    type: 'THREAT_ACTOR',
    pattern: expression(
      String.raw`(?<=(?:by|from|as|named|called|alias|handle) [“"‘'])(?<name>[\p{Ll}\p{N}]{2,16}_[\p{Ll}\p{N}_]{2,16})(?=[”"’'])|(?<=who (?:goes|went) (?:online )?by (?:the (?:name|handle|alias) (?:of )?)?)(?<handle>\p{Ll}{4,16})(?=,)`,
      'g',
    ),
    before: false,
  },
  // "a researcher who goes by Reddington": a name on the other side.
  after(
    'PERSON',
    `(?:researcher|analyst|expert|blogger|engineer|hunter|whistleblower|developer|professor|student),? (?:who |also ){0,2}${GO_BY}`,
  ),
  // "a backdoor, Sunburst, in updates".
  {
    type: 'MALWARE',
    pattern: expression(
      String.raw`${OPEN}(?:an?|the|new|custom|its|their) (?:[\p{L}-]+ ){0,2}?(?:trojan|backdoor|loader|wiper|rootkit|web ?shell|stealer|info-?stealer|botnet|implant),? ${NAME}(?=[,.;)” ])`,
      'g',
    ),
    before: false,
  },
  // A ransom note: "We are Ashen Lynx. We have your data."
  {
    type: 'THREAT_ACTOR',
    pattern: expression(
      `${OPEN}(?:[Ww]e are|[Tt]his is) (?:the )?${NAME}(?: (?:team|group))?(?:[.!,] (?:We|Your|All your) (?:have |hacked|stole|took|downloaded|encrypted|breached|got|were|are|your|files|data|network)| speaking)`,
      'g',
    ),
    before: false,
  },
  // A field of a tracker or post: "actor: Nightjar".
  {
    type: 'THREAT_ACTOR',
    pattern: expression(
      String.raw`(?<=^|\n)(?:[Tt]hreat )?(?:[Aa]ctor|[Gg]ang|[Gg]roup|[Cc]laimed by|[Aa]ttacker)s?: ${NAME}(?=$|\n|[.;])`,
      'g',
    ),
    before: false,
  },
  // Numbers and families of names that vendors give out.
  {
    type: 'THREAT_ACTOR',
    pattern: expression(
      String.raw`${OPEN}(?<name>(?:UNC|TA|FIN|APT|DEV|UAC|UAT|TAG|STORM|Storm|ITG|ATK|CTA|GTG|CL-STA|CL-CRI|TEMP|TGR-STA|REF)-?\d{1,5}|\p{Lu}\p{L}+ (?:Typhoon|Blizzard|Sandstorm|Sleet|Tempest|Chollima|Panda|Kitten|Spider)|\p{Lu}{3,} (?:TYPHOON|BLIZZARD|SANDSTORM|SLEET|TEMPEST|CHOLLIMA|PANDA|KITTEN|SPIDER|BEAR|JACKAL|TIGER|BUFFALO)|(?:GOLD|BRONZE) \p{Lu}{4,}|COBALT \p{Lu}{5,})${CLOSE}`,
      'g',
    ),
    before: false,
  },
];

/** Words that may stand where a name is looked for and are none. */
const NOT_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|A|An|This|That|These|Those|Our|Their|His|Her|Its|Another|Other|Some|Such|One|Two|Three|Four|Five|Many|Several|Both|Each|Every|No|Any|All|Russian|Chinese|Iranian|Korean|North Korean|Ukrainian|American|British|European|Israeli|Indian|Turkish|Brazilian|Vietnamese|Pakistani|Belarusian|Romanian|Nigerian|Eastern European|Western|Windows|Linux|Android|Mac|Mac OS|Microsoft|Google|Apple|Java|PHP|IoT|Python|PowerShell|New|Then|When|While|If|But|And|In|On|At|As|It|He|She|They|We|You|I|Last|Since|After|Before|Both|Meanwhile|Also|Which|Who|What|Magecart|Tor|US|U\.S\.|UK|FBI|Internet|Web|SQL|DDoS|APT|RaaS|Security|Cyber|Ransomware|Malware|Data|Incident|Update|Anti|Advanced|Attack|Attackers|Hackers?|Banking|Remote|Point|Mirai-based)$/u;

/** Leading words of a sentence that the pattern takes for the first word of a name. */
const LEAD =
  /^(?:The|A|An|In|On|At|By|But|And|When|While|As|If|That|This|Both|Since|After|Yesterday|Today|Now|Then|Meanwhile|Russian|Chinese|Iranian|North|Ukrainian|Russia-linked|Notorious|Infamous|Dear|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) (?=\S)/u;

/** Gangs, hackers and programs that the words beside them bring in, known or not: "a group calling itself Nightjar". */
export function findNamedActors(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const cue of CUES) {
    for (const match of text.matchAll(cue.pattern)) {
      const candidate = cue.before ? nameBefore(text, match.index, cue.type) : nameIn(match, match.index, cue.type);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

function nameBefore(text: string, end: number, type: EntityType): Candidate | null {
  const start = Math.max(0, end - REACH);
  const match = NAME_BEFORE.exec(text.slice(start, end));
  // A comma stands only before "a ransomware group", not before "claimed responsibility".
  if (match?.[0].endsWith(', ') && !/^(?:an?|the|another) /.test(text.slice(end, end + 8))) return null;
  return match && nameIn(match, start + match.index, type);
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
