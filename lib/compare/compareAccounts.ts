import { notStated, type OpenQuestion } from '../metrics/notStated.ts';
import { compareLocal } from '../time/bounds.ts';
import { type AccountId, asOfOf, type ComparedAccount } from './account.ts';
import { CLAIMS, type Claim, type RowId } from './claims.ts';
import { claimsOf } from './claimsOf.ts';
import { comparePair, type DatedCell, worse } from './comparePair.ts';
import type { Cell, Column, Comparison, PairVerdict, Row, RowVerdict } from './comparison.ts';
import { extraCells } from './extraRows.ts';
import { findSharedBounds } from './findSharedBounds.ts';
import { type EventJudgement, type Judged, judgedBy } from './judgement.ts';
import { mergeTimelines } from './mergeTimelines.ts';
import { sourcesOf } from './syndication.ts';

export interface CompareOptions {
  /** What the reader decided about single events. */
  judgements?: readonly EventJudgement[];
}

/** Sets accounts side by side: what agrees, what does not, what only one says, what nobody says. Pure; changes nothing. */
export function compareAccounts(
  accounts: readonly ComparedAccount[],
  { judgements = [] }: CompareOptions = {},
): Comparison {
  const judged = judgedBy(judgements);
  const columns = columnsOf(accounts);
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const ordered = columns.flatMap(({ account }) => byId.get(account) ?? []);
  const context = { columns: new Map(columns.map((column) => [column.account, column])), accounts: byId, judged };
  const rows = [...claimCells(ordered), ...extraCells(ordered, judged)].map(([id, cells]) => rowOf(id, cells, context));
  const answered = new Set(rows.map(({ id }) => id));
  return {
    columns,
    rows,
    timeline: mergeTimelines(ordered, judged, (id) => context.columns.get(id)?.source ?? id),
    sharedBounds: findSharedBounds(ordered),
    nobodySays: nobodySays(ordered, answered),
  };
}

/** The columns by as-of date, those without one last, and of one day in the order given. */
function columnsOf(accounts: readonly ComparedAccount[]): Column[] {
  const sources = sourcesOf(accounts.map(({ id, article }) => ({ id, text: article.text })));
  return accounts
    .map(
      (account): Column => ({
        account: account.id,
        asOf: asOfOf(account),
        source: sources.get(account.id) ?? account.id,
      }),
    )
    .toSorted((a, b) => {
      if (!a.asOf || !b.asOf) return a.asOf ? -1 : b.asOf ? 1 : 0;
      return compareLocal(a.asOf.day, b.asOf.day);
    });
}

/** The cells of every claim that one account answers at least, in the order of the matrix. */
function claimCells(accounts: readonly ComparedAccount[]): [RowId, Cell[]][] {
  const fixed = new Set<RowId>(CLAIMS);
  const counted = new Set(accounts.flatMap((account) => [...claimsOf(account).keys()].filter((id) => !fixed.has(id))));
  return [...fixed, ...counted].flatMap((id): [RowId, Cell[]][] => {
    const cells = accounts.flatMap((account): Cell[] => {
      const [first, ...rest] = claimsOf(account).get(id) ?? [];
      return first ? [{ account: account.id, statements: [first, ...rest] }] : [];
    });
    // A number that one account alone gives of some thing is no row of a comparison.
    return cells.length > (fixed.has(id) ? 0 : 1) ? [[id, cells]] : [];
  });
}

interface Context {
  columns: ReadonlyMap<AccountId, Column>;
  accounts: ReadonlyMap<AccountId, ComparedAccount>;
  judged: Judged;
}

function rowOf(id: RowId, cells: Cell[], { columns, accounts, judged }: Context): Row {
  const dated = (cell: Cell): DatedCell => {
    const account = accounts.get(cell.account);
    if (!account) throw new Error(`Expected an account for ${cell.account}, got none`);
    return { cell, account, asOf: columns.get(cell.account)?.asOf ?? null };
  };
  const source = ({ account }: Cell): AccountId => columns.get(account)?.source ?? account;
  const pairs = cells.flatMap((a, index) =>
    cells
      .slice(index + 1)
      .filter((b) => source(a) !== source(b))
      .map((b): PairVerdict => {
        const pair = comparePair(id, dated(a), dated(b), judged);
        // Under one moment and two claims there is nothing equal but the clock.
        return id.startsWith('moment:') ? { ...pair, verdict: 'different-statement', history: null } : pair;
      }),
  );
  const verdict = pairs.reduce<RowVerdict>(
    (worst, pair) => (worst === 'only-one-source' ? pair.verdict : worse(worst, pair.verdict)),
    'only-one-source',
  );
  const differing = pairs.filter((pair) => pair.verdict === 'different-statement' || pair.verdict === 'contradicts');
  const [first] = differing;
  const isHistory = first !== undefined && differing.every(({ history }) => history !== null);
  return { id, verdict, history: isHistory ? first.history : null, cells, pairs };
}

/** The claims a reader would ask about, with the question an article leaves open about each. */
const ASKED: readonly (readonly [Claim, OpenQuestion])[] = [
  ['intrusion_start', 'intrusion-start'],
  ['intrusion_end', 'intrusion-end'],
  ['discovery', 'discovery'],
  ['contained', 'contained'],
  ['restored', 'restored'],
  ['regulator_told', 'regulator-told'],
  ['people_told', 'people-told'],
  ['people_affected', 'people-affected'],
  ['data_exposed', 'data-types'],
  ['attacker', 'actor'],
];

/** What no account answers, and none has words that could be taken for an answer. */
function nobodySays(accounts: readonly ComparedAccount[], answered: ReadonlySet<RowId>): Claim[] {
  const open = accounts.map((account) => new Set(notStated(account)));
  const isOpen = (question: OpenQuestion): boolean =>
    open.every((questions) =>
      question === 'regulator-told'
        ? questions.has('regulator-told') || questions.has('regulator')
        : questions.has(question),
    );
  return ASKED.filter(([claim, question]) => !answered.has(claim) && open.length > 0 && isOpen(question)).map(
    ([claim]) => claim,
  );
}
