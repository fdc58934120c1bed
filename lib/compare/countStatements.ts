import { findDataTypes } from '../entities/patterns/dataType.ts';
import type { Account } from '../metrics/account.ts';
import type { Entity, EntityMention, Span } from '../model.ts';
import { bareCounts } from './bareCounts.ts';
import type { Claim } from './claims.ts';
import { countNounOf } from './countNounOf.ts';
import { isHedgedAt, says } from './cues.ts';
import { subjectsOf } from './partiesOf.ts';
import { clauseAt, sentenceAt } from './sentenceIndex.ts';
import type { Statement } from './statement.ts';

/** Nobody reads further, and every two are compared. */
const MOST_COUNTS = 40;

/** A part of the toll, or what comes on top of it: no total. */
const PART_BEFORE =
  /(?:\bof (?:them|whom|these|those)|\b(?:including|among them|additional|another|further|adding|other|for|some of|only|samples? of|an? sample of)|\b(?:darunter|davon|weitere|dont|entre ellos|de ellos|otros)) (?:\S+ ){0,2}$/iu;
const PART_AFTER =
  /^,? (?:of (?:them|whom|these|those)|more\b|in (?:the )?(?:U\.?K|U\.?S|state|Canada))|^[^.;]{0,20}\bresidents\b/iu;
