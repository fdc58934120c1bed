import { asInstant, type Instant } from '../model.ts';

/**
 * A time for a change, later than every time handed out before it. The store keeps the later of two versions of a
 * record, so two changes in one millisecond, or after the clock was set back, must not look like one.
 */
export function stampAfter(last: Instant | null, now: Instant): Instant {
  if (last === null || now > last) return now;
  return asInstant(new Date(Date.parse(last) + 1).toISOString());
}

export function latest(stamps: readonly (Instant | undefined)[]): Instant | null {
  let last: Instant | null = null;
  for (const stamp of stamps) if (stamp !== undefined && (last === null || stamp > last)) last = stamp;
  return last;
}
