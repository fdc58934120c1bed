import type { EntityType } from '../../model.ts';
import type { Candidate } from '../candidate.ts';
import { isPlain } from '../lists/isPlain.ts';

/** One to three words with a capital, a code name ("TA-9917", "0mega"), or a handle; in quotes or not. */
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}$’'_-]*|\p{N}+\p{Lu}[\p{L}\p{N}]*|\p{L}+\p{N}+[\p{L}\p{N}]*|\p{Ll}+\p{Lu}[\p{L}\p{N}]*)`;
const NAME = String.raw`[“"‘']?(?<name>@\w{3,30}|${WORD}(?: (?:of )?(?:${WORD}|\d(?:\.\d)?(?![\p{L}\p{N}:.,]))){0,2})`;
const CREW =
  '(?:groups?|gangs?|crews?|collective|cartel|syndicate|outfit|operation|actors?|hackers?|attackers?|intruders?|extortionists?|criminals?|cybercriminals?|thief|thieves|cluster|adversary|affiliates?|seller|brokers?|teenager|crooks?|vandals?|hacktivists?|threat actors?)';
const CRIME =
  '(?:ransomware(?:-as-a-service)?|extortion|data[- ]extortion|double[- ]extortion|hacking|hacker|cyber ?crime|cybercriminal|cyber-?espionage|data[- ]theft|threat|ransom|RaaS|hacktivist|criminal|dark ?web|espionage|intrusion)';
const PROGRAM =
  '(?:malware|ransomware|trojan|worm|virus|botnet|stealer|info-?stealer|backdoor|loader|downloader|dropper|wiper|rootkit|spyware|web ?shell|keylogger|skimmer|implant|cryptominer|encryptor|locker|RAT|strain|variant|payload|bootkit|exploit kit)';
const CALLS =
  '(?:call(?:s|ed|ing)?|nam(?:e|es|ed|ing)|dub(?:s|bed)|track(?:s|ed)?|refer(?:s|red)? to|label(?:s|led|ed)?|christened|know|knows|known)';
const GO_BY =
  '(?:(?:goes|go|went|going) by(?: the)?|us(?:es|ed|ing) the|posting as|post(?:s|ed) as|known (?:online )?(?:only )?(?:as|by the)|under the|with the)(?: (?:online |user)?(?:name|alias|handle|moniker|nickname|pseudonym|username|nick)(?: of)?)?,?';

interface Cue {
  type: EntityType;
  pattern: RegExp;
}
const cue = (type: EntityType, source: string): Cue => ({ type, pattern: new RegExp(source, 'gu') });
/** No letter or digit before or behind: the cues start and end at words. */
const OPEN = String.raw`(?<![\p{L}\p{N}])`;
const CLOSE = String.raw`(?![\p{L}\p{N}])`;