/** "Fingerprints of 5.6 million people": how many lost that, and not how many there were. */
export const OF =
  /^,? (?:of|for|from|belonging to|von|de|d['’]) ?(?:about |around |some |up to |more than |over |nearly |an estimated |approximately |rund |etwa |environ |unos |más de |plus de )?$/iu;
/** A body hit by another incident, told for comparison. */
const EARLIER = /\b(?:previous|earlier|precedent|years? (?:ago|later|earlier|before)|in (?:19|20)\d\d\b|record)\b/iu;
/** Whom a body serves at all: "which serves 82,000 homes", "the utility has 80,000 customers". */
const BASE_BEFORE =
  /(?<!\p{L})(?:serves|serving|has|with|insures|covers|employs|employing|supplies|teaches|counts|zählt|versorgt|cuenta con|tiene|compte|dessert)(?: (?:about|around|some|nearly|almost|roughly|over|more than|rund|etwa|unos|más de|environ|plus de|its|their)){0,2} $/iu;
/** What the account itself calls superseded. */
const SUPERSEDED =
  /\b(?:at first|initially|originally|first (?:said|counted|spoke|put|estimated|reported)|(?:up|down|raised|lowered) from|(?:count|figure|estimate|toll|number) (?:had been|was)|(?:rather|more|fewer|less) than the|had (?:(?:earlier|first|originally|initially|previously) )?(?:been|counted|said|put|estimated|spoken|reported)|earlier (?:put|counted|said|estimate|figure|count)|previously|zunächst|ursprünglich|inicialmente|initialement)\b/iu;

/** How many people, and how many records: the whole toll first, then parts and earlier figures. */
export function countStatements(account: Account): Map<Claim, Statement[]> {
  const counted = account.entities
    .filter(({ type }) => type === 'COUNT_AFFECTED')
    .flatMap(({ mentions }) => mentions.map((mention) => ({ mention, weight: 0 })))
    .toSorted((a, b) => a.mention.start - b.mention.start)
    .slice(0, MOST_COUNTS)
    .filter(({ mention }) => !isOfOthers(account, mention));
  const people: Ranked[] = [];
  const records: Ranked[] = [];
  const bare = bareCounts(account);
  for (const { mention } of [...counted, ...bare.map((one) => ({ mention: one }))]) {
    const read = readCount(account, mention);
    if (!read) continue;
    (PEOPLE_GROUPS.has(read.group) ? people : records).push(read);
  }
  const found = new Map<Claim, Statement[]>();
  if (people.length > 0) found.set('people_affected', inOrder(people));
  if (records.length > 0) found.set('records', inOrder(records));
  return found;
}

const OF_PEOPLE =
  /^ (?:of|on|about) (?:[\p{L}-]+ ){0,4}?(?:people|persons|individuals|members|customers|patients|employees|users|guests|residents|consumers|citizens|subscribers|donors)(?!\p{L})/iu;

const PEOPLE_GROUPS = new Set(['people', 'students', 'teachers', 'staff']);

/** Kinds of data that everybody in such a file has. */
const OF_ALL = ['payment card', 'name', 'email address', 'credentials', 'postal address', 'phone number', 'SSN'];

interface Ranked {
  statement: Statement;
  group: string;
  count: number;
  /** A part, or what the account itself has put right. */
  isLesser: boolean;
}

function readCount(account: Account, mention: EntityMention): Ranked | null {
  const count = Number(mention.canonical);
  if (!Number.isFinite(count)) return null;
  const { text } = account.article;
  const sentence = sentenceAt(account, mention);
  const before = text.slice(sentence.start, mention.start);
  const after = text.slice(mention.end, Math.max(mention.end, sentence.end));
  const noun = countNounOf(mention.text);
  // "80 million records of current and former members" counts members.
  const group = noun.group === 'records' && OF_PEOPLE.test(after) ? 'people' : noun.group;
  // "Card data of 40 million" may be all there were; "fingerprints of 1.1 million" are some.
  const isOfData = account.entities.some(
    ({ type, canonical, mentions }) =>
      type === 'DATA_TYPE' &&
      !OF_ALL.includes(canonical) &&
      mentions.some(({ end }) => end <= mention.start && OF.test(text.slice(end, mention.start))),
  );
  // "53,000 passport numbers" beside the records of all.
  const isOneKind =
    noun.group === 'records' && findDataTypes(mention.text).some(({ canonical }) => !OF_ALL.includes(canonical));
  const isPart =
    isOfData || isOneKind || PART_BEFORE.test(before) || PART_AFTER.test(after) || /\bresidents$/i.test(mention.text);
  return {
    statement: statementOf(account, mention, sentence, { count, bound: mention.bound ?? null, noun: group, isPart }),
    group,
    count,
    isLesser:
      isPart ||
      BASE_BEFORE.test(before) ||
      SUPERSEDED.test(text.slice(clauseAt(account, mention).start, mention.start)),
  };
}

/** Whole tolls before parts, people of any kind before pupils and staff, then the largest; one number once. */
function inOrder(counts: readonly Ranked[]): Statement[] {
  const seen = new Set<number>();
  const ordered = counts
    .toSorted((a, b) => Number(a.isLesser) - Number(b.isLesser) || b.count - a.count)
    .filter(({ count }) => !seen.has(count) && seen.add(count));
  // "Almost 35,000", and in the next sentence "34,942".
  const [first, ...rest] = ordered;
  const exact = first && rest.find((one) => !one.isLesser && one.group === first.group && isRoundingOf(first, one));
  const led = first && exact ? [exact, first, ...rest.filter((one) => one !== exact)] : ordered;
  return led.map(({ statement }) => statement);
}

const isRoundingOf = (rough: Ranked, exact: Ranked): boolean =>
  rough.count % 100 === 0 && exact.count % 100 !== 0 && Math.abs(rough.count - exact.count) <= rough.count / 100;

/** A count as a statement. */
export function statementOf(
  account: Account,
  span: Span,
  sentence: Span,
  counted: Omit<Extract<Statement['value'], { type: 'count' }>, 'type'>,
): Statement {
  const { text } = account.article;
  return {
    value: { type: 'count', ...counted },
    words: text.slice(span.start, span.end),
    span: { start: span.start, end: span.end },
    quote: text.slice(sentence.start, sentence.end),
    quoteSpan: sentence,
    subject: null,
    isStrike: false,
    isDetermination: false,
    isHedged: isHedgedAt(account, span),
  };
}

/**
 * Whether a count is told of somebody else: its sentence names another body, not this one's, and speaks of the past or of
 * a record.
 */
export function isOfOthers(account: Account, span: Span): boolean {
  const { text } = account.article;
  const sentence = sentenceAt(account, span);
  const clause = clauseAt(account, span);
  const subjects = subjectsOf(account).slice(0, 2);
  const isNamed = (within: Span, entity: Entity): boolean =>
    entity.mentions.some(({ start, end }) => within.start <= start && end <= within.end);
  const own = subjects.some((entity) => isNamed(clause, entity));
  if (own) return says(text, clause, /\b(?:years ago|previous breach|earlier breach)\b/iu);
  const others = account.entities.some(
    (entity) =>
      (entity.type === 'ORG' || entity.type === 'PRODUCT') &&
      (entity.role === null || entity.role === 'victim') &&
      !subjects.includes(entity) &&
      isNamed(clause, entity),
  );
  return others && EARLIER.test(text.slice(sentence.start, sentence.end));
}
