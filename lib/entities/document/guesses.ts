import type { TextLanguage } from '../../language/languageOf.ts';
import { expression } from '../expression.ts';
import { COMMON_WORDS } from '../lists/commonWords.ts';
import { FIRST_NAMES } from '../lists/firstNames.ts';
import { isPlain } from '../lists/isPlain.ts';
import { SURNAMES } from '../lists/surnames.ts';
import { ORG_HEADS } from '../lists/words.ts';
import type { Mentions } from './mentions.ts';

/** Verbs whose subject is a person or a body; a name nobody knows before one of them is a body's. */
const SPEAKS = new Set(
  `said says told learned discovered found announced confirmed disclosed notified reported admitted acknowledged warned declined detected
became determined hired engaged launched began offered paid refused shut took identified received sent filed agreed settled wrote
published posted tweeted claimed believes advises recommends provides operates uses investigated is was has had will installs starts learns tells hires confirms announces ignores discovers removes admits notifies offers agrees pays reports launches closes begins gets receives sends issues files publishes finds discloses warns takes shuts asks denies settles posts acknowledges`.split(
    /\s+/,
  ),
);
/** "FRSecure", "PowerSchool", "Secure&IT", "Strat-O-Matic": a capital inside the word. */
const COINED = expression(
  String.raw`^(?:\p{Lu}\p{Ll}+|\p{Lu}{2,}\p{Ll}?|\p{Ll}+)(?:\p{Lu}\p{Ll}+|[&-]\p{Lu}[\p{L}&-]*)[\p{L}\p{N}&-]*$`,
);
const NOT_COINED = expression(
  String.raw`^(?:Mid|Pre|Post|Non|Anti|Co|Ex|Vice|Self|All|E)-|^(?:Mc|Mac|De|Di|La|Le|Van|O['’])\p{Lu}|-(?:Day|Year|Based|American|Free)$|^(?:DevOps|DevSecOps|JavaScript|TypeScript|PhD|MSc|BSc|eMail|WiFi|Wi-Fi|iPad)$`,
);

// "Booking.com", "MailMyPrescriptions.com": a site by its name, with a capital.
const SITE = expression(String.raw`^\p{Lu}[\p{L}\p{N}-]*\.(?:com|net|org|io|co|ai|edu|gov|us|me|tv)$`);
const BREACHED_BEFORE =
  /\b(?:breach(?:es)? (?:at|of|affecting|involving)|attack(?:s)? (?:on|against|at)|hack of|intrusion at|incident (?:at|involving)|data (?:of|from)|stolen from|hackers hit|customers of|patients of) (?:the )?$/i;
const TELLS_AFTER =
  /^,? (?:has |have |had )?(?:notified|is notifying|are notifying|began notifying|disclosed|confirmed that|learned that|discovered that|became aware|suffered|experienced)\b/;
const VERSION_AFTER =
  /^(?: (?:servers?|appliances?|devices|clients|software|firmware|installations))? ?(?:before |prior to |up to |through |from |running )?(?:versions? |v)\d|^ \d{1,2}\.(?:\d|x)/;
/** Words of the longest name guessed. */
const MAX_GUESS = 5;

