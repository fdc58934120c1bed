import type { Mentions } from './mentions.ts';

/** Verbs whose subject is a person or a body; a name nobody knows before one of them is a body's. */
const SPEAKS = new Set(
  `said says told learned discovered found announced confirmed disclosed notified reported admitted acknowledged warned declined detected
became determined hired engaged launched began offered paid refused shut took identified received sent filed agreed settled wrote
published posted tweeted claimed believes advises recommends provides operates uses investigated is was has had will`.split(
    /\s+/,
  ),
);
/** "FRSecure", "PowerSchool", "Secure&IT", "Strat-O-Matic": a capital inside the word. */
const COINED = /^(?:\p{Lu}\p{Ll}+|\p{Lu}{2,}\p{Ll}?|\p{Ll}+)(?:\p{Lu}\p{Ll}+|[&-]\p{Lu}[\p{L}&-]*)[\p{L}\p{N}&-]*$/u;
const NOT_COINED =
  /^(?:Mc|Mac|De|Di|La|Le|Van|O['’])\p{Lu}|-(?:Day|Year|Based|American|Free)$|^(?:PhD|MSc|BSc|eMail|WiFi|Wi-Fi|iPad)$/u;

/** Names that no list, grammar or tagger knew, by their spelling or by what they do. */
export function guessOrganisations(mentions: Mentions, speakersToo: boolean): void {
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
    const coined =
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
      /^\p{L}+$/u.test(token.text);
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

/** "San Martin (1764 patients), Siena (2078 patients)": what has patients or customers in brackets behind it is a body. */
export function retypeCounted(mentions: Mentions): void {
  const counts = new Set(
    mentions
      .all()
      .filter(({ type }) => type === 'COUNT_AFFECTED')
      .map(({ start }) => start),
  );
  for (const mention of mentions.all()) {
    if (mention.type !== 'PERSON' && mention.type !== 'PLACE') continue;
    if (mentions.text.startsWith(' (', mention.end) && counts.has(mention.end + 2))
      Object.assign(mention, { type: 'ORG', canonical: mention.text, role: null });
  }
}
