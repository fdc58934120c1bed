import { compareTimes, type Verdict } from '../metrics/compareTimes.ts';
import type { TimeValue } from '../model.ts';
import { compareLocal } from '../time/bounds.ts';
import { minuteBounds } from '../timeline/orderEvents.ts';
import type { AsOf, ComparedAccount } from './account.ts';
import { ANY_DATA } from './blanketStatements.ts';
import { type Claim, isClaim, type RowId } from './claims.ts';
import { claimsOf } from './claimsOf.ts';
import { compareStatements } from './compareStatements.ts';
import type { Cell, History, PairVerdict } from './comparison.ts';
import { FIRST_TOLD } from './cues.ts';
import type { Judged } from './judgement.ts';
import { saysItself } from './saysItself.ts';
import type { Statement } from './statement.ts';
import { sharedBy, stemsOf } from './stems.ts';

/** From "they say the same" to "they cannot both be true". */
const SEVERITY: readonly Verdict[] = ['equal', 'refines', 'compatible', 'different-statement', 'contradicts'];

export const worse = (a: Verdict, b: Verdict): Verdict => (SEVERITY.indexOf(a) >= SEVERITY.indexOf(b) ? a : b);

/** A cell with its account, and the day that speaks of. */
export interface DatedCell {
  cell: Cell;
  account: ComparedAccount;
  asOf: AsOf | null;
}

/**
 * How two accounts stand to each other about one claim: by the statement that counts of each. Where those two exclude each
 * other and another statement of one account agrees with one of the other's, both know of the same thing and only head it
 * differently, which is a different statement.
 */
export function comparePair(id: RowId, a: DatedCell, b: DatedCell, judged: Judged): PairVerdict {
  const accounts: PairVerdict['accounts'] = [a.cell.account, b.cell.account];
  const [one, other] = [a.cell.statements, b.cell.statements];
  if (one[0].value.type === 'item') return { accounts, verdict: compareSets(id, one, other), history: null };
  const same = one.flatMap((first) =>
    other.filter((second) => judged.areSame(refOf(a, first), refOf(b, second))).map((second) => ({ first, second })),
  )[0];
  const lead = same ?? { first: one[0], second: other[0] };
  if (!same && judged.areDifferent(refOf(a, lead.first), refOf(b, lead.second))) {
    return { accounts, verdict: restVerdict(a, b, judged), history: null };
  }
  const verdict = compareStatements(lead.first, lead.second);
  const history = historyOf(id, lead.first, lead.second, a.asOf, b.asOf);
  if (verdict !== 'contradicts') {
    return { accounts, verdict, history: verdict === 'different-statement' ? history : null };
  }
  if (areUnlike(id, lead.first, lead.second)) return { accounts, verdict: 'compatible', history: null };
  const isSoft =
    history === 'grows' ||
    id === 'first_event' ||
    (!isClaim(id) && !id.startsWith('same:')) ||
    // "Noticed on May 3", and "learned on June 14 that data was among the files": two steps of one discovery.
    (id === 'discovery' && lead.first.isDetermination !== lead.second.isDetermination) ||
    (id === 'disclosed' && !(FIRST_TOLD.test(lead.first.quote) && FIRST_TOLD.test(lead.second.quote))) ||
    (id === 'intrusion_start' && isEntryBeforeStrike(lead.first, lead.second)) ||
    // What the reader put together is one event, whatever its words.
    (!same && isClaim(id) && (isDoubtful(id, lead, a, b) || restVerdict(a, b, judged) !== 'contradicts'));
  return { accounts, verdict: isSoft ? 'different-statement' : 'contradicts', history };
}

/** Whether it was we who took the two for one thing: by their kinds, by our choice among several, or past what one could know. */
function isDoubtful(id: Claim, { first, second }: Lead, a: DatedCell, b: DatedCell): boolean {
  return (
    // One outbreak has many alarms, and data is carried off more than once: an account tells of what it knows.
    id === 'alarm' ||
    id === 'exfiltration' ||
    !saysItself(id, first, a.account) ||
    !saysItself(id, second, b.account) ||
    isOneOfSeveral(a.cell) ||
    isOneOfSeveral(b.cell) ||
    liesAfter(first, b) ||
    liesAfter(second, a) ||
    tellsToo(b, first) ||
    tellsToo(a, second)
  );
}

interface Lead {
  first: Statement;
  second: Statement;
}

/** "Inside since May 23" and "encrypted on June 9": when they came in, and when it was seen. */
function isEntryBeforeStrike({ value: a, ...one }: Statement, { value: b, ...other }: Statement): boolean {
  if (a.type !== 'time' || b.type !== 'time' || one.isStrike === other.isStrike) return false;
  const [strike, entry] = one.isStrike ? [a.time, b.time] : [b.time, a.time];
  return minuteBounds(entry)[0] < minuteBounds(strike)[0];
}

/**
 * Whether an account tells of the other's statement as well, under another claim: the same day or clock time, a coarser
 * time in some of the same words, or the same number.
 */
