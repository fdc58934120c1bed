import type { EntityType } from '../../model.ts';
import { expression } from '../expression.ts';

/** One to three words with a capital, a code name ("TA-9917", "0mega"), or a handle; in quotes or not. */
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}$’'_-]*|\p{N}+\p{Lu}[\p{L}\p{N}]*|\p{L}+\p{N}+[\p{L}\p{N}]*|\p{Ll}+\p{Lu}[\p{L}\p{N}]*)`;
const NAME = String.raw`[“"‘']?(?<name>@\w{3,30}|${WORD}(?: (?:of )?(?:${WORD}|\d(?:\.\d)?(?![\p{L}\p{N}:.,]))){0,2})`;
const CREW =
  '(?:groups?|gangs?|crews?|collective|cartel|syndicate|outfit|operation|actors?|hackers?|attackers?|intruders?|extortionists?|criminals?|cybercriminals?|thief|thieves|cluster|adversary|affiliates?|seller|brokers?|teenager|crooks?|vandals?|hacktivists?|threat actors?)';
/** Between "a" and "ransomware gang": no name, which would stand there as well ("the Gravelback ransomware gang"). */
const ADJECTIVE = String.raw`(?:\p{Ll}[\p{L}-]*|\p{Lu}\p{L}*-\p{Ll}+|(?:Russian|Chinese|Iranian|North|Korean|Ukrainian|Eastern|European|Vietnamese|Turkish|Brazilian|Nigerian))`;
const CREW_FIRST =
  'group groups gang gangs crew crews collective cartel syndicate outfit operation actor actors hacker hackers attacker attackers intruder intruders extortionist extortionists criminal criminals cybercriminal cybercriminals thief thieves cluster adversary affiliate affiliates seller broker brokers teenager crook crooks vandal vandals hacktivist hacktivists threat';
const CRIME =
  '(?:ransomware(?:-as-a-service)?|extortion|data[- ]extortion|double[- ]extortion|hacking|hacker|cyber ?crime|cybercriminal|cyber-?espionage|data[- ]theft|threat|ransom|RaaS|hacktivist|criminal|dark ?web|espionage|intrusion)';
const CRIME_FIRST =
  'ransomware extortion data double hacking hacker cyber cybercrime cybercriminal cyberespionage threat ransom RaaS hacktivist criminal dark darkweb espionage intrusion';
const PROGRAM =
  '(?:(?:custom|hacking|malicious|new|own|wiping) tool|malware|ransomware|trojan|worm|virus|botnet|stealer|info-?stealer|backdoor|loader|downloader|dropper|wiper|rootkit|spyware|web ?shell|keylogger|skimmer|implant|cryptominer|encryptor|locker|RAT|strain|variant|payload|bootkit|exploit kit)';
const ONE_PROGRAM =
  'malware ransomware trojan worm virus botnet stealer info infostealer backdoor loader downloader dropper wiper rootkit spyware web webshell keylogger skimmer implant cryptominer encryptor locker RAT strain variant payload bootkit';
const PROGRAM_FIRST = `custom hacking malicious new own wiping exploit ${ONE_PROGRAM} ${ONE_PROGRAM.replaceAll(/(?= |$)/g, 's')}`;
const CALLS =
  '(?:call(?:s|ed|ing)?|nam(?:e|es|ed|ing)|dub(?:s|bed)|track(?:s|ed)?|refer(?:s|red)? to|label(?:s|led|ed)?|christened|know|knows|known)';
const GO_BY =
  '(?:(?:goes|go|went|going) by(?: the)?|us(?:es|ed|ing) the|posting as|post(?:s|ed) as|known (?:online )?(?:only )?(?:as|by the)|under the|with the)(?: (?:online |user)?(?:name|alias|handle|moniker|nickname|pseudonym|username|nick)(?: of)?)?,?';

