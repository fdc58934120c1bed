import type { Candidate } from '../candidate.ts';
import { SpanSet } from '../chooseCandidates.ts';
import { expression } from '../expression.ts';
import { DATA_TYPES, type DataTypeTerm, type VerisVariety } from './dataTypeTerms.ts';

const EDGE = { before: '(?<![\\p{L}\\p{N}@/#-])', after: '(?![\\p{L}\\p{N}@]|-\\p{L})' };
/** Terms as capture groups of one expression each way, so that a text is scanned twice and not eighty times. */
function combine(terms: readonly string[]): RegExp {
  return expression(`${EDGE.before}(?:${terms.map((term) => `(${term})`).join('|')})${EDGE.after}`, 'g');
}
const STRONG = combine(DATA_TYPES.map((term) => term.pattern));
const weakTerms = DATA_TYPES.filter((term): term is DataTypeTerm & { weak: string } => term.weak !== undefined);
const WEAK = combine(weakTerms.map((term) => term.weak));

/** Words that say, in a sentence, that data was reached; beside one of them a weak word is data. */
const EXPOSURE =
  /\b(?:expos|stole|steal|theft|thie|taken|took|access|obtain|acquir|compromis|includ|contain|leak|breach|exfiltrat|view|disclos|involv|loot|dump|reveal|harvest|copied|download|publish|data types?|types of (?:data|information)|betroffen|gestohlen|erbeutet|abgeflossen|dérob|vol[ée]|fuité|robad|filtrad|sustra|expuest)/i;
/** What makes a weak word something else: verbs, web and file names, "brand names", "e-mailed". */
const NOT_DATA_BEFORE =
  /(?:\b(?:domain|brand|file|host|code|product|company|trade|user|the|their|its|of|whose|in|under|by|other|these|big|household|no|to|an?|our|your|this|via|sent|received|phishing|by|through|fake|scam|several|two|three|many|nouveau|mac|ip|web|url|internet|public) |[-/])$/i;
const NOT_DATA_AFTER =
  /^ (?:of the (?:companies|victims|gang)|the\b|for\b|from\b|that\b|to\b|was sent|were sent|account|server|system|attachment|phishing|notification|campaign|message|company|companies|carrier|plan|commissioner|department|fraud|scam|this|an?\b|it\b)/i;

/** "filed false tax returns": what was done with the data, not what was taken. */
const FILED_BEFORE = /\b(?:fil(?:e|es|ed|ing)|false|fraudulent|bogus|fake|forged) (?:\w+ )?$/;

/** "names and driver's license numbers": another kind of data within this many characters is the same list. */
const BESIDE = 6;

/** The VERIS 1.4.1 variety of a canonical data type of the closed list. */
export function verisVariety(canonical: string): VerisVariety | null {
  if (canonical === OTHER) return 'Personal';
  return DATA_TYPES.find((term) => term.canonical === canonical)?.variety ?? null;
}

/**
 * Concrete kinds of personal data ("Social Security numbers", "doctors' notes"), each as printed with its closest
 * modifiers; canonical from a closed list. General words ("personal information") are none.
 */
