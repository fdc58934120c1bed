import { FIRST_NAMES } from '../lists/firstNames.ts';
import type { Mention } from './mention.ts';
import type { Mentions } from './mentions.ts';

/** First words that many organisations share: "National" alone names none of them. */
const SHARED = new Set(
  `the national american first united general community university bank city county state federal international global new north south
east west northern southern eastern western central great royal public children's children’s st. saint department office health medical data
digital cyber security home air big black blue green red white golden advanced allied associated capital commercial direct family free
hospital institute international museum north mutual premier regional republic southwest northwest northeast southeast universal world
center centre council church college school high law police supreme attorney information internet identity consumer credit`.split(
    /\s+/,
  ),
);
const SUFFIX =
  /,? (?:Inc|Corp|Co|Ltd|LLC|LLP|PLLC|PLC|Plc|plc|GmbH|AG|SE|S\.A|SA|N\.V|NV|Corporation|Incorporated|Limited|Company)\.?$/;

/** An organisation's name without its legal form: "British Airways Plc" → "British Airways". */
export function withoutSuffix(name: string): string {
  const bare = name.replace(SUFFIX, '').replace(/,? (?:& Co|and Co)\.?$/, '');
  return bare.length >= 2 ? bare : name;
}

const ACTS =
  /^(?:['’]s (?!north|south|east|west|largest|main|downtown)| (?:said|says|told|learned|discovered|found|stopped|started|began|has|had|will|did|does|is|was|hired|paid|sent|wrote|notified|reported|declined|refused|apologi[sz]ed|lost|kept|shut|took) )/;
const IN_BEFORE = /\b(?:in|at|of|from|near|to|around|outside|across|for|and|or) $/;

/** A place's name that does what bodies do. */
function isActing({ text }: Mentions, { start, end }: Mention): boolean {
  return ACTS.test(text.slice(end, end + 16)) && !IN_BEFORE.test(text.slice(Math.max(0, start - 10), start));
}

/** "Hookworm Collective", later "Hookworm". */
const CREW = / (?:Collective|Group|Gang|Crew|Team|Cartel|Syndicate|Hackers|Leaks|Ransomware|Locker)$/;

const isCrew = ({ type, text }: Mention): boolean => type === 'THREAT_ACTOR' && CREW.test(text);

/** Words of the longest short form. */
const MOST_WORDS = 3;

/** "Heartland Payment Systems", later "Heartland": the first words of a long name stand for it where they are not shared. */
export function linkShortForms(mentions: Mentions): void {
  const shorts = new Map<string, Mention>();
  const counts = new Map<string, number>();
  for (const { canonical } of mentions.all()) counts.set(canonical, (counts.get(canonical) ?? 0) + 1);
  const countOf = (mention: Mention): number => counts.get(mention.canonical) ?? 0;
  for (const mention of mentions.sorted()) {
    if (mention.type !== 'ORG' && mention.type !== 'PRODUCT' && !isCrew(mention)) continue;
    const words = withoutSuffix(mention.text).split(' ');
    for (let count = 1; count < Math.min(words.length, MOST_WORDS + 1); count++) {
      const short = words.slice(0, count).join(' ');
      if (count === 1 && (SHARED.has(short.toLowerCase()) || short.length < 3)) continue;
      if (/(?:of|and|&|for|the|,|[’']s)$/.test(short)) continue;
      if (mention.type === 'PRODUCT' && count === 1) continue;
      // Of "Larkmoor General" and "Larkmoor Health", "Larkmoor" is the one the article speaks of more; else the first.
      const other = shorts.get(short);
      if (!other || countOf(mention) > countOf(other)) shorts.set(short, mention);
    }
  }
  for (const mention of mentions.all()) {
    const long = shorts.get(mention.text);
    if (!long) continue;
    if (mention.source === 'list') {
      // "Lincoln stopped that", where "Lincoln Medical Center" was named and no town of that name is spoken of.
      if (mention.type === 'PLACE' && long.type === 'ORG' && isActing(mentions, mention))
        Object.assign(mention, { type: 'ORG', canonical: long.canonical, role: long.role });
      continue;
    }
    // The tagger's "Brightwell", a person, is "Brightwell Care Homes" where no person has that name; so is "Halden Reyes"
    // "Halden Reyes Associates", for nobody is called Halden.
    const mistaken =
      mention.source === 'tagger' &&
      (long.type === 'ORG' || long.type === 'THREAT_ACTOR') &&
      (!mention.text.includes(' ') || !FIRST_NAMES.has(mention.text.toLowerCase().split(' ')[0] ?? '')) &&
      mention.canonical === mention.text;
    if (mention.type === long.type || mistaken)
      Object.assign(mention, { type: long.type, canonical: long.canonical, role: long.role });
  }
  for (const [short, long] of shorts) {
    const words = short.split(' ');
    if (words.length === 1 && (FIRST_NAMES.has(short.toLowerCase()) || mentions.isPlainWord(short.toLowerCase())))
      continue;
    for (const at of mentions.occurrences(words)) {
      const next = mentions.tokens[at + words.length];
      const before = mentions.tokens[at - 1];
      const first = mentions.tokens[at];
      if (
        !first ||
        (next?.capital && next.block === first.block) ||
        (before?.capital && !before.opens && before.block === first.block)
      )
        continue;
      mentions.add({
        ...mentions.span(at, words.length),
        type: long.type,
        canonical: long.canonical,
        role: long.role,
        source: 'document',
      });
    }
  }
}
