import type { ChangeCounts } from '../../messaging/protocol.ts';
import { isLive, type SyncRecord } from './merge.ts';

/** Compares records before and after an import, place by place; undefined: there was none. */
export function countChanges(
  before: readonly (SyncRecord | undefined)[],
  after: readonly (SyncRecord | undefined)[],
): ChangeCounts {
  const counts: ChangeCounts = { added: 0, updated: 0, restored: 0, deleted: 0, unchanged: 0 };
  for (const [index, now] of after.entries()) counts[changeOf(before[index], now)] += 1;
  return counts;
}

function changeOf(before: SyncRecord | undefined, now: SyncRecord | undefined): keyof ChangeCounts {
  const isThere = now !== undefined && isLive(now);
  if (before === undefined) return isThere ? 'added' : 'unchanged';
  if (isLive(before)) {
    if (!isThere) return 'deleted';
    return now.updatedAt === before.updatedAt ? 'unchanged' : 'updated';
  }
  return isThere ? 'restored' : 'unchanged';
}
