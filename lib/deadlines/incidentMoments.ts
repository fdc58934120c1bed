import type { Claim } from '../compare/claims.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { LocalDateTime } from '../model.ts';
import { firstMinute, lastMinute } from '../time/bounds.ts';
import type { IncidentMoments, MomentId } from './clockStart.ts';
import type { Moment } from './dueDate.ts';

/** Which row of the comparison dates which moment. */
const CLAIM_OF: readonly (readonly [MomentId, Claim])[] = [
  ['alarm', 'alarm'],
  ['discovery', 'discovery'],
  ['determination', 'determination'],
  ['people-told', 'people_told'],
  ['regulator-told', 'regulator_told'],
  ['public', 'disclosed'],
];

/** The moments a clock may start or end at, as all accounts of an incident together date them. */
export function momentsOf(rows: Comparison['rows']): IncidentMoments {
  const moments: IncidentMoments = {};
  for (const [id, claim] of CLAIM_OF) {
    const cells = rows.find((row) => row.id === claim)?.cells ?? [];
    const times = cells.flatMap(({ statements: [{ value }] }) => (value.type === 'time' ? [value.time] : []));
    const moment = together(times.filter(({ earliest, latest }) => earliest !== null || latest !== null));
    if (moment) moments[id] = moment;
  }
  return moments;
}

/** How many people all accounts together say it concerned; null: none says. */
export function affectedIn(rows: Comparison['rows']): { least: number | null; most: number | null } | null {
  const cells = rows.find((row) => row.id === 'people_affected')?.cells ?? [];
  const counts = cells.flatMap(({ statements: [{ value }] }) => (value.type === 'count' ? [value] : []));
  if (counts.length === 0) return null;
  const isOpen = (bound: 'at-least' | 'at-most') =>
    counts.some((each) => each.bound === bound || each.bound === 'about');
  return {
    least: isOpen('at-most') ? null : Math.min(...counts.map(({ count }) => count)),
    most: isOpen('at-least') ? null : Math.max(...counts.map(({ count }) => count)),
  };
}

/**
 * One interval of several accounts' times: what they have in common where they have, otherwise all they span, since it
 * cannot be said who is right.
 */
export function together(times: readonly Moment[]): Moment | null {
  const [first, ...others] = times;
  if (!first) return null;
  const zone = others.every((other) => other.zone === first.zone) ? first.zone : null;
  const approximate = times.some((time) => time.approximate);
  const begins = times.map(({ earliest }) => earliest);
  const ends = times.map(({ latest }) => latest);
  const [from, to] = [extreme(begins, firstMinute, 1), extreme(ends, lastMinute, -1)];
  const overlap = from === null || to === null || firstMinute(from) <= lastMinute(to);
  if (overlap) return { earliest: from, latest: to, approximate, zone };
  return {
    earliest: begins.every(isKnown) ? extreme(begins, firstMinute, -1) : null,
    latest: ends.every(isKnown) ? extreme(ends, lastMinute, 1) : null,
    approximate,
    zone,
  };
}

const isKnown = (bound: LocalDateTime | null): bound is LocalDateTime => bound !== null;

/** The latest (1) or the earliest (−1) of those that are known; null of none. */
function extreme(
  bounds: readonly (LocalDateTime | null)[],
  minute: (bound: LocalDateTime) => number,
  sign: 1 | -1,
): LocalDateTime | null {
  return bounds
    .filter(isKnown)
    .reduce<LocalDateTime | null>(
      (best, bound) => (best === null || (minute(bound) - minute(best)) * sign > 0 ? bound : best),
      null,
    );
}