/** Names that no list, grammar or tagger knew, by their spelling or by what they do. */
export function guessOrganisations(mentions: Mentions, language: TextLanguage): void {
  const { tokens, text } = mentions;
  // Each word is looked up once: long texts repeat it thousands of times.
  const seen = new Map<string, boolean>();
  const recurring = (at: number): boolean => {
    const word = tokens[at]?.text ?? '';
    const known = seen.get(word);
    if (known !== undefined) return known;
    const found = recurs(mentions, at);
    seen.set(word, found);
    return found;
  };
  for (let i = 0; i < tokens.length; ) {
    const to = freeRunEnd(mentions, i);
    const [first, last] = [tokens[i], tokens[to - 1]];
    const run = { from: i, to };
    i = Math.max(to, i + 1);
    if (!first || !last || to === run.from || to - run.from > MAX_GUESS) continue;
    const plain = text
      .slice(first.start, last.end)
      .split(' ')
      .every((word) => isPlain(word.toLowerCase()));
    if (isCalendar(first.lower)) continue;
    // "copied from Gradely, a firm in Cork": what it is called outweighs what its word looks like.
    if (language === 'en' && !COMMON_WORDS.has(first.lower) && KIND_OF_BODY.test(text.slice(last.end, last.end + 90))) {
      const name = text.slice(first.start, last.end);
      for (const at of mentions.occurrences(tokens.slice(run.from, to).map((token) => token.text))) {
        const span = mentions.span(at, to - run.from);
        if (!tokens[at - 1]?.capital || tokens[at - 1]?.opens || tokens[at - 1]?.block !== tokens[at]?.block)
          mentions.add({ ...span, type: 'ORG', canonical: name, role: null, source: 'document' });
      }
      continue;
    }
    if (plain) continue;
    if (language === 'en' && VERSION_AFTER.test(text.slice(last.end, last.end + 40))) {
      mentions.add({
        start: first.start,
        end: last.end,
        type: 'PRODUCT',
        canonical: text.slice(first.start, last.end),
        role: null,
        source: 'document',
      });
      continue;
    }
    const alone = to - run.from === 1;
    const name = text.slice(first.start, last.end);
    if (alone && language === 'en' && KIN_BEFORE.test(text.slice(Math.max(0, first.start - 20), first.start))) {
      mentions.add({
        start: first.start,
        end: last.end,
        type: 'PERSON',
        canonical: name,
        role: null,
        source: 'document',
      });
      continue;
    }
    const breached =
      language === 'en' &&
      (BREACHED_BEFORE.test(text.slice(Math.max(0, first.start - 40), first.start)) ||
        (!first.opens && TELLS_AFTER.test(text.slice(last.end, last.end + 40))));
    if (
      (alone &&
        (isCoined(first.text, language) ||
          (language === 'en' && isUnknown(mentions, run.from)) ||
          SITE.test(first.text) ||
          (language === 'en' && (speaks(mentions, run.from) || recurring(run.from))))) ||
      breached ||
      (language !== 'en' &&
        language !== 'de' &&
        KIND_ABROAD.test(text.slice(Math.max(0, first.start - 40), first.start))) ||
      (language === 'en' && KIND_BEFORE.test(text.slice(Math.max(0, first.start - 40), first.start)))
    ) {
      mentions.add({ start: first.start, end: last.end, type: 'ORG', canonical: name, role: null, source: 'document' });
    }
  }
}

/** Where the run of free capitalised tokens that starts at `from` ends; `from` when none does, or when a taken name touches it. */
function freeRunEnd(mentions: Mentions, from: number): number {
  const { tokens } = mentions;
  const first = tokens[from];
  if (!first?.capital || first.text.length < 3) return from;
  const before = tokens[from - 1];
  let to = from;
  for (let token = tokens[to]; token?.capital && token.block === first.block; token = tokens[to]) {
    if (!mentions.isFree(token.start, token.end)) return from;
    to++;
  }
  return before?.capital && before.block === first.block && !before.opens && !mentions.isFree(before.start, before.end)
    ? from
    : to;
}

/** "its billing contractor, Ledgerline": the word before says what it is. */
const KIND_BEFORE =
  /\b(?:contractor|vendor|provider|firm|company|supplier|insurer|processor|subsidiary|parent|lender|broker|startup|start-up|retailer|maker|manufacturer|bank|chain|consultancy|charity|airline|carrier|distributor|landlord|marketplace|newspaper|station|publisher|developer|wholesaler|nonprofit)(?:,| called| named|, called|, named)? $/;

