import type { Account } from '../metrics/account.ts';
import { chooseClocks, finest } from '../metrics/chooseClocks.ts';
import { TOLD_BY_VENDOR, VENDOR_TELLS } from '../metrics/contactCues.ts';
import type { ClockEvent } from '../metrics/metric.ts';
import type { ClockId } from '../metrics/metricDefinitions.ts';
import type { MetricRow } from '../metrics/metricRow.ts';
import { vendorContacts } from '../metrics/vendorContact.ts';
import type { EntityRole, EventKind, Span, TimeValue } from '../model.ts';
import { compareLocal } from '../time/bounds.ts';
import { boundsRecords, COVERAGE_REACH } from '../time/context/coverage.ts';
import { minuteBounds } from '../timeline/orderEvents.ts';
import { asOfOf, type ComparedAccount } from './account.ts';
import type { Claim } from './claims.ts';
import {
  ALARM,
  ATTACKED,
  CAME_IN,
  CHARGED,
  DETERMINED,
  ENTERED,
  FINDS,
  FINE,
  FINE_STAGES,
  FOUND,
  INVOLVED,
  isHedgedAt,
  LEAKED,
  NOT_SO,
  nearestTag,
  PEOPLE_ADDRESSED,
  POLICE,
  REGULATOR,
  RESTORED,
  STRUCK,
  says,
  TOLD,
  TOOK,
  VENDOR,
} from './cues.ts';
import { vendorsOf } from './partiesOf.ts';
import { clauseAt, sentenceAt } from './sentenceIndex.ts';
import type { Statement } from './statement.ts';
import { beginning, ending } from './wholeBounds.ts';

interface TimeRule {
  /** The clock of the numbers whose event counts here too, so that the matrix and "At a glance" say the same. */
  clock?: ClockId;
  choose: 'earliest' | 'latest';
  takes: (row: MetricRow, account: Account) => boolean;
  time?: (row: MetricRow) => TimeValue;
}

const kinds =
  (...wanted: EventKind[]) =>
  ({ event }: MetricRow): boolean =>
    wanted.includes(event.kind);

/** Of that kind, and not that it has yet to happen. */
const happened =
  (kind: EventKind) =>
  (row: MetricRow, account: Account): boolean =>
    row.event.kind === kind && !clauseSays(row, account, NOT_SO);

const eventTime = ({ event }: MetricRow): TimeValue => event.time;

