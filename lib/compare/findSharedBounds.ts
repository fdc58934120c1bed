import type { LocalDateTime } from '../model.ts';
import type { AccountId, ComparedAccount } from './account.ts';
import { claimsOf } from './claimsOf.ts';
import { subjectsOf, victimOf } from './partiesOf.ts';

/** A day on which the intrusion at several victims began or ended: a sign of one event at their vendor. */
export interface SharedBound {
  claim: 'intrusion_start' | 'intrusion_end';
  day: LocalDateTime;
  /** Who says so, of which victim (null: it names none). Two different victims at least. */
  told: { account: AccountId; victim: string | null }[];
}

/** Days that accounts of different victims share as the begin or the end of the intrusion; whole days alone. */
export function findSharedBounds(accounts: readonly ComparedAccount[]): SharedBound[] {
  return (['intrusion_start', 'intrusion_end'] as const).flatMap((claim) => {
    const byDay = new Map<LocalDateTime, SharedBound['told']>();
    for (const account of accounts) {
      const victim = victimOf(account) ?? subjectsOf(account)[0]?.canonical ?? null;
      for (const day of daysOf(account, claim)) {
        byDay.set(day, [...(byDay.get(day) ?? []), { account: account.id, victim }]);
      }
    }
    return [...byDay]
      .filter(([, told]) => new Set(told.map(({ victim, account }) => victim ?? account)).size > 1)
      .map(([day, told]) => ({ claim, day, told }));
  });
}

function daysOf(account: ComparedAccount, claim: SharedBound['claim']): Set<LocalDateTime> {
  const statements = claimsOf(account).get(claim) ?? [];
  return new Set(
    statements.flatMap(({ value }) => {
      if (value.type !== 'time' || value.time.precision !== 'day' || value.time.approximate) return [];
      const { earliest, latest } = value.time;
      return earliest !== null && earliest === latest ? [earliest] : [];
    }),
  );
}
