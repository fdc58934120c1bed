import type { LocalDateTime, TimeValue } from '../model.ts';
import { daysBetween, firstMinute, lastMinute, readLocal } from '../time/bounds.ts';
import { zoneOffset } from '../time/context/zone.ts';

/** How long from one event to another. Negative: the second came first. */
export interface Interval {
  /** Minutes where both sides have a clock time, otherwise calendar days: a part of day is no clock time. */
  unit: 'minute' | 'day';
  /** In `unit`, both inclusive; null: the bound is not known. */
  min: number | null;
  max: number | null;
  /** One of the two times is given with "about". */
  approximate: boolean;
}

type Times = Pick<TimeValue, 'earliest' | 'latest' | 'approximate' | 'zone'> & Partial<Pick<TimeValue, 'precision'>>;

/**
 * The time from `from` to `to`: least = the second's earliest minus the first's latest, most = the second's latest minus
 * the first's earliest. An open bound leaves its side unknown.
 */
export function intervalBetween(from: Times, to: Times): Interval {
  const shift = zoneShift(from, to);
  const bounds = [from.earliest, from.latest, to.earliest, to.latest].filter((bound) => bound !== null);
  // "The same morning" is no clock time: minutes from it would say that it may have come first.
  const parts = from.precision === 'daypart' || to.precision === 'daypart';
  const clocks = shift !== null && !parts && bounds.every((bound) => readLocal(bound).minute !== null);
  const between = (a: LocalDateTime | null, b: LocalDateTime | null): number | null => {
    if (a === null || b === null) return null;
    return clocks ? firstMinute(b) - lastMinute(a) + shift : daysBetween(a, b);
  };
  return {
    unit: clocks ? 'minute' : 'day',
    min: between(from.latest, to.earliest),
    max: between(from.earliest, to.latest),
    approximate: from.approximate || to.approximate,
  };
}

/**
 * Minutes to add to local clock times of two zones: noon at -04:00 comes three hours before noon at -07:00. A zone the
 * text does not state is taken for the other's. null: two zones, and one of them is not known.
 */
function zoneShift(from: Times, to: Times): number | null {
  if (from.zone === null || to.zone === null || from.zone === to.zone) return 0;
  const [a, b] = [offsetOf(from), offsetOf(to)];
  return a === null || b === null ? null : a - b;
}

const MINUTES_PER_DAY = 1440;

/** Minutes east of Greenwich. */
function offsetOf({ zone, earliest, latest }: Times): number | null {
  const bound = earliest ?? latest;
  if (bound === null) return null;
  const offset = zoneOffset(zone, Math.floor(firstMinute(bound) / MINUTES_PER_DAY));
  if (offset === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  if (sign === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
