import type { Account } from '../metrics/account.ts';
import type { MetricRow } from '../metrics/metricRow.ts';
import type { TimeValue } from '../model.ts';
import { firstMinute } from '../time/bounds.ts';
import type { AccountId, ComparedAccount } from './account.ts';
import type { RowId } from './claims.ts';
import { claimsOf } from './claimsOf.ts';
import type { Cell } from './comparison.ts';
import { eitherCells } from './eitherCells.ts';
import type { EventRef, Judged } from './judgement.ts';
import { likeEventCells } from './likeEventCells.ts';
import { subjectsOf } from './partiesOf.ts';
import { statementOf } from './timeStatements.ts';

/** Rows that only these accounts call for, as cells by row. */
export function extraCells(accounts: readonly ComparedAccount[], judged: Judged): [RowId, Cell[]][] {
  return [
    ...eitherCells(accounts),
    ...namedCells(accounts),
    ...momentCells(accounts),
    ...likeEventCells(accounts),
    ...judgedCells(accounts, judged),
  ];
}

/**
 * What somebody did whom two accounts name in dated events that the claims have not all taken: an investigator hired, a minister who
 * speaks, an earlier breach of another company told for comparison.
 */
function namedCells(accounts: readonly ComparedAccount[]): [RowId, Cell[]][] {
  const byName = new Map<string, { cells: Cell[]; isNew: boolean }>();
  for (const account of accounts) {
    const taken = takenSubjects(account);
    for (const [name, rows] of eventsByName(account)) {
      const [first, ...rest] = rows.map((row) => statementOf(account, { row, time: row.event.time }));
      const cell: Cell[] = first ? [{ account: account.id, statements: [first, ...rest] }] : [];
      byName.set(name, {
        cells: [...(byName.get(name)?.cells ?? []), ...cell],
        isNew: byName.get(name)?.isNew === true || rows.some(({ subject }) => !taken.has(subject)),
      });
    }
  }
  return [...byName]
    .filter(([, { cells, isNew }]) => isNew && cells.length > 1)
    .map(([name, { cells }]) => [`with:${name}`, cells]);
}

/** Events whose clause names somebody beside the incident's own parties. */
function eventsByName(account: Account): Map<string, MetricRow[]> {
  const own = new Set(
    subjectsOf(account)
      .slice(0, 1)
      .map(({ canonical }) => canonical),
  );
  const names = new Map(
    account.entities
      .filter(
        ({ type, role, canonical }) =>
          (type === 'ORG' || type === 'PERSON') &&
          role !== 'media' &&
          role !== 'vendor' &&
          role !== 'victim' &&
          !own.has(canonical),
      )
      .map(({ canonical }) => [canonical, [] as MetricRow[]]),
  );
  for (const row of account.rows) for (const name of row.event.entities) names.get(name)?.push(row);
  return new Map([...names].filter(([, rows]) => rows.length > 0 && rows.length <= 4));
}

const takenSubjects = (account: ComparedAccount): Set<string | null> =>
  new Set([...claimsOf(account).values()].flat().map(({ subject }) => subject));

/** Clock times this near are one moment. */
const ONE_MOMENT = 30; // minutes

/**
 * One moment that two accounts tell as two things: 11:17 is when the agency was told here, and about 11:00 when the attack
 * began there. Only clock times; only where neither account has the other's claim at a clock time.
 */
function momentCells(accounts: readonly ComparedAccount[]): [RowId, Cell[]][] {
  const clocked = accounts.flatMap((account) =>
    account.rows
      .filter(({ event }) => event.time.precision === 'minute' || event.time.precision === 'hour')
      .map((row) => ({ account, row })),
  );
  const found = new Map<RowId, Cell[]>();
  for (const [index, a] of clocked.slice(0, MOST_CLOCKED).entries()) {
    for (const b of clocked.slice(index + 1, MOST_CLOCKED)) {
      if (a.account.id === b.account.id || a.row.event.kind === b.row.event.kind) continue;
      const apart = minutesBetween(a.row.event.time, b.row.event.time);
      if (apart === null || apart > ONE_MOMENT) continue;
      if (hasKind(clocked, a.account.id, b.row) || hasKind(clocked, b.account.id, a.row)) continue;
      const day = (a.row.event.time.earliest ?? a.row.event.time.latest ?? '').slice(0, 10);
      found.set(
        `moment:${day}`,
        [a, b].map(({ account, row }) => ({
          account: account.id,
          statements: [statementOf(account, { row, time: row.event.time })],
        })),
      );
    }
  }
  return [...found];
}

/** Pairs are compared: 50 accounts tell of some dozens of clock times. */
const MOST_CLOCKED = 200;

const hasKind = (
  clocked: readonly { account: ComparedAccount; row: MetricRow }[],
  id: AccountId,
  { event }: MetricRow,
) => clocked.some(({ account, row }) => account.id === id && row.event.kind === event.kind);

function minutesBetween(a: TimeValue, b: TimeValue): number | null {
  const [one, other] = [a.earliest ?? a.latest, b.earliest ?? b.latest];
  return one === null || other === null ? null : Math.abs(firstMinute(one) - firstMinute(other));
}

/** What the reader said is one event, under whatever kind each account tells it. */
function judgedCells(accounts: readonly ComparedAccount[], { same }: Judged): [RowId, Cell[]][] {
  const statementAt = ({ account: id, subject }: EventRef): Cell[] => {
    const account = accounts.find((one) => one.id === id);
    const row = account?.rows.find((one) => one.subject === subject);
    return account && row ? [{ account: id, statements: [statementOf(account, { row, time: row.event.time })] }] : [];
  };
  return same.flatMap(([a, b], index): [RowId, Cell[]][] => {
    const cells = [...statementAt(a), ...statementAt(b)];
    return cells.length === 2 ? [[`same:${index + 1}`, cells]] : [];
  });
}