function tellsToo({ account }: DatedCell, { value, quote }: Statement): boolean {
  if (value.type === 'count') {
    const counts = [...claimsOf(account).values()].flat().map((one) => one.value);
    return counts.some((one) => one.type === 'count' && one.count === value.count);
  }
  if (value.type !== 'time') return false;
  const stems = stemsOf(quote);
  return account.rows.some(
    ({ event }) =>
      compareTimes(event.time, value.time) === 'equal' &&
      (FINE.includes(value.time.precision) || sharedBy(stemsOf(event.label), stems) > 0),
  );
}
const FINE: readonly TimeValue['precision'][] = ['minute', 'hour', 'daypart', 'day'];

/**
 * "Antivirus noticed it on March 31, a supplier warned on May 13": which of several is the one that the other account tells of
 * is our choice, and nobody's error.
 */
function isOneOfSeveral({ statements }: Cell): boolean {
  const [first, ...rest] = statements;
  return (
    first.value.type === 'time' && rest.some((one) => !one.isHedged && compareStatements(first, one) === 'contradicts')
  );
}

/** What happened after an account was written is nothing that it could have left out or told otherwise. */
function liesAfter({ value }: Statement, { asOf }: DatedCell): boolean {
  if (value.type !== 'time' || !asOf || asOf.from === 'told') return false;
  return minuteBounds(value.time)[0] > minuteBounds({ earliest: asOf.day, latest: asOf.day })[1];
}

const refOf = ({ cell }: DatedCell, { subject }: Statement): { account: Cell['account']; subject: string | null } => ({
  account: cell.account,
  subject,
});

/** The best that any statement of one account stands to any of the other's, without those the reader set apart. */
function restVerdict(a: DatedCell, b: DatedCell, judged: Judged): Verdict {
  const verdicts = a.cell.statements.flatMap((first) =>
    b.cell.statements
      .filter((second) => !judged.areDifferent(refOf(a, first), refOf(b, second)))
      .map((second) => compareStatements(first, second)),
  );
  const [best] = verdicts.toSorted((one, other) => SEVERITY.indexOf(one) - SEVERITY.indexOf(other));
  return best ?? 'compatible';
}

/** Pupils and teachers, or cards and passwords: two numbers of two things; and a part beside its whole. */
function areUnlike(id: RowId, { value: a }: Statement, { value: b }: Statement): boolean {
  if (a.type !== 'count' || b.type !== 'count') return false;
  const isPart = (a.isPart && a.count < b.count) || (b.isPart && b.count < a.count);
  // Set side by side because they count different things.
  return isPart || (id !== 'either:toll' && a.noun !== b.noun);
}

/** More became known: a larger number later, an earlier start or a later end later. */
function historyOf(id: RowId, a: Statement, b: Statement, asOfA: AsOf | null, asOfB: AsOf | null): History | null {
  if (!asOfA || !asOfB) return null;
  const order = compareLocal(asOfA.day, asOfB.day);
  if (order === 0) return null;
  const [before, after] = order < 0 ? [a.value, b.value] : [b.value, a.value];
  if (before.type === 'count' && after.type === 'count') return after.count > before.count ? 'grows' : null;
  if (before.type !== 'time' || after.type !== 'time') return null;
  const [[beforeFrom, beforeTo], [afterFrom, afterTo]] = [minuteBounds(before.time), minuteBounds(after.time)];
  if (id === 'intrusion_start') return afterFrom < beforeFrom ? 'widens' : null;
  return id === 'intrusion_end' && afterTo > beforeTo ? 'widens' : null;
}

/** Two sets: the same, one within the other, or each with something of its own; one denying what the other holds. */
function compareSets(id: RowId, a: readonly Statement[], b: readonly Statement[]): Verdict {
  const [held, otherHeld] = [namesOf(a, true), namesOf(b, true)];
  const [denied, otherDenied] = [namesOf(a, false), namesOf(b, false)];
  const clash = [...held].some((name) => otherDenied.has(name)) || [...otherHeld].some((name) => denied.has(name));
  if (clash && !denied.has(ANY_DATA) && !otherDenied.has(ANY_DATA)) {
    // A suit that claims what a notice denies is another voice, and no fact against it.
    const sure = (statements: readonly Statement[]): Statement[] => statements.filter(({ isHedged }) => !isHedged);
    const [one, other] = [namesOf(sure(a), true), namesOf(sure(b), true)];
    const isSure = [...one].some((name) => otherDenied.has(name)) || [...other].some((name) => denied.has(name));
    return isSure ? 'contradicts' : 'different-statement';
  }
  // "No evidence that any data was taken", and names and birthdays elsewhere: what was known then, and what is.
  const isBlanket = (none: Set<string>, some: Set<string>): boolean => none.has(ANY_DATA) && some.size > 0;
  if (isBlanket(denied, otherHeld) || isBlanket(otherDenied, held)) return 'different-statement';
  for (const set of [held, otherHeld]) if (set.size > 1) set.delete(ANY_DATA);
  if (held.has(ANY_DATA) !== otherHeld.has(ANY_DATA)) return 'compatible';
  const shared = [...held].filter((name) => otherHeld.has(name)).length;
  if (shared === held.size && shared === otherHeld.size) return 'equal';
  if (shared === held.size || shared === otherHeld.size) return 'refines';
  return shared === 0 && id === 'attacker' ? 'different-statement' : 'compatible';
}

const namesOf = (statements: readonly Statement[], isHeld: boolean): Set<string> =>
  new Set(statements.flatMap(({ value }) => (value.type === 'item' && value.isHeld === isHeld ? [value.name] : [])));
