import type { Block, EventKind, Span, TimeMention } from '../model.ts';
import { daysBetween } from '../time/bounds.ts';

/** Words that place a date on the day of writing: what is told then is news. */
const TODAY =
  /(?<!\p{L})(?:today|tonight|this (?:morning|afternoon|evening|week|month)|earlier this week|heute|aujourd['’]hui|hoy|hoje|oggi|vandaag)(?!\p{L})/iu;
/** A date right before one of these names the event itself: "the December 2024 breach". */
const NAMES_ATTACK =
  /^\s*(?:cyber-?\s*)?(?:breach|attack|hack|intrusion|incident|compromise|cyberattack|break-in)(?!\p{L})/iu;
/** "the attack of 22 June"; "disclosed the attack on 22 June" says nothing. */
const ATTACK_OF =
  /(?:breach|attack|hack|intrusion|incident|cyberattack|Angriffs?|Vorfalls?|attaque|ataque|attacco|aanval)\s+(?:of|from|vom|du|de|del|do|da|van)\s+$/iu;
/** A new figure and nothing else: "Oct. 24: 100 million". */
const BARE_NUMBER = /^[\s:,–-]*(?:about |over |nearly |up to )?\d[\d.,]*(?: (?:million|thousand|billion))?[\s.]*$/iu;
/** "UPDATE, Sept. 14:" at the head of a block. */
const UPDATE_MARK = /^[^\p{L}\p{N}]*updated?[^\p{L}\p{N}.;]{0,6}(?:on )?$/iu;
/** What a page says of its own text: "An earlier version of this page …", "Last modified: 5 March". */
const CORRECTION =
  /(?:earlier|previous|prior|original) version of (?:this|the) (?:article|page|story|post|notice|report)|(?:this|the) (?:article|page|story|post|notice|report) (?:was|has been) (?:last )?(?:updated|corrected|changed|modified|amended)|last (?:updated|modified|reviewed|changed)/iu;
/** "Published: March 30", "By a staff writer, Dec. 16" at the head of a block. */
const PUBLISHED_MARK =
  /^[^\p{L}\p{N}]*(?:(?:first |originally )?(?:published|posted|written)(?: on| at)?:?\s*|by (?:a |our )?[\p{L}.' -]{3,40},\s*)$/iu;
/** What the date says is how old the records are: "a backup from May 2007". */
const AGE_OF_DATA =
  /(?:backup|records?|data|files?|list|copy|archive|visits?|accounts?|applications?|orders?) (?:from|dated|as of|dating from|going back to|prior to|before)\s+$/iu;
/** "a day on", "one year on": news of how things stand. */
const ON = /(?:day|week|month|year)s? on$/iu;
/** Characters behind the date in which its figure must begin. */
const NEAR = 45;
/** "70 million customers", "about 500 records": a new figure. */
const COUNT =
  /\d[\d.,]*\s+(?:(?:million|billion|thousand|Millionen|millions|millones|milhões|milioni|miljoen)\s+)?(?:(?:more|other|additional|further|U\.S\.|de)\s+)?(?:customers|people|patients|records|accounts|individuals|users|members|victims|students|employees|cards|consumers|Menschen|Kunden|personnes|clients|personas|clientes|pessoas|persone|mensen|klanten)/iu;

/** A press release opens with its place and date: "TORONTO, March 8, 2019 -". */
const DATELINE = /^\p{Lu}[\p{L} .,'’-]{1,40}[,(]\s*$/u;

/**
 * What a date's own form says about its kind, before any cue word: kinds with weights on the cues' scale.
 * @param isNamed whether the block has a name beside or above it, which says more than its place
 */
export function priorsOf(
  text: string,
  time: TimeMention,
  clause: Span,
  block: Block,
  isNamed = false,
): [EventKind, number][] {
  const priors: [EventKind, number][] = [];
  const after = text.slice(time.end, clause.end);
  // Stretches of time are most often the intrusion's.
  if (time.type === 'RANGE')
    priors.push(lengthInDays(time) > LONG_RANGE_DAYS ? ['background', 1.5] : ['intrusion_start', 2.5]);
  if (CORRECTION.test(text.slice(clause.start, clause.end))) priors.push(['update', 5]);
  if (PUBLISHED_MARK.test(text.slice(block.start, time.start))) priors.push(['publication', 5]);
  if (UPDATE_MARK.test(text.slice(block.start, time.start))) priors.push(['update', 5]);
  if (time.type === 'DATE' && time.time.precision === 'season') priors.push(['background', 1]);
  if (TODAY.test(time.text)) priors.push(['update', 1.2]);
  if (NAMES_ATTACK.test(after)) priors.push(['intrusion_start', 3]);
  if (ATTACK_OF.test(text.slice(clause.start, time.start))) priors.push(['intrusion_start', 2.5]);
  if (ON.test(time.text)) priors.push(['update', 2]);
  if (AGE_OF_DATA.test(text.slice(clause.start, time.start)) && !NAMES_ATTACK.test(after) && time.type !== 'RANGE') {
    priors.push(['background', 3]);
  }
  if (BARE_NUMBER.test(after)) priors.push(['update', 2]);
  if (COUNT.test(after.slice(0, NEAR))) priors.push(['update', 1]);
  if (
    DATELINE.test(text.slice(block.start, time.start)) &&
    /^\s*(?:\([^)]*\)\s*)?[–—-]/u.test(text.slice(time.end, block.end))
  ) {
    priors.push(['publication', 5]);
  }
  if (block.kind === 'byline' && !isNamed) priors.push(['publication', 4]);
  if (block.kind === 'update') priors.push(['update', 4]);
  return priors;
}

/** Longer stretches are more often a company's history or the years of the records than an intrusion. */
const LONG_RANGE_DAYS = 1500;

function lengthInDays({ time }: TimeMention): number {
  return time.earliest === null || time.latest === null ? 0 : daysBetween(time.earliest, time.latest);
}

/** "2014" or "the 1990s", not "late 2014". */
export function isBareYear({ type, time }: TimeMention): boolean {
  return type === 'DATE' && time.part === undefined && (time.precision === 'year' || time.precision === 'decade');
}