/** Which events answer a claim, and which of several counts. */
const RULES: Readonly<Partial<Record<Claim, TimeRule>>> = {
  // How far back an account goes, whatever it calls what happened then.
  first_event: {
    choose: 'earliest',
    takes: kinds('intrusion_start', 'exfiltration', 'discovery', 'outage', 'containment', 'extortion', 'leak'),
    time: ({ event }) => beginning(event),
  },
  intrusion_start: {
    clock: 'intrusion-start',
    choose: 'earliest',
    takes: (row, account) =>
      row.event.kind === 'intrusion_start' ||
      (['outage', 'discovery', 'exfiltration', 'extortion'].includes(row.event.kind) && isAttackItself(row, account)) ||
      comesIn(row, account),
    time: ({ event }) => beginning(event),
  },
  intrusion_end: {
    clock: 'intrusion-end',
    choose: 'latest',
    takes: kinds('intrusion_end'),
    time: ({ event }) => ending(event),
  },
  exfiltration: {
    choose: 'earliest',
    takes: (row, account) =>
      row.event.kind === 'exfiltration' ||
      (['background', 'update', 'intrusion_start', 'investigation', 'discovery'].includes(row.event.kind) &&
        clauseSays(row, account, TOOK) &&
        !clauseSays(row, account, FOUND) &&
        !isSaidThen(row, account)),
  },
  discovery: {
    clock: 'discovery',
    choose: 'earliest',
    takes: (row, account) =>
      ((row.event.kind === 'discovery' && !comesIn(row, account)) || finds(row, account)) &&
      !isSaidThen(row, account) &&
      !clauseSays(row, account, BY_INTRUDERS),
  },
  alarm: {
    choose: 'earliest',
    takes: (row, account) =>
      (['discovery', 'outage', 'investigation', 'vendor_notice'].includes(row.event.kind) ||
        // "Officials were alerted to the outage": told as a notice, and to no authority.
        (row.event.kind === 'regulator_notice' &&
          !clauseSays(row, account, REGULATOR) &&
          !namesRole(row, account, 'regulator') &&
          !bringsInPolice(row, account))) &&
      clauseSays(row, account, ALARM),
  },
  determination: {
    choose: 'latest',
    takes: (row, account) =>
      ['discovery', 'investigation', 'update'].includes(row.event.kind) && clauseSays(row, account, DETERMINED),
  },
  vendor_told: { choose: 'earliest', takes: (row, account) => isVendorNotice(row, account, false) },
  told_by_vendor: {
    choose: 'earliest',
    takes: (row, account) => isVendorNotice(row, account, true) && !isOwnFinding(row, account),
  },
  contained: { clock: 'contained', choose: 'earliest', takes: happened('containment') },
  restored: {
    clock: 'restored',
    choose: 'latest',
    takes: (row, account) =>
      happened('restoration')(row, account) ||
      (['individual_notice', 'background', 'update', 'remediation'].includes(row.event.kind) &&
        clauseSays(row, account, RESTORED) &&
        !clauseSays(row, account, NOT_SO)),
  },
  police_told: { choose: 'earliest', takes: bringsInPolice },
  regulator_told: { clock: 'regulator-told', choose: 'earliest', takes: tellsRegulator },
  people_told: { clock: 'people-told', choose: 'earliest', takes: tellsPeople },
  disclosed: {
    choose: 'earliest',
    takes: (row, account) => row.event.kind === 'public_disclosure' && !isFromVendor(row, account),
  },
  data_leaked: {
    choose: 'earliest',
    takes: (row, account) =>
      row.event.kind === 'leak' ||
      (['public_disclosure', 'update', 'background', 'publication', 'extortion'].includes(row.event.kind) &&
        clauseSays(row, account, LEAKED)),
  },
  fine_announced: { choose: 'earliest', takes: (row, account) => isFineAt(row, account, 'proposed') },
  fine_imposed: { choose: 'latest', takes: (row, account) => isFineAt(row, account, 'imposed') },
};

/** The statements of an account about every claim that is answered by a time; the first of each is the one that counts. */
export function timeStatements(account: ComparedAccount): Map<Claim, Statement[]> {
  const found = new Map<Claim, Statement[]>();
  const asOf = asOfOf(account);
  const clocks = chooseClocks(account);
  // "The records are from May to October 2022": what was in them, and nothing that happened.
  const rows = account.rows.filter(({ event }) => !isCoverage(account, event));
  for (const [claim, rule] of Object.entries(RULES) as [Claim, TimeRule][]) {
    const time = rule.time ?? eventTime;
    const taken = finest(rows.filter((row) => rule.takes(row, account)).map((row) => ({ row, time: time(row) })));
    const [clocked] = rule.clock ? clocks[rule.clock] : [];
    const counted = clocked && taken.find(({ row }) => row === clocked.row);
    const ordered = inOrderOf(rule.choose, counted, taken);
    if (ordered.length === 0) continue;
    found.set(
      claim,
      ordered.map((event) => statementOf(account, event, asOf?.from === 'told' ? null : (asOf?.day ?? null))),
    );
  }
  return found;
}

/** What counts first, then the rest from the chosen end. What is only planned or supposed never leads what is stated. */
function inOrderOf(choose: 'earliest' | 'latest', counted: ClockEvent | undefined, taken: ClockEvent[]): ClockEvent[] {
  const key = ({ time }: ClockEvent): number => {
    const [from, to] = minuteBounds(time);
    return choose === 'earliest' ? (Number.isFinite(from) ? from : to) : -(Number.isFinite(to) ? to : from);
  };
  const sorted = taken.toSorted((a, b) => key(a) - key(b));
  if (!counted) return sorted;
  return [counted, ...sorted.filter(({ row, time }) => row !== counted.row && time !== counted.time)];
}

/** An event of an account as a statement. */
export function statementOf(
  account: Account,
  { row, time }: ClockEvent,
  asOf: TimeValue['earliest'] = null,
): Statement {
  const { start, end, dateText, quote, quoteSpan } = row.event;
  // A time after the account's own day is a plan.
  const bound = time.earliest ?? time.latest;
  const isAhead =
    asOf !== null && bound !== null && compareLocal(bound, asOf) > 0 && bound.slice(0, 10) !== asOf.slice(0, 10);
  return {
    value: { type: 'time', time },
    words: dateText,
    span: { start, end },
    quote,
    quoteSpan,
    subject: row.subject,
    isDetermination: clauseSays(row, account, DETERMINED),
    isStrike: clauseSays(row, account, STRUCK) && !clauseSays(row, account, ENTERED),
    isHedged: isAhead || (row.event.status !== 'edited' && isHedgedAt(account, { start, end })),
  };
}

