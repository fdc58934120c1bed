import type { EventKind, TimeMention } from '../model.ts';
import { minuteBounds } from './orderEvents.ts';

/** What is said more than a day after the first disclosure no longer discloses the incident: it updates it. */
const DISCLOSURE_MINUTES = 2 * 1440;

/**
 * Settles what only the order of events can: the incident is disclosed once, later announcements are updates.
 * @param kinds one per mention, as the clauses tell
 */
export function settleDisclosures(
  times: readonly TimeMention[],
  kinds: readonly (EventKind | null)[],
): (EventKind | null)[] {
  const starts = times.map(({ time }) => minuteBounds(time)[0]);
  const earliest = (kind: EventKind, from: number): number =>
    Math.min(...starts.filter((start, at) => kinds[at] === kind && Number.isFinite(start) && start >= from));
  // What was made public before the intrusion began was something else: "the company, which went public in 2011".
  const intrusion = earliest('intrusion_start', Number.NEGATIVE_INFINITY);
  const first = earliest('public_disclosure', Number.isFinite(intrusion) ? intrusion : Number.NEGATIVE_INFINITY);
  return kinds.map((kind, at) => {
    const start = starts[at] ?? first;
    const isLater = start >= first + DISCLOSURE_MINUTES;
    if (kind === 'public_disclosure' && isLater) return 'update';
    return kind;
  });
}