/** How stories bring in a gang or a program that no list knows. Each is anchored at a rare word, so that scans stay linear. */
const CUES: readonly Cue[] = [
  // "a crew calling itself Hollow Crown", "a hacker who calls himself …".
  cue(
    'THREAT_ACTOR',
    String.raw`${OPEN}call(?:s|ed|ing)? (?:itself|himself|herself|themselves|themself|ourselves) (?:the )?${NAME}`,
  ),
  // "the gang, which uses the handle @x", "a hacker who goes by Peace", "a seller known as …".
  cue(
    'THREAT_ACTOR',
    String.raw`${OPEN}${CREW},? (?:(?:who|which|that|also|\p{Ll}+ly) ){0,2}${GO_BY} (?:the )?${NAME}`,
  ),
  cue(
    'THREAT_ACTOR',
    String.raw`${OPEN}${CREW},? (?:(?:which|that|who|it) )?(?:(?:we|they|he|she|it|is|was|are|were|has been|\p{Lu}\p{L}+) ){0,3}(?:now )?${CALLS} (?:as )?(?:the )?${NAME}`,
  ),
  // "calls the actor Dark Halo", "tracks the group as …".
  cue(
    'THREAT_ACTOR',
    String.raw`${OPEN}(?:call|track|name|dub|label)(?:s|ed|bed)? (?:the|this) (?:actors?|group|gang|cluster|attackers?|hackers?|adversary|threat actors?) (?:as )?${NAME}`,
  ),
  // "the Black Tern ransomware group", "Nightjar gang".
  cue(
    'THREAT_ACTOR',
    String.raw`${OPEN}${NAME}[”"’']? (?:${CRIME} ){1,2}(?:groups?|gangs?|crews?|collective|cartel|syndicate|outfit|operation|actors?|affiliates?|team|site|blog)${CLOSE}`,
  ),
  cue(
    'THREAT_ACTOR',
    String.raw`${OPEN}${NAME}[”"’']? (?:gang|crew|cartel|hacktivists|hackers who|affiliates?)${CLOSE}`,
  ),
  // "ransomware gang Hollow Crown", "the hacking group Nightjar", "(threat actor: Nightjar)".
  cue(
    'THREAT_ACTOR',
    String.raw`${OPEN}(?:${CRIME} ){1,2}(?:group|gang|crew|collective|cartel|syndicate|outfit|operation|operator|actor|affiliate)(?:,|:| called| named)? (?:the )?${NAME}`,
  ),
  // "Nightjar, a ransomware group": what the words behind it call a gang.
  cue(
    'THREAT_ACTOR',
    String.raw`${OPEN}${NAME}[”"’']?, (?:an?|the|another) (?:[\p{L}-]+ ){0,3}?(?:${CRIME} ){1,2}(?:group|gang|crew|collective|cartel|syndicate|outfit|operation)${CLOSE}`,
  ),
  // "Nightjar claimed responsibility", "Nightjar's leak site", "claimed by Nightjar".
  cue(
    'THREAT_ACTOR',
    String.raw`${OPEN}${NAME}[”"’']? (?:has |have |had |later |also |then |since )?(?:claim(?:s|ed)|took|taken|takes) (?:responsibility|credit)${CLOSE}`,
  ),
  cue(
    'THREAT_ACTOR',
    String.raw`${OPEN}${NAME}(?:['’]s?|[”"])? (?:(?:own|dark ?web|Tor|data|extortion|public) )*(?:leak|leaks|extortion|shaming|ransom) (?:site|blog|page|portal)${CLOSE}`,
  ),
  cue(
    'THREAT_ACTOR',
    String.raw`${OPEN}(?:leak (?:site|page|blog) (?:of|run by|operated by)|[Rr]esponsibility (?:was|has been) claimed by|attack (?:was|has been) claimed by|ransom note (?:signed|from|left) by) (?:the )?${NAME}`,
  ),
  // A ransom note: "We are Ashen Lynx. We have your data."
  cue(
    'THREAT_ACTOR',
    String.raw`${OPEN}(?:[Ww]e are|[Tt]his is) (?:the )?${NAME}(?: (?:team|group))?[.!,] (?:We|Your|All your) (?:have |hacked|stole|took|downloaded|encrypted|breached|got|were|are|your|files|data|network)`,
  ),
  // A field of a tracker or post: "actor: Nightjar".
  cue(
    'THREAT_ACTOR',
    String.raw`(?:^|\n)(?:[Tt]hreat )?(?:[Aa]ctor|[Gg]ang|[Gg]roup|[Cc]laimed by|[Aa]ttacker)s?: ${NAME}(?=$|\n|[.;])`,
  ),
  // Numbers and families of names that vendors give out.
  cue(
    'THREAT_ACTOR',
    String.raw`${OPEN}(?<name>(?:UNC|TA|FIN|APT|DEV|UAC|UAT|TAG|STORM|Storm|ITG|ATK|CTA|GTG|CL-STA|CL-CRI|TEMP|TGR-STA|REF)-?\d{1,5}|\p{Lu}\p{L}+ (?:Typhoon|Blizzard|Sandstorm|Sleet|Tempest|Chollima|Panda|Kitten|Spider)|\p{Lu}{3,} (?:TYPHOON|BLIZZARD|SANDSTORM|SLEET|TEMPEST|CHOLLIMA|PANDA|KITTEN|SPIDER|BEAR|JACKAL|TIGER|BUFFALO)|GOLD \p{Lu}{4,}|BRONZE \p{Lu}{4,}|COBALT \p{Lu}{5,})${CLOSE}`,
  ),
  // "a strain called Macaw Locker", "a loader we named Sootfall", "malware known as …".
  cue(
    'MALWARE',
    String.raw`${OPEN}${PROGRAM}s?,? (?:family |program |tool )?(?:(?:that |which )?(?:we|they|he|she|it|is|was|researchers|\p{Lu}\p{L}+) ){0,2}(?:now )?${CALLS} (?:as )?(?:the )?${NAME}`,
  ),
  // "Sootfall malware", "the Sootfall loader".
  cue(
    'MALWARE',
    String.raw`${OPEN}${NAME}[”"’']? (?:malware|trojan|worm|botnet|stealer|info-?stealer|backdoor|loader|wiper|rootkit|spyware|web ?shell|keylogger|skimmer|implant|encryptor|RAT|bootkit)${CLOSE}`,
  ),
  // "Macaw ransomware was deployed"; "the Kronos ransomware attack" may name the victim.
  cue(
    'MALWARE',
    String.raw`${OPEN}${NAME}[”"’']? ransomware(?=[,.;)]| (?:was|is|were|on|had|has|to|that|which|in|variant|strain|sample|payload|binary|encryptor|note|executable|family)${CLOSE})`,
  ),
  // "a researcher who goes by Reddington": a name on the other side.
  cue(
    'PERSON',
    String.raw`${OPEN}(?:researcher|analyst|expert|blogger|engineer|hunter|whistleblower|developer|professor|student),? (?:who |also ){0,2}${GO_BY} ${NAME}`,
  ),
  // "a backdoor, Sunburst, in updates".
  cue(
    'MALWARE',
    String.raw`${OPEN}(?:an?|the|new|custom|its|their) (?:[\p{L}-]+ ){0,2}?(?:trojan|backdoor|loader|wiper|rootkit|web ?shell|stealer|info-?stealer|botnet|implant),? ${NAME}(?=[,.;)” ])`,
  ),
];