const isCoverage = ({ article: { text } }: Account, { start }: Span): boolean =>
  boundsRecords(text.slice(Math.max(0, start - COVERAGE_REACH), start));

const clauseOf = (row: MetricRow, account: Account): Span => clauseAt(account, row.event);
/** "Personal data was stolen, it said on Thursday": the day is of the telling. */
const isSaidThen = (row: MetricRow, { article: { text } }: Account): boolean =>
  SAID_BEFORE.test(text.slice(Math.max(0, row.event.start - 40), row.event.start));
const SAID_BEFORE =
  /(?<!\p{L})(?:said|says|announced|told (?:reporters|a newspaper|the \p{Lu}\p{L}+)|disclosed|confirmed|acknowledged|admitted|teilte|mitgeteilt|dijo|informó|anunció|a (?:annoncé|indiqué|déclaré)) (?:(?:late|early|only|in a statement|am|el|le|on) ?){0,3}$/u;
/** Who found a way in, and not who found out. */
const BY_INTRUDERS =
  /(?<!\p{L})(?:hackers?|attackers?|intruders?|outsiders?|thieves|thief|criminals?|gang|burglars?|täter|angreifer|atacantes|pirates) (?:(?!was|were|been|being|is)\S+ ){0,2}?(?:found|find|discovered|noticed|spotted|learned|fanden|encontraron|trouvé)(?!\p{L})/iu;

const clauseSays = (row: MetricRow, account: Account, pattern: RegExp): boolean =>
  says(account.article.text, clauseOf(row, account), pattern);

/** "It was found on May 14, having come in on February 7": the second is no finding. */
const comesIn = (row: MetricRow, account: Account): boolean =>
  (['discovery', 'investigation', 'update', 'exfiltration', 'legal'].includes(row.event.kind) ||
    // What is told without a kind of its own is of this incident where nothing else says when it began.
    (row.event.kind === 'background' && !account.rows.some(({ event }) => event.kind === 'intrusion_start'))) &&
  clauseSays(row, account, CAME_IN) &&
  !clauseSays(row, account, FOUND) &&
  !clauseSays(row, account, NOT_SO);

/** "Progress discovered the hole on May 30 and issued a patch": taken for a notice, a disclosure, or nothing. */
const finds = (row: MetricRow, account: Account): boolean =>
  ['vendor_notice', 'public_disclosure', 'background', 'update'].includes(row.event.kind) &&
  !isFromVendor(row, account) &&
  clauseSays(row, account, FINDS) &&
  !clauseSays(row, account, DETERMINED) &&
  !clauseSays(row, account, NOT_SO);

/** "The hospital was attacked on Sunday", told as the day all stood still. */
function isAttackItself(row: MetricRow, account: Account): boolean {
  return row.event.kind !== 'discovery' && clauseSays(row, account, ATTACKED) && !clauseSays(row, account, AFTER);
}
/** "Six days after the attack": the date is of something else. */
const AFTER =
  /(?<!\p{L})(?:after|since|following|nach|seit|después|tras|desde|après|depuis)(?!\p{L})(?:\s+\S+){0,3}\s+(?:\S*attack|\S*angriff|\S*ataque|\S*attaque|break-in|breach|theft)/iu;

/** Police or prosecutors come in: they call or are called, join, open a case. */
function bringsInPolice(row: MetricRow, account: Account): boolean {
  if (['legal', 'background', 'publication'].includes(row.event.kind)) return false;
  const clause = clauseOf(row, account);
  const { text } = account.article;
  return (
    (namesRole(row, account, 'law-enforcement') || says(text, clause, POLICE)) &&
    says(text, clause, INVOLVED) &&
    !says(text, clause, CHARGED)
  );
}