/** The same in French, Spanish, Italian, Dutch: "chez son prestataire Docalys". */
const KIND_ABROAD =
  /(?:^|[ ’'])(?:prestataire|société|entreprise|éditeur|assureur|opérateur|sous-traitant|hébergeur|filiale|groupe|mutuelle|empresa|proveedora?|compañía|firma|operadora|aseguradora|filial|azienda|società|fornitore|bedrijf|leverancier|webwinkel|fornecedor)(?:,| llamada| appelée| nommée)? $/;

/** Adjectives of nations and faiths are no names of bodies. */
const ADJECTIVE = /(?:ish|ese|ian|ians|ean|eans|can|cans)$/;

const CAPITALISED = expression(String.raw`^\p{Lu}\p{Ll}{3,}$`);

/** A word that keeps its capital inside sentences, twice or more, and that nothing else explains. */
function recurs(mentions: Mentions, at: number): boolean {
  const token = mentions.tokens[at];
  if (!token || token.allCaps || !CAPITALISED.test(token.text) || ADJECTIVE.test(token.lower)) return false;
  if (mentions.isPlainWord(token.lower) || FIRST_NAMES.has(token.lower) || SURNAMES.has(token.lower)) return false;
  return mentions.occurrences([token.text]).filter((place) => !mentions.tokens[place]?.opens).length >= 2;
}

const SMALL = expression(String.raw`^\p{Ll}`);

/** Words after which a name stands: "a fraud ring at Classwise", "by way of Teqtivity". */
const NAME_AFTER = new Set(
  'at by from with to through of for against into hit told via called asked sued hired like including between owns owned bought acquired and that is was joined left says said behind inside using uses rival client customer competitor parent supplier'.split(
    ' ',
  ),
);

/** "Vaspian's help desk reset it", at a sentence's start: what owns something, and is no word, is somebody. */
function isOwner(mentions: Mentions, at: number): boolean {
  const token = mentions.tokens[at];
  const [mark, owned] = [mentions.tokens[at + 1], mentions.tokens[at + 2]];
  if (!token || !/^['’]s$/.test(mark?.text ?? '') || owned?.capital !== false) return false;
  return (
    /^\p{Lu}\p{Ll}{4,}$/u.test(token.text) &&
    !ADJECTIVE.test(token.lower) &&
    !isPlain(token.lower) &&
    !isNamed(token.lower)
  );
}

const isNamed = (lower: string): boolean => FIRST_NAMES.has(lower) || SURNAMES.has(lower);

/** A word with a capital inside a sentence that is in no list of words, people or places names a firm, as most do. */
function isUnknown(mentions: Mentions, at: number): boolean {
  const token = mentions.tokens[at];
  const before = mentions.tokens[at - 1];
  if (token?.opens) return isOwner(mentions, at);
  if (!token || !before || token.allCaps || before.block !== token.block || before.capital) return false;
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(token.text) || ADJECTIVE.test(token.lower) || !NAME_AFTER.has(before.lower))
    return false;
  if (BYLINE.test(mentions.text.slice(Math.max(0, token.start - 60), token.start))) return false;
  return !mentions.isPlainWord(token.lower) && !isNamed(token.lower);
}

/** "Posted on October 2, 2018 by Dissent": its author, found elsewhere. */
const BYLINE = /(?:^|\n)(?:posted|written|published|story|filed|updated)?[^\n.]{0,40}\bby $/i;

function isCoined(text: string, language: TextLanguage): boolean {
  // German joins nouns with hyphens, each with its capital.
  if (text.length < 4 || (language === 'de' && text.includes('-')) || NOT_COINED.test(text) || !COINED.test(text))
    return false;
  return !text
    .split('-')
    .slice(1)
    .some((part) => SMALL.test(part));
}

const LETTERS = expression(String.raw`^\p{L}+$`);

function speaks(mentions: Mentions, at: number): boolean {
  const token = mentions.tokens[at];
  const next = mentions.tokens[at + 1];
  if (!token || token.opens || token.allCaps || token.text.length < 4 || !LETTERS.test(token.text)) return false;
  return SPEAKS.has(next?.lower ?? '') && !mentions.isPlainWord(token.lower);
}

/** What a company has and a person has not. */
const OWNED_AFTER =
  /^ (?:stores|shops|restaurants|branches|hotels|clinics|shoppers|customers|patients|subscribers|members|policyholders)\b/;

/** "An analyst with Forsyth Barr": whom somebody works for is a body. */
const WORKS_AT =
  /\b(?:analysts?|lawyers?|attorneys?|researchers?|brokers?|consultants?|engineers?|executives?|partners?|counsel|economists?|strategists?) (?:at|with) (?:the )?$/i;

/** "The breach at Marsh McLennan": who was breached, or notifies, is a body, whatever the tagger took it for. */
export function retypeVictims(mentions: Mentions): void {
  for (const mention of mentions.all()) {
    if ((mention.type !== 'PERSON' && mention.type !== 'PLACE') || mention.source !== 'tagger') continue;
    const before = mentions.text.slice(Math.max(0, mention.start - 40), mention.start);
    const after = mentions.text.slice(mention.end, mention.end + 40);
    if (
      BREACHED_BEFORE.test(before) ||
      (mention.type === 'PERSON' && WORKS_AT.test(before)) ||
      OWNED_AFTER.test(after) ||
      (mention.type === 'PLACE' && TELLS_AFTER.test(after))
    ) {
      Object.assign(mention, { type: 'ORG', canonical: mention.text, role: null, source: 'grammar' });
    }
  }
}

const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december halloween christmas easter thanksgiving ramadan hanukkah passover diwali christendom baltics balkans nordics caribbean'.split(
    ' ',
  ),
);
const isCalendar = (lower: string): boolean => CALENDAR.has(lower);

const COUNTED = expression(String.raw`(?<![\p{L}\p{N}])((?:St\. )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}) $`);

/** "San Martin (1764 patients), Siena (2078 patients)": what has patients or customers in brackets behind it is a body. */
export function nameCounted(mentions: Mentions): void {
  const { text } = mentions;
  const ends = new Map(mentions.all().map((mention) => [mention.end, mention]));
  for (const { type, start } of [...mentions.all()]) {
    if (type !== 'COUNT_AFFECTED' || text[start - 1] !== '(') continue;
    const named = ends.get(start - 2);
    if (named) {
      if (named.type === 'PERSON' || named.type === 'PLACE')
        Object.assign(named, { type: 'ORG', canonical: named.text, role: null });
      continue;
    }
    const name = COUNTED.exec(text.slice(Math.max(0, start - 61), start - 1))?.[1];
    if (!name || isPlain(name.toLowerCase())) continue;
    const end = start - 2;
    mentions.add({ start: end - name.length, end, type: 'ORG', canonical: name, role: null, source: 'document' });
  }
}

const KIND_OF_BODY = expression(
  String.raw`^, (?:an?|the) (?:(?!of |at |for |from |who |with )[\p{L}\p{N}’'-]+ ){0,5}?(?:service|company|firm|provider|maker|chain|bank|practice|brand|studio|lab|laboratory|plant|union|co-?operative|brewery|market|marketplace|shop|store|exchange|app|site|forum|magazine|newspaper|station|landlord|builder|developer|dealer|dealership|distributor|franchise|foundation|trust|council|authority|wholesaler|grocer|jewell?er|pharmacy|hospice|museum|theat(?:er|re)|subsidiary|unit|division|arm|affiliate|parent|conglomerate|fund|exchange|registrar|host|hospital|retailer|vendor|startup|start-up|insurer|processor|contractor|operator|organi[sz]ation|nonprofit|non-profit|charity|agency|university|school|district|clinic|group|network|platform|website|manufacturer|supplier|consultancy|publisher|airline|utility|carrier|lender|broker)\b`,
);

/** "Oduya’s wife, Celeste": who is kin to somebody is a person. */
const KIN_BEFORE = expression(
  String.raw`(?<![\p{L}-])(?:wife|husband|widow|widower|mother|father|son|daughter|brother|sister|fianc[eé]e?|girlfriend|boyfriend|grandmother|grandfather|aunt|uncle|niece|nephew|cousin),? $`,
);

const FULL_NAME = expression(String.raw`^\p{Lu}\p{L}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+$`);

/** What somebody is who is no body. */
const KIND_OF_PERSON =
  /^, (?:an?|the) (?:(?!of |at |for |from )[\p{L}’'-]+ ){0,3}?(?:welder|nurse|teacher|farmer|rancher|lawyer|attorney|analyst|researcher|spokes(?:man|woman|person)|engineer|driver|plumber|electrician|student|mother|father|widow|widower|retiree|pensioner|veteran|clerk|accountant|developer|hacker|teenager|journalist|reporter|blogger|professor|doctor|physician|pharmacist|soldier|carpenter|mechanic|waitress|waiter|cook|chef|artist|musician|writer|resident|citizen|man|woman|chief executive|executive director|chief \p{Ll}+ officer|minister|mayor|commissioner|superintendent|chairman|chairwoman|co-founder|founder|president|director|headmaster|principal|senator|prosecutor|detective|sheriff|owner|boss|CEO|CISO|CIO|CFO)(?![\p{L}-])/u;

/** "The police commissioner, Reece Kershaw,": a post and its holder. */
const POST_BEFORE =
  /\b(?:chief executive|executive|commissioner|minister|director|mayor|president|chairman|chairwoman|founder|co-founder|spokes(?:man|woman|person)|officer|superintendent|manager|boss|chief|head|lawyer|analyst|researcher|prosecutor|secretary|customer|client|patient|victim|resident|parent|user|subscriber|employee|teacher|nurse|student|reader|neighbou?r|member|engineer|co-owner|owner), $/;
/** Two or three words, none of them an organisation's. */
const NAME_OF_TWO = /^\p{Lu}[\p{L}’'.-]+ (?:\p{Lu}\. )?(?:(?:de|van|von|da|del|la|le|di) )*\p{Lu}[\p{L}’'-]+$/u;

/** What looks like a person's name and no firm's. */
const looksPersonal = (name: string): boolean =>
  NAME_OF_TWO.test(name) && !ORG_HEADS.has(name.toLowerCase().split(' ').at(-1) ?? '');

/** "Quillpad, a note-taking service": what the words behind it call a body is no person and no place. */
export function retypeByApposition(mentions: Mentions): void {
  for (const mention of mentions.all()) {
    // "Ville Tapio", where "Ville" is what towns are called: a post before it says that it is a person.
    if (
      mention.source !== 'tagger' &&
      !(mention.source === 'grammar' && mention.type === 'ORG' && mention.role === null)
    )
      continue;
    const next = mentions.text.slice(mention.end, mention.end + 8);
    if (
      mention.type !== 'PERSON' &&
      !mention.text.includes(' ') &&
      KIN_BEFORE.test(mentions.text.slice(Math.max(0, mention.start - 20), mention.start))
    ) {
      Object.assign(mention, { type: 'PERSON', canonical: mention.text, role: null, source: 'grammar' });
      continue;
    }
    if (mention.type === 'ORG' && next.startsWith(', who ') && FULL_NAME.test(mention.text))
      Object.assign(mention, { type: 'PERSON', canonical: mention.text, role: null, source: 'grammar' });
    if (
      mention.type === 'ORG' &&
      (!mention.text.includes(' ') || looksPersonal(mention.text)) &&
      (KIND_OF_PERSON.test(mentions.text.slice(mention.end, mention.end + 60)) ||
        (looksPersonal(mention.text) &&
          next.startsWith(',') &&
          POST_BEFORE.test(mentions.text.slice(Math.max(0, mention.start - 40), mention.start))))
    )
      Object.assign(mention, { type: 'PERSON', canonical: mention.text, role: null, source: 'grammar' });
    if (mention.type !== 'PERSON' && mention.type !== 'PLACE') continue;
    if (mention.type === 'PERSON' && next.startsWith(', which'))
      Object.assign(mention, { type: 'ORG', canonical: mention.text, role: null, source: 'grammar' });
    if (KIND_OF_BODY.test(mentions.text.slice(mention.end, mention.end + 90)))
      Object.assign(mention, { type: 'ORG', canonical: mention.text, role: null, source: 'grammar' });
  }
}

/** "Kelvara Remote Desk servers before version 9.5.7": what has a version is a product. */
export function retypeVersioned(mentions: Mentions): void {
  for (const mention of mentions.all()) {
    if (mention.type !== 'PERSON' && mention.type !== 'PLACE' && mention.type !== 'ORG') continue;
    if (mention.source !== 'tagger' && mention.source !== 'document') continue;
    if (!VERSION_AFTER.test(mentions.text.slice(mention.end, mention.end + 40))) continue;
    Object.assign(mention, { type: 'PRODUCT', canonical: mention.text, role: null, source: 'grammar' });
  }
}
