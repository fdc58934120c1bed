import type { AccountId } from './account.ts';
import type { Cell, Comparison, History, Row, RowVerdict } from './comparison.ts';
import type { ClaimValue, Statement } from './statement.ts';

/** A statement as the command line prints it; an account with several has several, the one that counts first. */
export interface PrintedCell {
  id: AccountId;
  /** As printed in the account's text. */
  text: string;
  /** EDTF of a time, digits of a count, "GBP 20000000" of a sum, the name of a kind of data. */
  value: string;
  start: number;
  end: number;
  /** Of a count or a sum: how far off it may be. */
  bound?: string;
  /** Of a sum: proposed, imposed, demanded, paid. */
  stage?: string;
  /** Of data: the account says that it was not touched. */
  excluded?: true;
  /** Said beside the one that counts. */
  also?: true;
  /** "possibly", "is thought to", or a plan. */
  hedged?: true;
}

export interface PrintedClaim {
  claim: string;
  verdict: string;
  history?: History;
  cells: PrintedCell[];
}

const VERDICTS: Readonly<Record<RowVerdict, string>> = {
  equal: 'equal',
  refines: 'refines',
  compatible: 'compatible',
  'different-statement': 'different statement',
  contradicts: 'contradicts',
  'only-one-source': 'only one source',
};

/** The rows of a comparison as the command line prints them. */
export const printRows = ({ rows }: Pick<Comparison, 'rows'>): PrintedClaim[] =>
  rows.map(({ id, verdict, history, cells }: Row) => ({
    claim: id,
    verdict: VERDICTS[verdict],
    ...(history ? { history } : {}),
    cells: cells.flatMap(printCell),
  }));

function printCell({ account, statements }: Cell): PrintedCell[] {
  return statements.map(({ value, words, span, isHedged }: Statement, index) => ({
    id: account,
    text: words,
    ...printValue(value),
    start: span.start,
    end: span.end,
    // The members of a set count alike.
    ...(index > 0 && value.type !== 'item' ? { also: true as const } : {}),
    ...(isHedged ? { hedged: true as const } : {}),
  }));
}

function printValue(value: ClaimValue): Pick<PrintedCell, 'value' | 'bound' | 'stage' | 'excluded'> {
  switch (value.type) {
    case 'time':
      return { value: value.time.edtf };
    case 'count':
      return { value: String(value.count), ...(value.bound ? { bound: value.bound } : {}) };
    case 'money':
      return {
        value: `${value.currency} ${value.amount}`,
        ...(value.bound ? { bound: value.bound } : {}),
        stage: value.stage,
      };
    case 'item':
      return { value: value.name, ...(value.isHeld ? {} : { excluded: true as const }) };
  }
}