/** A date of a fine: which of its two steps the words nearest to it tell. */
function isFineAt(row: MetricRow, account: Account, stage: 'proposed' | 'imposed'): boolean {
  if (!['legal', 'update', 'public_disclosure', 'investigation', 'background'].includes(row.event.kind)) return false;
  const sentence = sentenceAt(account, row.event);
  if (!says(account.article.text, sentence, FINE) || !hasMoney(account, sentence)) return false;
  return nearestTag(account, row.event, FINE_STAGES) === stage;
}

const hasMoney = ({ entities }: Account, { start, end }: Span): boolean =>
  entities.some(
    ({ type, mentions }) =>
      type === 'MONEY' && mentions.some((mention) => start <= mention.start && mention.end <= end),
  );

const isFromVendor = (row: MetricRow, account: Account): boolean =>
  vendorContacts(account).get(row.subject) === 'from-vendor' || hearsFromVendor(row, account);

/** "Kroger was told by Accellion", "it heard from the company": whoever is told as a vendor by the words of the account. */
function hearsFromVendor(row: MetricRow, account: Account): boolean {
  if (!['vendor_notice', 'discovery'].includes(row.event.kind)) return false;
  const clause = clauseOf(row, account);
  const { text } = account.article;
  if (says(text, clause, FROM_THE_COMPANY)) return true;
  return [...vendorsOf(account)].some(({ mentions }) =>
    mentions.some(
      ({ start, end }) =>
        clause.start <= start &&
        end <= clause.end &&
        (TOLD_BY_VENDOR.test(text.slice(clause.start, start)) || VENDOR_TELLS.test(text.slice(end, clause.end))),
    ),
  );
}
const FROM_THE_COMPANY =
  /(?<!\p{L})(?:heard|told|notified|informed|warned|alerted|word|letter|message|call) (?:[^.;]{0,20} )?(?:from|by) (?:the|its|our|their) (?:\p{L}+ ){0,2}(?:company|vendor|firm|provider|supplier|contractor)(?!\p{L})/iu;

/** Who is told is the vendor, or the vendor tells; not the customers, whom the same words can be used of. */
function isVendorNotice(row: MetricRow, account: Account, fromVendor: boolean): boolean {
  if (isFromVendor(row, account)) {
    return fromVendor && ['vendor_notice', 'discovery', 'public_disclosure'].includes(row.event.kind);
  }
  return !fromVendor && row.event.kind === 'vendor_notice' && !isToPeople(row, account) && !finds(row, account);
}

/** "Told on January 7, ten days after PowerSchool discovered the theft on December 28": the second is the vendor's finding. */
function isOwnFinding(row: MetricRow, account: Account): boolean {
  const { start } = row.event;
  const before = account.article.text.slice(clauseOf(row, account).start, start);
  const [find, told] = [before.search(FINDS_BEFORE), before.search(TOLD_BEFORE)];
  return row.event.kind === 'discovery' && find >= 0 && find > told;
}
const FINDS_BEFORE =
  /(?<!\p{L})(?:discovered|found|detected|noticed|spotted)(?!\p{L})(?!.*(?:told|notified|informed))/isu;
const TOLD_BEFORE = /(?<!\p{L})(?:told|notified|informed|alerted|warned|heard|learned)(?!\p{L})/iu;

function tellsPeople(row: MetricRow, account: Account): boolean {
  return row.event.kind === 'individual_notice' || (row.event.kind === 'vendor_notice' && isToPeople(row, account));
}

/** "Told customers on September 28", with no vendor in the clause. */
function isToPeople(row: MetricRow, account: Account): boolean {
  return (
    !isFromVendor(row, account) &&
    clauseSays(row, account, PEOPLE_ADDRESSED) &&
    clauseSays(row, account, TOLD) &&
    !clauseSays(row, account, VENDOR) &&
    !namesRole(row, account, 'vendor')
  );
}

function tellsRegulator(row: MetricRow, account: Account): boolean {
  const isNamed = namesRole(row, account, 'regulator') || clauseSays(row, account, REGULATOR);
  if (row.event.kind === 'regulator_notice') return isNamed || !bringsInPolice(row, account);
  return ['investigation', 'vendor_notice'].includes(row.event.kind) && isNamed && clauseSays(row, account, TOLD);
}

function namesRole(row: MetricRow, account: Account, role: EntityRole): boolean {
  const clause = clauseOf(row, account);
  return account.entities.some(
    (entity) =>
      entity.role === role && entity.mentions.some(({ start, end }) => clause.start <= start && end <= clause.end),
  );
}