/** Words that may stand where a name is looked for and are none. */
const NOT_NAME =
  /^(?:The|A|An|This|That|These|Those|Our|Their|His|Her|Its|Another|Other|Some|Such|One|Two|Three|Four|Five|Many|Several|Both|Each|Every|No|Any|All|Russian|Chinese|Iranian|Korean|North Korean|Ukrainian|American|British|European|Israeli|Indian|Turkish|Brazilian|Vietnamese|Pakistani|Belarusian|Romanian|Nigerian|Eastern European|Western|Windows|Linux|Android|Mac|Mac OS|Microsoft|Google|Apple|Java|PHP|IoT|Python|PowerShell|New|Then|When|While|If|But|And|In|On|At|As|It|He|She|They|We|You|I|Last|Since|After|Before|Both|Meanwhile|Also|Which|Who|What|Magecart|Tor|US|U\.S\.|UK|FBI|Internet|Web|SQL|DDoS|APT|RaaS|Security|Cyber|Ransomware|Malware|Data|Incident|Update|Anti|Advanced|Attack|Attackers|Hackers?|Banking|Remote|Point|Mirai-based)$/u;

/** Leading words of a sentence that the pattern takes for the first word of a name. */
const LEAD =
  /^(?:The|A|An|In|On|At|By|But|And|When|While|As|If|That|This|Both|Since|After|Yesterday|Today|Now|Then|Meanwhile|Russian|Chinese|Iranian|North|Ukrainian|Russia-linked|Notorious|Infamous|Dear) (?=\S)/u;

/** Gangs, hackers and programs that the words beside them bring in, known or not: "a group calling itself Nightjar". */
export function findNamedActors(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { type, pattern } of CUES) {
    for (const match of text.matchAll(pattern)) {
      const printed = match.groups?.['name'];
      if (!printed) continue;
      const lead = LEAD.exec(printed)?.[0].length ?? 0;
      const name = printed.slice(lead).replace(/(?:['’]s|[’'._-])$/u, '');
      if (name.length < 3 || NOT_NAME.test(name) || isWords(name)) continue;
      const start = match.index + match[0].indexOf(printed) + lead;
      found.push({ start, end: start + name.length, type, canonical: name, source: 'grammar' });
    }
  }
  return found;
}

/** One word of running text names nobody ("Attackers gang"); two of them may ("Hollow Crown"). */
function isWords(name: string): boolean {
  return !name.includes(' ') && isPlain(name.toLowerCase());
}
