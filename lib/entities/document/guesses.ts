import { isPlain } from '../lists/isPlain.ts';
import type { Language } from '../language.ts';
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
const COINED = /^(?:\p{Lu}\p{Ll}+|\p{Lu}{2,}\p{Ll}?|\p{Ll}+)(?:\p{Lu}\p{Ll}+|[&-]\p{Lu}[\p{L}&-]*)[\p{L}\p{N}&-]*$/u;
const NOT_COINED =
  /^(?:Mid|Pre|Post|Non|Anti|Co|Ex|Vice|Self|All|E)-|^(?:Mc|Mac|De|Di|La|Le|Van|O['’])\p{Lu}|-(?:Day|Year|Based|American|Free)$|^(?:PhD|MSc|BSc|eMail|WiFi|Wi-Fi|iPad)$/u;

/** Names that no list, grammar or tagger knew, by their spelling or by what they do. */
export function guessOrganisations(mentions: Mentions, language: Language): void {
  const speakersToo = language === 'en';
  const { tokens } = mentions;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.capital || token.text.length < 4 || !mentions.isFree(token.start, token.end)) continue;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    const alone =
      !(next?.capital && next.block === token.block) &&
      !(before?.capital && before.block === token.block && !before.opens);
    if (!alone) continue;
    // German joins nouns with hyphens, each with its capital.
    const compound = language === 'de' && token.text.includes('-');
    const coined =
      !compound &&
      COINED.test(token.text) &&
      !NOT_COINED.test(token.text) &&
      !token.text
        .split('-')
        .slice(1)
        .some((part) => /^\p{Ll}/u.test(part));
    const speaks =
      speakersToo &&
      !token.opens &&
      !token.allCaps &&
      SPEAKS.has(next?.lower ?? '') &&
      !mentions.isPlainWord(token.lower) &&
      /^\p{L}+$/u.test(token.text) &&
      !isPlain(token.lower);
    if (coined || (speaks && !isCalendar(token.lower))) {
      mentions.add({
        start: token.start,
        end: token.end,
        type: 'ORG',
        canonical: token.text,
        role: null,
        source: 'document',
      });
    }
  }
}

const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
const isCalendar = (lower: string): boolean => CALENDAR.has(lower);

const COUNTED = /(?<![\p{L}\p{N}])((?:St\. )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}) $/u;

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

const KIND_OF_BODY =
  /^, (?:an?|the) (?:(?!of |at |for |from |who |with )[\p{L}\p{N}’'-]+ ){0,5}?(?:service|company|firm|provider|maker|chain|bank|hospital|retailer|vendor|startup|start-up|insurer|processor|contractor|operator|organi[sz]ation|nonprofit|non-profit|charity|agency|university|school|district|clinic|group|network|platform|website|manufacturer|supplier|consultancy|publisher|airline|utility|carrier|lender|broker)\b/u;

/** "Quillpad, a note-taking service": what the words behind it call a body is no person and no place. */
export function retypeByApposition(mentions: Mentions): void {
  for (const mention of mentions.all()) {
    if ((mention.type !== 'PERSON' && mention.type !== 'PLACE') || mention.source !== 'tagger') continue;
    if (KIND_OF_BODY.test(mentions.text.slice(mention.end, mention.end + 90)))
      Object.assign(mention, { type: 'ORG', canonical: mention.text, role: null, source: 'grammar' });
  }
}
