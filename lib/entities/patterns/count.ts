import type { CountBound } from '../../model.ts';
import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';
import { BODY_NOUNS, PEOPLE_NOUNS, RECORD_NOUNS } from './countNouns.ts';
import {
  DIGITS,
  MAGNITUDE,
  magnitudeValue,
  NUMBER_WORD,
  parseDigits,
  parseNumberWords,
  plainNumber,
} from './number.ts';

const NUMBER = expression(
  `(?<![\\p{L}\\p{N}.,$£€¥#:/§-]|[$£€¥] )(?:(?<digits>${DIGITS})(?<scale>${MAGNITUDE})?|(?<words>${NUMBER_WORD}))(?![\\p{L}\\p{N}%:/]|[.,]\\d|[-–]\\d)`,
  'gi',
);
const NEXT_WORD = expression(String.raw`[ \u00a0]([\p{L}\p{N}][\p{L}\p{N}’'.&-]*)`, 'y');

/** Words that cannot stand between a number and what it counts: "in 2018 the company told its customers". */
const STOP = new Set(
  `the a an this that these those them whom us he she it they we you i his her who whom which what when where while if but nor so yet to in on at by
  digits letters characters for from with into over under about against between during before after since until than as is are was were be been being has have
  had do does did will would can could may might must shall should not no per said says told found had also including included such
  days day weeks week months month years year hours hour minutes minute percent dollars euros pounds times time states countries
  der die das dem den des und in im am von mit bei für auf wurde wurden sind waren ist
  le la les du de des et dans en au aux par pour sur avec a ont été est sont
  el los las del y en por para con fue fueron son ha han`.split(/\s+/),
);
/** Prepositions that may stand there when a possessor follows: "500 of its customers", "1.500 de sus clientes". */
const OF = new Set(['of', 'de', 'des', 'der', 'von', 'di', 'van']);
const POSSESSOR = new Set([
  'its',
  'our',
  'their',
  'the',
  'his',
  'her',
  'these',
  'those',
  'sus',
  'ses',
  'leurs',
  'nos',
  'seiner',
  'ihrer',
  'unserer',
]);
const AND = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'o', '&']);
/** Words between number and noun: "current and former patients" has three. */
const MAX_BETWEEN = 5;

const MONTH_OR_IN_BEFORE =
  /\b(?:in|of|since|until|by|during|from|through|late|early|mid|before|after|year|fiscal|and|to|Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.|April|Apr\.|May|June|July|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|\d{1,2},) ?$/i;
const MONTH_BEFORE =
  /\b(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.|April|Apr\.|May|June|July|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|version|grades?|page|chapter|section|article|no\.|number|top|least one|level|phase|step|class of|Office|Windows|Microsoft|Area|Unit|Channel|Room|Suite|Route) $/i;
/** "On 31 March staff were locked out": the day of a month. */
const MONTH_AFTER =
  /^(?:\.|st|nd|rd|th)?[ \u00a0](?:of |de )?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/i;
/** Sizes of lots, not of the whole. */
const PART_BEFORE = /\b(?:batches|groups|sets|chunks|bundles|packs|lots) of $/i;
/** "serves 250,000 patients" and "with 2,000 employees" tell a size, not a toll. */
const SIZE_BEFORE =
  /\b(?:employ(?:s|ed|ing)?|serv(?:e|es|ed|ing)|workforce of|handles|insures|treats|enrolls|educates|(?:has|have|had|with) (?:some |about |around |more than |over |roughly |nearly |approximately )?) ?(?:some |about |around |more than |over |roughly |nearly |approximately |an estimated )?$/i;
const STAFF = new Set([
  'employees',
  'workers',
  'staff',
  'students',
  'mitarbeiter',
  'salariés',
  'empleados',
  'physicians',
  'doctors',
  'nurses',
  'providers',
  'lawyers',
  'pupils',
  'attorneys',
  'faculty',
]);
/** "2,600 organizations were affected", "affected 2,600 organizations": bodies are a toll only so. */
const HIT_AFTER =
  /^(?: (?:worldwide|globally|around the world|in total))?,? (?:were |was |are |have been |had been |being )?(?:affected|impacted|hit|breached|compromised|attacked|extorted|infected|betroffen)\b/i;
const HIT_BEFORE =
  /\b(?:affect|impact|hit|breach|compromis|attack|extort|infect)\w{0,4}(?: (?:more than|over|at least|some|about|up to|nearly|an estimated|roughly|approximately))? ?$/i;
/** "Two men", "three agents": few people in words are the story's persons, unless they are its customers or patients. */
const FEWEST_IN_WORDS = 20;
const PARTIES =
  /(?:men|women|people|children|agents|officers|contractors|lawyers|attorneys|owners|investors|workers|staffers|victims|documents|messages|tickets|holders)$/i;
