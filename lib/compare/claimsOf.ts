import type { ComparedAccount } from './account.ts';
import type { RowId } from './claims.ts';
import { countedStatements } from './countedStatements.ts';
import { countStatements } from './countStatements.ts';
import { itemStatements } from './itemStatements.ts';
import { moneyStatements } from './moneyStatements.ts';
import type { Statement } from './statement.ts';
import { timeStatements } from './timeStatements.ts';

/** What an account answers to each claim; the first statement is the one that counts. Never an empty list. */
export type Claims = ReadonlyMap<RowId, readonly Statement[]>;

const known = new WeakMap<ComparedAccount, Claims>();

/** Everything an account says that can be set against another's. Once for each account. */
export function claimsOf(account: ComparedAccount): Claims {
  const found = known.get(account) ?? collect(account);
  known.set(account, found);
  return found;
}

function collect(account: ComparedAccount): Claims {
  const counted = [...countedStatements(account)].map(([what, statements]): [RowId, Statement[]] => [
    `counted:${what}`,
    statements,
  ]);
  return new Map<RowId, readonly Statement[]>([
    ...timeStatements(account),
    ...countStatements(account),
    ...moneyStatements(account),
    ...itemStatements(account),
    ...counted,
  ]);
}
