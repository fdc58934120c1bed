import { asInstant, type Instant } from '../../model.ts';

/** What articles and annotations have in common. */
export interface SyncRecord {
  id: string;
  updatedAt: Instant;
  deletedAt?: Instant;
}

export const isLive = (record: SyncRecord): boolean => record.deletedAt === undefined;

/** Whether a record takes the place of the one stored under its id. */
export type Wins = (record: SyncRecord, stored: SyncRecord) => boolean;

/**
 * The later `updatedAt` wins, and a tie keeps what is stored, so that doing it twice changes nothing. Instants compare
 * as strings: they all have four-digit years and milliseconds.
 */
export const laterWins: Wins = (record, stored) => record.updatedAt > stored.updatedAt;

/** As laterWins, but what is live wins over what is deleted: for files, which are imported to have what is in them. */
export const liveOrLaterWins: Wins = (record, stored) =>
  isLive(record) && !isLive(stored) ? true : laterWins(record, stored);

/**
 * The records to write where two sets meet.
 * @param incoming may hold one id several times; the latest counts, and of equally late ones the first
 */
export function merge<R extends SyncRecord>(stored: Iterable<R>, incoming: Iterable<R>, wins: Wins = laterWins): R[] {
  const before = new Map<string, R>();
  for (const record of stored) before.set(record.id, record);
  const latest = new Map<string, R>();
  for (const record of incoming) {
    const rival = latest.get(record.id);
    if (rival === undefined || laterWins(record, rival)) latest.set(record.id, record);
  }
  return [...latest.values()].filter((record) => {
    const old = before.get(record.id);
    return old === undefined || wins(record, old);
  });
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

export const bury = <R extends SyncRecord>(record: R, at: Instant): R => ({
  ...record,
  deletedAt: at,
  updatedAt: changeTime(at, record),
});

export function revive<R extends SyncRecord>(record: R, at: Instant): R {
  const { deletedAt: _, ...rest } = record;
  return { ...(rest as R), updatedAt: changeTime(at, record) };
}