/** Fewer bodies than this are told in words of the story ("three hospitals"), not as its toll. */
const LEAST_BODIES = 10;
/** A number without a noun is a toll where these stand close before it. */
const TOLL_BEFORE =
  /\b(?:tally|toll|total|count|figure|number|estimate|victims|patients|individuals|customers|people|persons|clients|employees|users|affected|impacted|residents|students|members|records|accounts|betroffene|personas|personnes)\b[^.;\d]{0,40}?$/i;
const FIELD_BEFORE = expression(
  String.raw`\b(?:victims|affected|impacted|individuals|patients|customers|clients|people|persons|residents|records|employees|users|students)[\p{L} ()]{0,40}[:,] ?(?:approximately|about|some|over|at least|up to|more than|roughly|around|nearly|clients,? approximately|ca\.)? ?$`,
  'i',
);

/** "The number of Vermont residents is now 1,188". */
const NUMBER_BEFORE = expression(
  String.raw`\b(?:number|total) of (?:[\p{L}’'-]+ ){0,4}?(?:victims|individuals|patients|customers|clients|people|persons|residents|records|employees|users|students|accounts)(?: [\p{L}’'-]+){0,3}? (?:is|was|stands at|stood at|rose to|grew to|has risen to|reached|to be|to)(?: now| currently| about| approximately| at least| over| more than)* $`,
  'i',
);

/** "lists 14 victims", "has claimed 40 victims": a gang's tally of bodies. */
const TALLY_BEFORE =
  /\b(?:lists?|listed|listing|claims?|claimed|counts?|counted|names?|named|posted|added|has|have|had|with|least|over|about|some) $/i;
const LEAST_TALLY = 1000;

const BOUNDS: readonly (readonly [RegExp, CountBound])[] = [
  [
    /\b(?:more than|over|at least|in excess of|no fewer than|upwards of|exceeding|mehr als|mindestens|über|plus de|au moins|más de|al menos)(?: an estimated)? $/i,
    'at-least',
  ],
  [
    /\b(?:up to|as many as|fewer than|less than|under|no more than|at most|almost|nearly|bis zu|fast|jusqu['’]à|près de|hasta|casi)(?: an estimated)? $/i,
    'at-most',
  ],
  [
    /\b(?:about|around|approximately|roughly|some|an estimated|estimated|circa|ca\.|rund|etwa|environ|unos|unas|alrededor de) $/i,
    'about',
  ],
];

/** The bound that the words before a count state, or null. */
export function countBound(before: string): CountBound | null {
  return BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? null;
}

const VICTIMS = expression(String.raw`^ (?:\p{Ll}+ )?victims$`);

/**
 * How many people, records or accounts: the number with its noun phrase ("229 patient medical records",
 * "400,000 BA customers and staff"), modifiers outside. A number alone counts where the words before it say that it is
 * the toll ("the tally may have reached 100 million", "Victims: 25"). Canonical: digits.
 * Years, sizes of a workforce, sums of money and undisclosed numbers are none.
 */
export function findCounts(text: string, decimalComma: boolean): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const { digits, scale, words } = match.groups ?? {};
    const value = digits
      ? parseDigits(digits, decimalComma, Boolean(scale)) * magnitudeValue(scale ?? '')
      : parseNumberWords(words ?? '');
    if (value === null || (words && /^(?:an?|one)$/i.test(words))) continue;
    const few = words !== undefined && value < FEWEST_IN_WORDS;
    const start = match.index;
    const numberEnd = start + match[0].length;
    const before = text.slice(Math.max(0, start - 70), start).replace(/^.*\n/s, '');
    const end =
      nounPhraseEnd(text, start, numberEnd, value) ??
      (isBareToll(text, numberEnd, before, value, digits, scale) ? numberEnd : null);
    if (end !== null && few && !isFewAffected(text, start, numberEnd, end, before)) continue;
    if (end === null || isYear(text, digits, numberEnd, end, before) || isSize(before, text.slice(numberEnd, end)))
      continue;
    if (VICTIMS.test(text.slice(numberEnd, end)) && value < LEAST_TALLY && TALLY_BEFORE.test(before)) continue;
    if (digits && value <= 31 && MONTH_AFTER.test(text.slice(numberEnd, numberEnd + 16))) continue;
    if (PART_BEFORE.test(before) || (!scale && MONTH_BEFORE.test(before))) continue;
    const bound = countBound(before);
    const count: Candidate = { start, end, type: 'COUNT_AFFECTED', canonical: plainNumber(value), source: 'pattern' };
    found.push(bound === null ? count : { ...count, bound });
  }
  return found;
}

const DOTTED_END = expression(String.raw`\p{L}\.\p{L}\.$`);

