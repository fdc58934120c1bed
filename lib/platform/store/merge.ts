import { asInstant, type Instant } from '../../model.ts';

/** What articles and annotations have in common. */
export interface SyncRecord {
  id: string;
  updatedAt: Instant;
  deletedAt?: Instant;
}

export interface Merged<R extends SyncRecord> {
  /** The records to write: new ones, and those that are later than what was stored. */
  write: R[];
  added: number;
  updated: number;
  unchanged: number;
}

/**
 * The rule by which two copies of a record become one: the later `updatedAt` wins, and a tie keeps what is stored, so
 * that doing it twice changes nothing. Instants compare as strings: they all have four-digit years and milliseconds.
 * @param incoming may hold one id several times: as if written one after the other, but counted once
 */
export function merge<R extends SyncRecord>(stored: Iterable<R>, incoming: Iterable<R>): Merged<R> {
  const before = new Map<string, R>();
  for (const record of stored) before.set(record.id, record);
  const latest = new Map<string, R>();
  for (const record of incoming) {
    const rival = latest.get(record.id);
    if (rival === undefined || record.updatedAt > rival.updatedAt) latest.set(record.id, record);
  }
  const merged: Merged<R> = { write: [], added: 0, updated: 0, unchanged: 0 };
  for (const record of latest.values()) {
    const old = before.get(record.id);
    if (old === undefined) merged.added += 1;
    else if (record.updatedAt > old.updatedAt) merged.updated += 1;
    else {
      merged.unchanged += 1;
      continue;
    }
    merged.write.push(record);
  }
  return merged;
}

/** 9999-12-31T23:59:59.999Z, in milliseconds: the last instant written with four digits of year. */
const LAST_INSTANT = 253_402_300_799_999;

/**
 * The `updatedAt` of a change made at `at` to a record: `at`, or a millisecond after the record's last change where
 * the clock stands still or was set back. So the change always counts as the later one.
 */
export function changeTime(at: Instant, record: SyncRecord): Instant {
  if (at > record.updatedAt) return at;
  const next = Math.min(Date.parse(record.updatedAt) + 1, LAST_INSTANT);
  return asInstant(new Date(next).toISOString());
}

export const isLive = (record: SyncRecord): boolean => record.deletedAt === undefined;

export const bury = <R extends SyncRecord>(record: R, at: Instant): R => ({
  ...record,
  deletedAt: at,
  updatedAt: changeTime(at, record),
});

export function revive<R extends SyncRecord>(record: R, at: Instant): R {
  const { deletedAt: _, ...rest } = record;
  return { ...(rest as R), updatedAt: changeTime(at, record) };
}