export function findDataTypes(text: string): Candidate[] {
  // Matching in lower case compiles and runs several times faster than an expression that ignores case.
  const lower = lowerOfSameLength(text);
  const found: Candidate[] = [];
  const strong = new SpanSet();
  const perSentence = new Map<number, number>();
  const ends = sentenceEnds(text);
  const sentenceAt = cursor(ends);
  for (const match of lower.matchAll(STRONG)) {
    const canonical = DATA_TYPES[groupOf(match)]?.canonical;
    // "PHI" is health data, "Phi Kappa Psi" is not.
    if (canonical === 'tax id' && FILED_BEFORE.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    if (!canonical || /^e?Phi$/.test(text.slice(match.index, match.index + match[0].length))) continue;
    found.push(candidate(text, match, canonical));
    strong.add(match.index, match.index + match[0].length);
    const sentence = sentenceAt(match.index);
    perSentence.set(sentence, (perSentence.get(sentence) ?? 0) + 1);
  }
  const weakAt = cursor(ends);
  const waiting: { sentence: number; candidate: Candidate; strict: boolean }[] = [];
  const weakPerSentence = new Map<number, number>();
  for (const match of lower.matchAll(WEAK)) {
    const canonical = weakTerms[groupOf(match)]?.canonical;
    if (!canonical) continue;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const end = match.index + match[0].length;
    if (strong.overlaps(match.index, end)) continue;
    if (NOT_DATA_AFTER.test(text.slice(end, end + 24))) continue;
    const strict = NOT_DATA_BEFORE.test(before);
    if (strict && !/\b(?:their|its|the|of|your|our|whose) $/i.test(before)) continue;
    const sentence = weakAt(match.index);
    waiting.push({ sentence, candidate: candidate(text, match, canonical), strict });
    weakPerSentence.set(sentence, (weakPerSentence.get(sentence) ?? 0) + 1);
  }
  for (const { sentence, candidate: weak, strict } of waiting) {
    const others = (perSentence.get(sentence) ?? 0) + (weakPerSentence.get(sentence) ?? 1) - 1;
    const start = sentence === 0 ? 0 : (ends[sentence - 1] ?? 0);
    const exposed = EXPOSURE.test(text.slice(start, ends[sentence]).slice(0, 2000));
    const beside = strong.overlaps(weak.start - BESIDE, weak.end + BESIDE);
    if (
      beside ||
      others >= 2 ||
      (exposed && others >= 1) ||
      (exposed && !strict && /s$/i.test(text.slice(weak.start, weak.end)))
    )
      found.push(weak);
  }
  return [...found, ...findListItems(lower, found)];
}

/** What data is called by its last word, whatever stands before it: "boat mooring numbers". */
const ITEM = expression(
  String.raw`(?<=[,:;] |[ (])((?:(?!(?:and|or|as|well|the|of|for|with|their|his|her|our|your|its|some|other|additional|such|certain|including|any) )[\p{L}\p{N}’'-]+ ){1,3}(?:numbers|codes|records|details|reports|notes|results|certificates|scores|histor(?:y|ies)|identifiers|images|scans|recordings|forms|hashes|measurements|transcripts|status))(?=,| and | or | as well as |[.;)]|\n|$)`,
  'g',
);
const GAP = '(?:,? (?:and|or|and/or|as well as) |, |; )(?:(?:the|their|his|her|your|our|its|some|any) )?';
const GAP_BEFORE = new RegExp(`${GAP}$`);
const GAP_AFTER = new RegExp(`^${GAP}`);
const GAP_REACH = 24;
/** What the list's items go by that are in no closed list. */
const OTHER = 'other record';
/** What says nothing of the kind of data. */
const GENERAL =
  /\b(?:personal|personally|sensitive|private|confidential|identif(?:iable|ying)|other|internal|company|corporate|business|various|contact|financial statements|related|legal|public|customer|client|demographic|police|court|news|company)\b/;

/** In a list of data each item is some: what stands between commas beside a known kind and ends like one. */
function findListItems(lower: string, known: readonly Candidate[]): Candidate[] {
  const starts = new Set(known.map(({ start }) => start));
  const ends = new Set(known.map(({ end }) => end));
  const taken = new SpanSet();
  for (const { start, end } of known) taken.add(start, end);
  const items: Candidate[] = [];
  for (const match of lower.matchAll(ITEM)) {
    const start = match.index;
    const end = start + match[0].length;
    if (taken.overlaps(start, end) || GENERAL.test(match[0])) continue;
    if (!follows(lower, start, ends) && !precedes(lower, end, starts)) continue;
    items.push({ start, end, type: 'DATA_TYPE', canonical: OTHER, source: 'data' });
  }
  return items;
}

/** Whether a known kind ends where the list's comma or "and" before `start` begins. */
function follows(lower: string, start: number, ends: ReadonlySet<number>): boolean {
  const gap = GAP_BEFORE.exec(lower.slice(Math.max(0, start - GAP_REACH), start))?.[0].length;
  return gap !== undefined && ends.has(start - gap);
}

function precedes(lower: string, end: number, starts: ReadonlySet<number>): boolean {
  const gap = GAP_AFTER.exec(lower.slice(end, end + GAP_REACH))?.[0].length;
  return gap !== undefined && starts.has(end + gap);
}

/** Lower case with every offset kept: only the dotted capital I (U+0130) would grow. */
function lowerOfSameLength(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('\u0130', 'I').toLowerCase();
}

/** Whose data it is, and how it was kept, belongs to the name of it: "teachers' pension records", "bcrypt-hashed passwords". */
const MODIFIER = expression(
  String.raw`(?<![\p{L}\p{N}-])(?:(?:customer|client|patient|employee|member|user|student|guest|consumer|teacher|worker|staff|resident|tenant|donor|pupil|parent|subscriber|applicant|voter|driver|passenger|taxpayer|borrower|policyholder|cardholder|officer|physician|provider|victim|visitor|shopper|vision|dental|housing|unemployment|disability|student loan|hashed|encrypted|unencrypted|scanned|LDAP|MD5|SHA-?\d{1,3}|[\p{L}\p{N}-]+-hashed)(?:s['’])? )$`,
);
/** Longest modifier, in characters. */
const MODIFIER_REACH = 24;

function candidate(text: string, match: RegExpExecArray, canonical: string): Candidate {
  const before = MODIFIER.exec(text.slice(Math.max(0, match.index - MODIFIER_REACH), match.index))?.[0].length ?? 0;
  const [start, end] = [match.index - before, match.index + match[0].length];
  return { start, end, type: 'DATA_TYPE', canonical, source: 'data' };
}

function groupOf(match: RegExpExecArray): number {
  for (let group = 1; group < match.length; group++) if (match[group] !== undefined) return group - 1;
  return -1;
}

const SENTENCE_END = expression(String.raw`[.?!](?=[ \u00a0\n]\p{Lu})|\n|$`, 'g');

/** Ends of sentences, roughly: a stop or a newline. Enough to tell which data stand together. */
function sentenceEnds(text: string): number[] {
  const ends = Array.from(text.matchAll(SENTENCE_END), (match) => match.index);
  return ends.length > 0 ? ends : [text.length];
}

/** Which sentence an offset stands in, for offsets that only grow. */
function cursor(ends: readonly number[]): (offset: number) => number {
  let index = 0;
  return (offset) => {
    while (index < ends.length - 1 && (ends[index] ?? 0) < offset) index++;
    return index;
  };
}
