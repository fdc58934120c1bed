import type { LocalDateTime, Precision, TimelineEvent, TimeValue } from '../model.ts';
import { firstMinute, lastMinute } from '../time/bounds.ts';

/** Finer first: of two events that may begin together the better dated one leads. */
const FINENESS: Readonly<Record<Precision, number>> = {
  minute: 0,
  hour: 1,
  daypart: 2,
  day: 3,
  week: 4,
  month: 5,
  quarter: 6,
  season: 7,
  year: 8,
  decade: 9,
};

/**
 * The minute a time is sorted by: its first possible minute; with an open lower bound ("by 1:30 pm") its last. Times
 * without any bound come last.
 */
function sortMinute(time: TimeValue): number {
  if (time.earliest !== null) return firstMinute(time.earliest);
  if (time.latest !== null) return lastMinute(time.latest);
  return Number.POSITIVE_INFINITY;
}

/** A total order: by sort minute, then precision, then place in the text. Returns a new array. */
export function orderEvents(events: readonly TimelineEvent[]): TimelineEvent[] {
  return [...events].sort(
    (a, b) =>
      compareNumbers(sortMinute(a.time), sortMinute(b.time)) ||
      FINENESS[a.time.precision] - FINENESS[b.time.precision] ||
      a.start - b.start ||
      a.end - b.end ||
      compareText(a.kind, b.kind),
  );
}

/** Infinity minus infinity is no number, so subtraction will not do. */
const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The bounds of a time as minutes since 1970-01-01T00:00; infinite where open. */
export function minuteBounds(time: { earliest: LocalDateTime | null; latest: LocalDateTime | null }): [number, number] {
  return [
    time.earliest === null ? Number.NEGATIVE_INFINITY : firstMinute(time.earliest),
    time.latest === null ? Number.POSITIVE_INFINITY : lastMinute(time.latest),
  ];
}
