import type { EntityRole, EntityType } from '../../model.ts';
import { expression } from '../expression.ts';
import { PAPER_WORDS } from '../grammar/newsMedia.ts';

/** Words close to a mention that give its entity a role. `before` is tested against the text up to the mention, `after` against what follows. */
export interface RoleCue {
  role: EntityRole;
  types: readonly EntityType[];
  before?: RegExp;
  after?: RegExp;
  /** Tested against the name itself. */
  name?: RegExp;
  /** How much one such mention says, against other roles. */
  weight: number;
}

const ORG = ['ORG'] as const;
const PERSON = ['PERSON'] as const;

/** Characters of context on either side that cues see. */
export const CUE_REACH = 70;

/** A paper by the last word of its name alone: "told the Courier". */
const ONE_WORD_PAPER = expression(`^(?:${PAPER_WORDS})$`);

const INVESTIGATES = /^[^.;]{0,50}\b(?:investigat|forensic|respon|analy|research|expert|examin)/;

/** Somebody takes on a firm; what for, the firm's own name has to say. */
const HIRED = expression(
  String.raw`\b(?:hired|retained|engaged|brought in|called in|commissioned) (?:the )?(?:\p{Ll}+ ){0,3}$`,
);

/** Bodies a story calls by what they are once it has named them: "the city". */
const BODY = 'city|county|town|village|hospital|school|district|university|clinic|bank|agency';
/** Whose something is. */
const WHOSE = `its|our|their|the (?:${BODY}|company|firm)[’']s`;

