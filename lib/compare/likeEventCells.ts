import { compareTimes } from '../metrics/compareTimes.ts';
import type { MetricRow } from '../metrics/metricRow.ts';
import type { ComparedAccount } from './account.ts';
import type { RowId } from './claims.ts';
import { claimsOf } from './claimsOf.ts';
import type { Cell } from './comparison.ts';
import { deedsOf } from './deeds.ts';
import { subjectsOf } from './partiesOf.ts';
import { sharedBy, stemsOf } from './stems.ts';
import { statementOf } from './timeStatements.ts';

/** Rows of this sort at most; the likest first. */
const MOST_ROWS = 6;
/** Events looked at of one account: every two of two accounts are compared. */
const MOST_EVENTS = 60;
/** Telling words that two events share before they may be one: "the director resigned", "its director had stepped down". */
const LEAST_SHARED = 2;
/** Of the telling words of the shorter of the two. */
const LEAST_SHARE = 0.4;

interface Like {
  a: { account: ComparedAccount; row: MetricRow };
  b: { account: ComparedAccount; row: MetricRow };
  shared: number;
}

/**
 * What two accounts tell in the same words and date differently, whatever kind of event it was taken for, where no claim
 * sets the two dates side by side already: a director who leaves on the 10th here and on the 11th there.
 */
export function likeEventCells(accounts: readonly ComparedAccount[]): [RowId, Cell[]][] {
  const told = accounts.map((account) => ({ account, events: eventsOf(account) }));
  const pairs = told.flatMap((one, at) =>
    told.slice(at + 1).flatMap((other) => likesOf(one, other).filter((like) => !isClaimed(like))),
  );
  const taken = new Set<MetricRow>();
  const rows: [RowId, Cell[]][] = [];
  for (const { a, b } of pairs.toSorted((one, other) => other.shared - one.shared)) {
    if (taken.has(a.row) || taken.has(b.row)) continue;
    taken.add(a.row).add(b.row);
    rows.push([`event:${a.row.event.label}`, [a, b].map(cellOf)]);
    if (rows.length >= MOST_ROWS) break;
  }
  // Two events of one label are two rows of one name: the first, which is the likest, stands.
  return [...new Map(rows.toReversed())].toReversed();
}

interface Told {
  row: MetricRow;
  words: Set<string>;
}

/** The words of an account's events, without the names of whom all of it is about. */
function eventsOf(account: ComparedAccount): Told[] {
  const own = new Set(
    subjectsOf(account).flatMap(({ canonical, aliases }) => [...stemsOf([canonical, ...aliases].join(' '))]),
  );
  return account.rows.slice(0, MOST_EVENTS).map((row) => ({
    row,
    words: new Set([
      ...[...stemsOf(row.event.label)].filter((stem) => !own.has(stem) && !STAGE.has(stem)),
      ...deedsOf(row.event.label),
    ]),
  }));
}

/** Stems of what every such story has: who did it, to what. */
const STAGE = new Set([
  ...stemsOf(
    `intruders hackers attackers thieves criminals network systems servers computers files records documents email notice notified letter
    affected stolen taken access accessed unauthorized security cyberattack ransomware breached investigation confirmed announced
    published million thousand victim cyberangriff angriff täter cyberattaque victime centre ataque atacado fue`,
  ),
]);

function likesOf(
  one: { account: ComparedAccount; events: Told[] },
  other: { account: ComparedAccount; events: Told[] },
): Like[] {
  return one.events.flatMap((a) =>
    other.events.flatMap((b): Like[] => {
      const shared = sharedBy(a.words, b.words);
      if (shared < LEAST_SHARED || shared < LEAST_SHARE * Math.min(a.words.size, b.words.size)) return [];
      if (compareTimes(a.row.event.time, b.row.event.time) !== 'contradicts') return [];
      if (hasOwn(one.events, a, b) || hasOwn(other.events, b, a)) return [];
      return [{ a: { account: one.account, row: a.row }, b: { account: other.account, row: b.row }, shared }];
    }),
  );
}

/** Whether an account tells of the other's event too, at its time: the two are then two events. */
const hasOwn = (events: readonly Told[], own: Told, other: Told): boolean =>
  events.some(
    ({ row, words }) =>
      row !== own.row &&
      sharedBy(words, other.words) > 0 &&
      compareTimes(row.event.time, other.row.event.time) !== 'contradicts',
  );

/** A claim has both already. */
function isClaimed({ a, b }: Like): boolean {
  const ofB = claimsOf(b.account);
  return [...claimsOf(a.account)].some(
    ([claim, statements]) =>
      statements.some(({ subject }) => subject === a.row.subject) &&
      (ofB.get(claim) ?? []).some(({ subject }) => subject === b.row.subject),
  );
}

const cellOf = ({ account, row }: Like['a']): Cell => ({
  account: account.id,
  statements: [statementOf(account, { row, time: row.event.time })],
});