/** Where the counted noun phrase ends, or null when the words after the number are none. */
function nounPhraseEnd(text: string, start: number, from: number, value: number): number | null {
  let end: number | null = null;
  let position = from;
  let between = 0;
  let joined = false;
  let previous = '';
  while (between <= MAX_BETWEEN) {
    NEXT_WORD.lastIndex = position;
    const match = NEXT_WORD.exec(text);
    if (!match) break;
    const printed = match[1] ?? '';
    const bare = printed.replace(/[.’']+$/, '');
    const word = bare.toLowerCase().replace(/^d['’]/, '');
    const wordEnd = position + 1 + bare.length;
    const isNoun =
      PEOPLE_NOUNS.has(word) ||
      RECORD_NOUNS.has(word) ||
      (value >= LEAST_BODIES && BODY_NOUNS.has(word) && isHit(text, start, wordEnd));
    if (isNoun) {
      end = wordEnd;
      joined = false;
    } else if (joined && isNumber(word)) {
      // "6,300 students and 540 teachers" are two counts.
      break;
    } else if (AND.has(word)) {
      if (joined) break;
      joined = true;
    } else if (end !== null && !joined) {
      // After the head noun the phrase goes on only over "medical", "card" to another counted noun: "patient medical records".
      break;
    } else if (STOP.has(word) && !(OF.has(word) && previous === '') && !(POSSESSOR.has(word) && OF.has(previous))) {
      break;
    }
    // A word with its own full stop ("U.S.") goes on; one at a sentence's end does not.
    if (printed.endsWith('.') && !DOTTED_END.test(printed)) break;
    between = isNoun ? 0 : between + 1;
    if (end !== null && joined && between > 2) break;
    previous = word;
    position += 1 + printed.length;
  }
  return end !== null && value >= 1 ? end : null;
}

const isNumber = (word: string): boolean => /^\d/.test(word) || NUMBER_START.test(word);
const NUMBER_START = new RegExp(`^${NUMBER_WORD}$`, 'i');

/** What is done with data of the few who are a toll: "files on twelve individuals", "affected three patients". */
const FEW_BEFORE =
  /\b(?:affect|impact|expos|compromis|notif|hit|harm|copied|stole|leak|letters? to|told|(?:data|records?|files?|information|accounts?|details|numbers|names|photos) (?:of|on|about|from|for|belonging to))\w{0,4}(?: (?:the|at least|about|up to|some|only|just|nearly|another|more than))* $/i;
const FEW_AFTER =
  /^[’']? (?:data|records|files|information|accounts)\b|^ (?:(?:were|was|are|is|have been|had been|has been|may be|may have been|could be) )?(?:affected|impacted|exposed|notified|compromised|involved|hit|whose)\b/;

/** Few in words are the story's persons ("two doctors knew their patients") unless the words around say that they are the toll. */
function isFewAffected(text: string, start: number, numberEnd: number, end: number, before: string): boolean {
  if (FEW_BEFORE.test(before) || FEW_AFTER.test(text.slice(end, end + 40)))
    return (
      !PARTIES.test(text.slice(numberEnd, end)) ||
      /\b(?:individuals|patients|customers|people)$/i.test(text.slice(start, end))
    );
  return false;
}

function isHit(text: string, start: number, nounEnd: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start).replace(/^.*[\n.]/s, '');
  return HIT_AFTER.test(text.slice(nounEnd, nounEnd + 40)) || HIT_BEFORE.test(before);
}

function isBareToll(
  text: string,
  end: number,
  before: string,
  value: number,
  digits: string | undefined,
  scale: string | undefined,
): boolean {
  if (
    !digits ||
    /^[ \u00a0-]?(?:percent|per cent|days?|weeks?|months?|years?|hours?|minutes?|times|dollars|euros|pounds|GB|TB|MB|states|%)/.test(
      text.slice(end, end + 12),
    )
  )
    return false;
  const closes =
    /^(?:[ \u00a0]?[.,;:)\n]|$|[ \u00a0](?:were|was|are|have|had|had been|in|of (?:them|whom)|after|by|since|and|as|on|total|individuals)\b)/.test(
      text.slice(end, end + 12),
    );
  if (!closes) return false;
  if (FIELD_BEFORE.test(before) || NUMBER_BEFORE.test(before)) return value >= 1;
  return (Boolean(scale) || value >= 10_000) && value >= 1000 && TOLL_BEFORE.test(before);
}

/** Four digits between 1980 and 2039 are a year unless the noun follows at once and nothing before speaks of time. */
function isYear(text: string, digits: string | undefined, numberEnd: number, end: number, before: string): boolean {
  if (!digits || !/^(?:19[89]\d|20[0-3]\d)$/.test(digits)) return false;
  return end === numberEnd || text.slice(numberEnd, end).trim().includes(' ') || MONTH_OR_IN_BEFORE.test(before);
}

function isSize(before: string, phrase: string): boolean {
  const match = SIZE_BEFORE.exec(before);
  if (!match) return false;
  if (/^(?:has|have|had|with)/i.test(match[0])) return STAFF.has(phrase.trim().toLowerCase());
  return true;
}
