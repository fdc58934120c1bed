import type { AccountId } from './account.ts';
import type { IncidentJudgement } from './judgement.ts';
import type { Suggestion } from './suggestion.ts';

/**
 * Groups of accounts that suggestions tie together, the best first; those of one account are left out. Where the reader
 * said that two accounts are of different incidents, no chain of suggestions brings them together.
 * @param ids in the order groups and their members are to be in
 */
export function groupIncidents(
  ids: readonly AccountId[],
  suggestions: readonly Suggestion[],
  judgements: readonly IncidentJudgement[] = [],
): AccountId[][] {
  const groupOf = new Map(ids.map((id) => [id, new Set([id])]));
  const apart = judgements.filter(({ verdict }) => verdict === 'different-incidents').map(({ accounts }) => accounts);
  const pairs = [
    ...judgements.filter(({ verdict }) => verdict === 'same-incident').map(({ accounts }) => accounts),
    ...suggestions
      .filter(({ of }) => of === 'incident')
      .toSorted((a, b) => b.score - a.score)
      .map(({ ids: pair }) => pair),
  ];
  for (const [a, b] of pairs) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (!one || !other || one === other) continue;
    const isApart = apart.some(([x, y]) => (one.has(x) && other.has(y)) || (one.has(y) && other.has(x)));
    if (isApart) continue;
    for (const id of other) {
      one.add(id);
      groupOf.set(id, one);
    }
  }
  const order = new Map(ids.map((id, index) => [id, index]));
  const inOrder = (members: Set<AccountId>): AccountId[] =>
    [...members].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return [...new Set(ids.flatMap((id) => groupOf.get(id) ?? []))].filter(({ size }) => size > 1).map(inOrder);
}