/** How breach stories say who is who. Own observations; the figures order the cues, nothing more. */
export const ROLE_CUES: readonly RoleCue[] = [
  {
    role: 'victim',
    types: ORG,
    after:
      /^(?:[’']s)?,? (?:data )?(?:breach|hack|attack|incident|ransomware attack|cyber ?attack|data breach|customers|patients|shoppers|members|network|systems|servers|computers|files|hospitals|clinics|employees|students|stores)\b/,
    weight: 2,
  },
  {
    role: 'victim',
    types: ORG,
    after:
      /^[^.;]{0,40}? (?:was|were|has been|have been|had been|is) (?:the victim|hit|hacked|breached|attacked|compromised|crippled|targeted|affected|extorted|fined|sued)\b/,
    weight: 3,
  },
  {
    role: 'victim',
    types: ORG,
    after:
      /^,? (?:recently )?(?:disclosed|confirmed|acknowledged|admitted|notified(?= (?!on |in |by |of |that )[^ ])|is notifying|is writing to|(?:has |have )(?:now |since |also )?(?:sent|mailed|written to) (?:its|their|letters|notices|customers|patients)|began notifying|learned|discovered|became aware|detected|suffered|experienced|apologi[sz]ed|(?:takes|treats) (?:the )?(?:protection|security|privacy|confidentiality|this)|shut down|paid|conceded|told (?:the |its |customers|patients|regulators|HHS))\b/,
    weight: 2,
  },
  {
    role: 'victim',
    types: ORG,
    before:
      /\b(?:breach(?:es)? (?:at|of|in)|attack(?:s|ers)? (?:on|against|at|of)|hack(?:ed|ing|ers)? (?:of|at|into)|hit|stolen from|shopped at|customers of|patients of|data of|intrusion at|incident at|victims? (?:include|was|is)|fined|sued|notice from|disclosure from|against) (?:the )?$/i,
    weight: 2,
  },
  // "Harrow University is sending letters to 4,100 alumni", "Corvane noticed unusual activity", "told the regulator".
  {
    role: 'victim',
    types: ORG,
    after: expression(
      String.raw`^(?:,[^.;,]{0,60},)? (?:is|are|has been|began|started|will be) (?:now )?(?:sending|mailing|writing|notifying|contacting)\b[^.;]{0,60}\b(?:people|customers|patients|members|residents|students|alumni|donors|employees|clients|users|individuals|guests|letters)\b`,
    ),
    weight: 3,
  },
  {
    role: 'victim',
    types: ORG,
    after:
      /^(?:,[^.;,]{0,60},)? (?:(?:first )?noticed|spotted|took (?:its|their|the) [^.;]{0,30}offline|shut (?:its|their|off|most|all)|refused to pay|reported (?:it|the (?:breach|incident|attack|matter))|informed (?:the )?(?:ICO|Information Commissioner|data protection|police|regulator)|posted (?:its|a|the) notice|(?:has )?agreed to (?:pay|settle))\b/,
    weight: 2,
  },
  // "said on Friday that an intruder had been in": what is told is its own.
  {
    role: 'victim',
    types: ORG,
    after:
      /^(?:,[^.;,]{0,60},)? (?:has |had )?(?:said|says|disclosed|revealed|announced)(?: (?:on|late|in|early) [^.;,]{0,30}?| today| yesterday)?(?: that)? (?:it (?:had|has|was|is)|(?:its|their) |an? (?:intruder|attack|attacker|cyber|hacker|thief|breach|unauthori[sz]ed)|hackers|attackers|thieves|criminals|intruders)/,
    weight: 2,
  },
  {
    role: 'victim',
    types: ORG,
    before:
      /\b(?:break-in at|struck|crippled|intends to fine|plans to fine|has fined|means to fine|hackers (?:broke|got) into|broke into) (?:the )?$/i,
    weight: 2,
  },
  // Whose vendor it is outweighs that the break-in was there.
  {
    role: 'vendor',
    types: ORG,
    before: expression(
      String.raw`\b(?:${WHOSE}|third[- ]party) (?:\w+[ -]){0,3}?(?:vendor|provider|contractor|supplier|processor|subcontractor|business associate)s?,? (?:called |named )?(?:the )?$`,
      'i',
    ),
    weight: 8,
  },
  {
    role: 'vendor',
    types: ORG,
    after: expression(
      String.raw`^,? (?:which|that|who) (?:runs|hosts|handles|processes|manages|operates|keeps|stores|maintains|provides) (?:${WHOSE})\b`,
    ),
    weight: 8,
  },
  {
    role: 'vendor',
    types: ORG,
    after: expression(
      String.raw`^(?:,[^.;]{0,60},)? (?:had |has )?(?:told|notified|informed|alerted|warned) (?:it|us|them|the (?:${BODY}))\b`,
    ),
    weight: 3,
  },
  {
    role: 'vendor',
    types: ORG,
    before:
      /\b(?:vendor|provider|contractor|supplier|software maker|processor|service provider|subcontractor|third party|third-party \w+|business associate|software (?:from|by|made by)|provided by|hosted by|operated by|developed by|maker of|product of|vendor,|contracted with|contractor,|provider,)(?: called| named|,)? (?:the )?$/i,
    weight: 4,
  },
  {
    role: 'vendor',
    types: ORG,
    after:
      /^(?:, (?:an?|the|our|its|their|which is (?:an?|the))| (?:is|was) (?:an?|the|our|its|their)) [^.;,]{0,40}?(?:vendor|provider|contractor|supplier|processor|subcontractor|business associate|software (?:company|maker|firm)|third party)\b/,
    weight: 4,
  },
  {
    role: 'vendor',
    types: ORG,
    after:
      /^(?:[’']s)? (?:software|platform|support tools?|product|appliance|file[- ]transfer|service|portal)\b|^,? which (?:provides|hosts|handles|processes|makes|runs)\b/,
    weight: 2,
  },
  {
    role: 'investigator',
    types: ORG,
    before:
      /\b(?:hired|retained|engaged|brought in|called in|working with|forensic firm|security firm|cybersecurity firm|security company|researchers? (?:at|from)|analyst (?:at|with|for)|experts? (?:at|from)) (?:the )?$/i,
    after: INVESTIGATES,
    weight: 3,
  },
  // "Dana Reed of Wexcombe Labs, which examined it", and not "the minutes of the board".
  {
    role: 'investigator',
    types: ORG,
    before: expression(String.raw`\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ of (?:the )?$`),
    after: INVESTIGATES,
    weight: 3,
  },
  {
    role: 'investigator',
    types: ORG,
    before:
      /\b(?:forensic|security|cybersecurity|threat intelligence|incident response) (?:firm|company|vendor|consultancy|specialists?|researchers at) $/i,
    weight: 4,
  },
  {
    role: 'investigator',
    types: ORG,
    before: HIRED,
    name: expression(
      String.raw`(?:^| )(?:Forensics?|Cyber\p{L}*|Security|Infosec|Incident|Response|Intelligence|Investigations?|Digital)(?: |$)`,
    ),
    weight: 3,
  },
  {
    role: 'investigator',
    types: ORG,
    before: expression(
      String.raw`\b(?:hired|retained|engaged|brought in|called in|commissioned) an? (?:\p{Ll}+[ -]){0,3}(?:outside|independent|external|forensics?|security|cyber\p{Ll}*|third[- ]party) (?:\p{Ll}+ ){0,3}(?:firm|company|consultancy|specialists?|experts?|investigators?),? (?:called |named )?$`,
    ),
    weight: 4,
  },
  {
    role: 'investigator',
    types: ORG,
    before: expression(
      String.raw`\b(?:forensic|incident|investigative|investigation) (?:report|analysis|review|examination),? (?:\p{Ll}+ )?(?:written|prepared|produced|carried out|done|conducted|by) (?:by )?(?:the )?$`,
    ),
    weight: 4,
  },
  {
    role: 'investigator',
    types: ORG,
    after:
      /^(?:[’']s)?,? (?:researchers|analysts|is investigating|was hired|an? (?:cyber|security|forensic|incident)[^.;,]{0,30}(?:firm|company|consultancy))\b/,
    weight: 4,
  },
  {
    role: 'media',
    types: ORG,
    before:
      /\b(?:told|as first reported by|reported by|reporters? (?:at|from|for)|interview with|according to the|newspaper|blog|news site) (?:the )?$/i,
    after: /^(?:[’']s)?(?:,)? (?:reported|that|on|in|wrote|broke|had the story)\b/,
    weight: 1,
  },
  {
    role: 'media',
    types: ORG,
    name: ONE_WORD_PAPER,
    before: /\b[Tt]he $/,
    weight: 3,
  },
  {
    role: 'law-enforcement',
    types: ORG,
    before:
      /\b(?:arrested by|investigated by|seized by|reported to|police force|law enforcement,? including) (?:the )?$/i,
    after: /^ (?:arrested|seized|raided|charged)\b/,
    weight: 2,
  },
  { role: 'source', types: ['ORG', 'PERSON'], before: /\b(?:according to) (?:the )?$/i, weight: 2 },
  {
    role: 'source',
    types: PERSON,
    after:
      /^(?:,[^.;]{0,70},)? (?:said|says|told|wrote|explained|explains|explica|added|noted|tweeted|found|reported|suspects|believes|was first)\b/,
    weight: 2,
  },
  {
    role: 'source',
    types: PERSON,
    before:
      /(?:[”"],? (?:said|says|wrote)|\b(?:said|says|by|told by|spokes(?:man|woman|person)|analyst|researcher|expert)) $/i,
    weight: 2,
  },
  {
    role: 'threat-actor',
    types: PERSON,
    after:
      /^(?:,[^.;]{0,50},)? (?:was|were|is|has|had|pleaded|pled) (?:arrested|charged|sentenced|indicted|convicted|extradited|been (?:arrested|charged|indicted)|guilty)\b/,
    weight: 5,
  },
];