/** Words that bring in a name, which stands right behind them or right before them. */
export interface ActorCue {
  type: EntityType;
  /** The words with which `pattern` can start, where it is tried; null: everywhere. Then it is global, else sticky. */
  first: ReadonlySet<string> | null;
  pattern: RegExp;
  /** The name stands before what `pattern` finds. */
  before: boolean;
}
/** No letter or digit before or behind: the cues start and end at words. */
const OPEN = String.raw`(?<![\p{L}\p{N}])`;
const CLOSE = String.raw`(?![\p{L}\p{N}])`;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const sticky = (type: EntityType, first: string, source: string): ActorCue => ({
  type,
  first: words(first),
  pattern: expression(OPEN + source, 'y'),
  before: false,
});
const after = (type: EntityType, first: string, source: string, article = '(?:the )?'): ActorCue =>
  sticky(type, first, `(?:${source}) ${article}${NAME}`);
/** Only the words after the name are looked for in the text; they are far rarer than capitals. */
const before = (type: EntityType, first: string, source: string): ActorCue => ({
  type,
  first: words(first),
  pattern: expression(source, 'y'),
  before: true,
});
export const NAME_BEFORE = expression(`${OPEN}${NAME}(?:['’]s?|[”"’'])?,? $`);

/** How stories bring in a gang or a program that no list knows. */
export const ACTOR_CUES: readonly ActorCue[] = [
  // "a crew calling itself Hollow Crown", "a hacker who calls himself …".
  after(
    'THREAT_ACTOR',
    'call calls called calling',
    'call(?:s|ed|ing)? (?:itself|himself|herself|themselves|themself|ourselves)',
  ),
  // "the gang, which uses the handle @x", "a hacker who goes by Peace", "a seller known as …".
  after('THREAT_ACTOR', CREW_FIRST, String.raw`${CREW},? (?:(?:who|which|that|also|\p{Ll}+ly) ){0,2}${GO_BY}`),
  after(
    'THREAT_ACTOR',
    CREW_FIRST,
    String.raw`${CREW},? (?:(?:which|that|who|it) )?(?:(?:we|they|he|she|it|is|was|are|were|has been|\p{Lu}\p{L}+) ){0,3}(?:now )?${CALLS}(?: as)?`,
    // "The hackers called the Help Desk."
    '',
  ),
  // "calls the actor Dark Halo", "tracks the group as …".
  after(
    'THREAT_ACTOR',
    'call calls called track tracks tracked name names dub dubs dubbed label labels labeled',
    '(?:call|track|name|dub|label)(?:s|ed|bed)? (?:the|this) (?:actors?|group|gang|cluster|attackers?|hackers?|adversary|threat actors?)(?: as)?',
  ),
  // "claimed by Nightjar", "the leak site of Nightjar".
  after(
    'THREAT_ACTOR',
    'Responsibility responsibility Attack attack Breach breach Hack hack Theft theft Note note Ransom ransom Extortion extortion data',
    '(?:[Rr]esponsibility|[Aa]ttack|[Bb]reach|[Hh]ack|[Tt]heft) (?:was|has been|had been) claimed by|(?:[Rr]ansom )?[Nn]ote (?:was |is )?signed(?: by)?|ransom note (?:from|left by)|[Ee]xtortion (?:e-?mails?|mails?|notes?|demands?|letters?|messages?) (?:from|by)|(?:attack|breach|hack|theft|data) claimed by',
  ),
  after('THREAT_ACTOR', 'leak', 'leak (?:site|page|blog) (?:of|run by|operated by)'),
  // "the Black Tern ransomware group", "Nightjar gang"; "Nightjar, a ransomware group".
  before(
    'THREAT_ACTOR',
    `a an the another ${CRIME_FIRST}`,
    `(?:(?:an?|the|another) (?:${ADJECTIVE} ){0,3}?)?(?:${CRIME} ){1,2}(?:groups?|gangs?|crews?|collective|cartel|syndicate|outfit|operation|actors?|affiliates?|team|site|blog)${CLOSE}`,
  ),
  before(
    'THREAT_ACTOR',
    'gang crew cartel hacktivists hackers',
    `(?:gang|crew|cartel|hacktivists|hackers who)${CLOSE}`,
  ),
  // "Black Ferry had threatened to publish", "Nightjar posted a sample on its site".
  before(
    'THREAT_ACTOR',
    'has have had later also then since threaten threatens threatened demands demanded leak leaks leaked listed claimed claims',
    `(?:has |have |had |later |also |then |since )?(?:threaten(?:s|ed)? to (?:publish|leak|release|sell|post|dump)|demand(?:s|ed) (?:a )?(?:ransom|payment)|leak(?:s|ed) (?:the|its|stolen|a (?:sample|part)|some)|listed (?:the|it|its|them|him)|(?:has )?claimed (?:the|this|that) (?:attack|breach|hack|theft)|claims to have)${CLOSE}`,
  ),
  // "Sorrento, the handle that sold them".
  before('THREAT_ACTOR', 'the', `the (?:handle|moniker|alias|nickname|pseudonym|online name)${CLOSE}`),
  // "Le pirate, qui se fait appeler Kyrnos", "se hace llamar X", "die Gruppe Nachtfalter", "una banda llamada X".
  after(
    'THREAT_ACTOR',
    'qui se que groupe gang collectif banda grupo Gruppe Bande Hackergruppe Ransomware Erpressergruppe Täter',
    '(?:qui )?se fai(?:t|sant) appeler|(?:que )?se hace(?:n)? llamar|(?:groupe|gang|collectif|banda|grupo|Gruppe|Bande|Hackergruppe|Ransomware-Gruppe|Erpressergruppe|Täter)(?: (?:de|d’|der|criminal|criminel|ransomware|rançongiciel|hackers|pirates|cibercriminales))*(?:,? (?:namens|nommée?|appelée?|llamad[oa]|denominad[oa]|conocid[oa] como|connu(?:e)? sous le nom de|baptisée?))',
  ),
  after(
    'THREAT_ACTOR',
    'bekannte bekannt bekannten',
    '(?:bekannte sich|bekannt hat sich|bekannten sich) (?:die )?(?:Ransomware-|Hacker-|Erpresser-)?(?:[Gg]ruppe|Bande)',
  ),
  // "ransomware gang Hollow Crown", "the hacking group Nightjar".
  after(
    'THREAT_ACTOR',
    CRIME_FIRST,
    `(?:${CRIME} ){1,2}(?:group|gang|crew|collective|cartel|syndicate|outfit|operation|operator|actor|affiliate|brand|ring|site)(?:,|:| called| named)?`,
  ),
  // "Nightjar claimed responsibility", "Nightjar's leak site".
  before(
    'THREAT_ACTOR',
    'has have had later also then since claims claimed took taken takes',
    `(?:has |have |had |later |also |then |since )?(?:claim(?:s|ed)|took|taken|takes) (?:responsibility|credit)${CLOSE}`,
  ),
  before(
    'THREAT_ACTOR',
    'own dark darkweb Tor data extortion public leak leaks shaming ransom',
    `(?:(?:own|dark ?web|Tor|data|extortion|public) ){0,2}(?:leak|leaks|extortion|shaming|ransom) (?:site|blog|page|portal)${CLOSE}`,
  ),
  // "a strain called Macaw Locker", "a loader we named Sootfall", "malware known as …".
  after(
    'MALWARE',
    PROGRAM_FIRST,
    String.raw`${PROGRAM}s?,? (?:family |program |tool )?(?:(?:that |which )?(?:we|they|he|she|it|is|was|researchers|\p{Lu}\p{L}+) ){0,2}(?:now )?${CALLS}(?: as)?`,
  ),
  // "a tool we call FeatherGlass".
  after(
    'MALWARE',
    'tool tools toolkit toolkits program programs script scripts framework frameworks',
    `(?:tool|toolkit|program|script|framework)s? (?:that |which )?(?:we|they|researchers) (?:now )?${CALLS}(?: as)?`,
  ),
  // "Sootfall malware", "the Sootfall loader".
  before(
    'MALWARE',
    ONE_PROGRAM,
    `(?:malware|trojan|worm|botnet|stealer|info-?stealer|backdoor|loader|wiper|rootkit|spyware|web ?shell|keylogger|skimmer|implant|encryptor|RAT|bootkit)${CLOSE}`,
  ),
  // "Macaw ransomware was deployed"; "the Kronos ransomware attack" may name the victim.
  before(
    'MALWARE',
    'ransomware',
    `ransomware(?=[,.;)]| (?:was|is|were|on|had|has|to|that|which|in|variant|strain|sample|payload|binary|encryptor|note|executable|family)${CLOSE})`,
  ),
  // "shares code with Babuk", "built from leaked Conti code".
  after(
    'MALWARE',
    'share shares based built fork',
    '(?:shares? (?:its |much )?code with|based on (?:the )?leaked|built from (?:the )?leaked|fork of)',
  ),
  // "a guy named xenn0", "a user called ghost_99": the spelling is a handle's.
  sticky(
    'THREAT_ACTOR',
    'guy man woman kid user users someone somebody person member poster account vendor seller individual teenager',
    String.raw`(?:guy|man|woman|kid|users?|someone|somebody|person|member|poster|account|vendor|seller|individual|teenager)(?: who)? (?:named|called|calling (?:him|her|it|them)sel(?:f|ves)|going by|goes by|using the (?:name|handle|alias|moniker)|with the (?:name|handle|alias)) [“"‘']?(?<name>@?(?=[\p{L}\p{N}_$.-]*(?:[\p{N}_$]|\p{Ll}\p{Lu}))[\p{L}\p{N}_$-]{3,24}|\p{Ll}[\p{Ll}]{2,20}(?=[”"’']))`,
  ),
  // "by “ransom_man”": the spelling is a handle's; "who goes by erratic,".
  {
    type: 'THREAT_ACTOR',
    first: null,
    pattern: expression(
      String.raw`(?<=(?:by|from|as|named|called|alias|handle) [“"‘'])(?<name>[\p{Ll}\p{N}]{2,16}_[\p{Ll}\p{N}_]{2,16})(?=[”"’'])|(?<=who (?:goes|went) (?:online )?by (?:the (?:name|handle|alias) (?:of )?)?)(?<handle>\p{Ll}{4,16})(?=,)`,
      'g',
    ),
    before: false,
  },
  // "a researcher who goes by Reddington": a name on the other side.
  after(
    'PERSON',
    'researcher analyst expert blogger engineer hunter whistleblower developer professor student',
    `(?:researcher|analyst|expert|blogger|engineer|hunter|whistleblower|developer|professor|student),? (?:who |also ){0,2}${GO_BY}`,
  ),
  // "a backdoor, Sunburst, in updates".
  sticky(
    'MALWARE',
    'a an the new custom its their',
    String.raw`(?:an?|the|new|custom|its|their) (?:[\p{L}-]+ ){0,2}?(?:trojan|backdoor|loader|wiper|rootkit|web ?shell|stealer|info-?stealer|botnet|implant|skimmer|locker|keylogger|spyware|virus|worm|ransomware strain|encryptor|dropper|RAT|bootkit),? ${NAME}(?=[,.;)” ])`,
  ),
  // A ransom note: "We are Ashen Lynx. We have your data."
  sticky(
    'THREAT_ACTOR',
    'We we This this',
    `(?:[Ww]e are|[Tt]his is) (?:the )?${NAME}(?: (?:team|group))?(?:[.!,] (?:We|Your|All your) (?:have |hacked|stole|took|downloaded|encrypted|breached|got|were|are|your|files|data|network)| speaking)`,
  ),
  // "a person using the name optusdata": after such words even a name in small letters is one.
  sticky(
    'THREAT_ACTOR',
    'using uses used under by with',
    String.raw`(?:us(?:ing|es|ed)|under|by|with) the (?:online |user )?(?:handle|alias|moniker|nickname|pseudonym|screen name|username|name)(?: of)? [“"‘']?(?<name>\p{Ll}[\p{Ll}\p{N}_-]{3,24})(?![\p{L}\p{N}’'])`,
  ),
  // "the hackers, who signed as Owlpost"; "a 16-year-old from Oxford who goes by White".
  after('THREAT_ACTOR', 'who', '(?:who|which) (?:\\p{Ll}+ )?sign(?:s|ed) (?:off |itself |themselves |himself )?as'),
  after('THREAT_ACTOR', 'rebrand successor', '(?:rebrand|successor) of'),
  sticky(
    'THREAT_ACTOR',
    'who which',
    String.raw`(?:who|which) (?:\p{Ll}+ )?sign(?:s|ed) (?:off |itself |themselves |himself )?as [“"‘']?(?<name>\p{Ll}[\p{Ll}\p{N}_-]{3,24})(?![\p{L}\p{N}’'])`,
  ),
  // "The seller, kettleblack, had put it there."
  sticky(
    'THREAT_ACTOR',
    'seller hacker leaker poster intruder extortionist attacker thief blackmailer',
    String.raw`(?:seller|hacker|leaker|poster|intruder|extortionist|attacker|thief|blackmailer), [“"‘']?(?!\p{Ll}+ly,)(?<name>\p{Ll}[\p{Ll}\p{N}_-]{4,24})[”"’']?(?=,)`,
  ),
  sticky(
    'THREAT_ACTOR',
    'old teen teenager youth boy man woman person someone somebody user member poster',
    String.raw`(?:old|teen|teenager|youth|boy|man|woman|person|someone|somebody|user|member|poster)(?: (?:from|in) \p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)?)?,? who (?:\p{Ll}+ )?${GO_BY} (?:the )?${NAME}`,
  ),
  // "Nightjar is a ransomware gang"; "Wickfire is a web shell".
  before(
    'THREAT_ACTOR',
    'is was are',
    `(?:is|was|are) (?:an?|the|one of the) (?:${ADJECTIVE} ){0,3}?(?:${CRIME} ){1,2}(?:groups?|gangs?|crews?|collective|cartel|syndicate|outfit|operation|actors?|affiliates?)${CLOSE}`,
  ),
  before(
    'MALWARE',
    'is was',
    `(?:is|was) (?:an?|the) (?:${ADJECTIVE} ){0,3}?(?:trojan|worm|botnet|stealer|info-?stealer|backdoor|loader|wiper|rootkit|spyware|web ?shell|keylogger|skimmer|implant|encryptor|bootkit|piece of malware|malware|ransomware strain)${CLOSE}`,
  ),
  // "Nightjar, a gang of hackers", "Grey Larder, the crew that".
  before(
    'THREAT_ACTOR',
    'a an the',
    `(?:an?|the) (?:${ADJECTIVE} ){0,2}?(?:gang|cartel|hackers?|hacktivists|extortionists?|(?:crew|group|collective) (?:of (?:hackers|criminals|thieves|extortionists|teenagers)|(?:that|which) (?:steals|extorts|hacks|encrypts|sells|leaks|broke into|claims|claimed|breached|hacked|attacked)))${CLOSE}`,
  ),
  // "Nightjar added the firm to its leak site".
  before(
    'THREAT_ACTOR',
    'has had added listed named posted published put adds lists names posts',
    `(?:has |had )?(?:added|listed|named|posted|published|put|adds|lists|names|posts) (?:[^ .;\\n]+ ){1,7}?(?:on|to|at) (?:its|their|his) (?:\\p{Ll}+[ -]){0,3}(?:site|blog|leak page|portal|Telegram channel)${CLOSE}`,
  ),
  // A field of a tracker or post: "actor: Nightjar".
  sticky(
    'THREAT_ACTOR',
    'Threat threat Actor actor Actors actors Gang gang Gangs gangs Group group Groups groups Claimed claimed Attacker attacker Attackers attackers',
    String.raw`(?<=^|\n)(?:[Tt]hreat )?(?:[Aa]ctor|[Gg]ang|[Gg]roup|[Cc]laimed by|[Aa]ttacker)s?: ${NAME}(?=$|\n|[.;])`,
  ),
  // Numbers and families of names that vendors give out.
  {
    type: 'THREAT_ACTOR',
    first: null,
    pattern: expression(
      String.raw`${OPEN}(?<name>(?:UNC|TA|FIN|APT|DEV|UAC|UAT|TAG|STORM|Storm|ITG|ATK|CTA|GTG|CL-STA|CL-CRI|TEMP|TGR-STA|REF)-?\d{1,5}|\p{Lu}\p{L}+ (?:Typhoon|Blizzard|Sandstorm|Sleet|Tempest|Chollima|Panda|Kitten|Spider)|\p{Lu}{3,} (?:TYPHOON|BLIZZARD|SANDSTORM|SLEET|TEMPEST|CHOLLIMA|PANDA|KITTEN|SPIDER|BEAR|JACKAL|TIGER|BUFFALO)|(?:GOLD|BRONZE) \p{Lu}{4,}|COBALT \p{Lu}{5,})${CLOSE}`,
      'g',
    ),
    before: false,
  },
];
