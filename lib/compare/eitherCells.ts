import { minuteBounds } from '../timeline/orderEvents.ts';
import type { ComparedAccount } from './account.ts';
import type { Claim, RowId } from './claims.ts';
import { claimsOf } from './claimsOf.ts';
import type { Cell } from './comparison.ts';
import type { Statement } from './statement.ts';

/**
 * Claims of which one account answers one and another the next, about the same thing: one counts customers and the other
 * their accounts, one was told by its vendor and the other says that it noticed.
 */
const FAMILIES: readonly (readonly [RowId, readonly Claim[]])[] = [
  ['either:toll', ['people_affected', 'records']],
  ['either:known', ['discovery', 'alarm', 'told_by_vendor']],
];

/** A row for each family where two accounts answer it, and have none of its claims in common. */
export function eitherCells(accounts: readonly ComparedAccount[]): [RowId, Cell[]][] {
  return FAMILIES.flatMap(([id, claims]): [RowId, Cell[]][] => {
    const answered = accounts.flatMap((account) => {
      const found = claims.flatMap((claim) => {
        const statements = claimsOf(account).get(claim) ?? [];
        return statements.length > 0 ? [{ claim, statements }] : [];
      });
      return found.length > 0 ? [{ account, found }] : [];
    });
    const isApart = answered.some((a, at) =>
      answered.slice(at + 1).some((b) => !a.found.some(({ claim }) => b.found.some((one) => one.claim === claim))),
    );
    if (!isApart) return [];
    return [
      [
        id,
        answered.flatMap(({ account, found }) =>
          cellOf(
            account,
            found.flatMap(({ statements }) => statements),
          ),
        ),
      ],
    ];
  });
}

/** What leads a claim of its own leads here: the largest whole number, the earliest time; each place once. */
function cellOf(account: ComparedAccount, statements: readonly Statement[]): Cell[] {
  const key = ({ value, isHedged }: Statement): [number, number] => {
    if (value.type === 'count') return [Number(value.isPart) + Number(isHedged), -value.count];
    if (value.type !== 'time') return [0, 0];
    const [from, to] = minuteBounds(value.time);
    return [Number(isHedged), Number.isFinite(from) ? from : to];
  };
  const seen = new Set<number>();
  const [first, ...rest] = statements
    .toSorted((a, b) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1])
    .filter(({ span }) => !seen.has(span.start) && seen.add(span.start));
  return first ? [{ account: account.id, statements: [first, ...rest] }] : [];
}
