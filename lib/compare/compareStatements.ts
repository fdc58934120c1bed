import { compareTimes, type Verdict } from '../metrics/compareTimes.ts';
import type { TimeValue } from '../model.ts';
import { fromEpochMinute } from '../time/bounds.ts';
import { zoneOffset } from '../time/context/zone.ts';
import { minuteBounds } from '../timeline/orderEvents.ts';
import { compareCounts } from './compareCounts.ts';
import type { Statement } from './statement.ts';

/** How two statements about one claim stand to each other. */
export function compareStatements(a: Statement, b: Statement): Verdict {
  const [one, other] = [a.value, b.value];
  if (one.type === 'time' && other.type === 'time') {
    const verdict = softened(compareMoments(one.time, other.time), a, b);
    return verdict === 'contradicts' && isWithinReckoning(a, b) ? 'compatible' : verdict;
  }
  if (one.type === 'count' && other.type === 'count') return softened(compareCounts(one, other), a, b);
  if (one.type === 'money' && other.type === 'money') {
    if (one.stage !== other.stage) {
      // "Fined" and "a fine of": the same sum told with less.
      const isVague = one.stage === 'stated' || other.stage === 'stated';
      return isVague && one.amount === other.amount && one.currency === other.currency
        ? 'equal'
        : 'different-statement';
    }
    if (one.currency !== other.currency) return 'different-statement';
    return softened(compareCounts({ ...one, count: one.amount }, { ...other, count: other.amount }), a, b);
  }
  if (one.type === 'item' && other.type === 'item') {
    if (one.name !== other.name) return 'compatible';
    return one.isHeld === other.isHeld ? 'equal' : 'contradicts';
  }
  throw new TypeError(`Expected two values of one type, got ${one.type} and ${other.type}`);
}

/** What one of the two only supposes cannot contradict the other. */
const softened = (verdict: Verdict, a: Statement, b: Statement): Verdict =>
  verdict === 'contradicts' && (a.isHedged || b.isHedged) ? 'different-statement' : verdict;

/**
 * "Two weeks ago", "a month later": reckoned in a unit that nobody counts to the day. Off by no more than half of it, it may
 * be the day another account gives.
 */
function isWithinReckoning({ words: a, ...one }: Statement, { words: b, ...other }: Statement): boolean {
  if (one.value.type !== 'time' || other.value.type !== 'time') return false;
  const [[aFrom, aTo], [bFrom, bTo]] = [minuteBounds(one.value.time), minuteBounds(other.value.time)];
  const apart = Math.max(bFrom - aTo, aFrom - bTo);
  const allowed = Math.max(reckoningOf(a), reckoningOf(b));
  return allowed > 0 && apart <= allowed;
}

/** In minutes; 0 for what is no length of time from another day. */
function reckoningOf(words: string): number {
  const unit =
    RECKONED.exec(words)
      ?.slice(1)
      .find((one) => one !== undefined) ?? '';
  if (unit === '') return 0;
  return /^(?:w|s)/i.test(unit) ? 4 * MINUTES_PER_DAY : /^m/i.test(unit) ? 16 * MINUTES_PER_DAY : 183 * MINUTES_PER_DAY;
}
const RECKONED =
  /(?<!\p{L})(week|month|year|woche|monat|jahr|semana|mes|año|semaine|mois|an|année)\p{L}* (?:ago|later|earlier|before|after|prior|afterwards?|on)(?!\p{L})|(?:vor|hace|il y a) (?:\S+ ){1,3}?(woche|monat|jahr|semana|mes|año|semaine|mois|an|année)/iu;

/** "About May 5" may be May 9, and not June; "about 4 am" may be 4:40. In minutes, by how finely the time is told. */
const ABOUT: Readonly<Record<TimeValue['precision'], number>> = {
  minute: 45,
  hour: 90,
  daypart: 360,
  day: 5 * 1440,
  week: 10 * 1440,
  month: 31 * 1440,
  quarter: 60 * 1440,
  season: 60 * 1440,
  year: 366 * 1440,
  decade: 3660 * 1440,
};

function compareMoments(a: TimeValue, b: TimeValue): Verdict {
  const [one, other] = inOneZone(a, b);
  const verdict = compareTimes(one, other);
  const [[aFrom, aTo], [bFrom, bTo]] = [minuteBounds(one), minuteBounds(other)];
  const apart = Math.max(bFrom - aTo, aFrom - bTo);
  if (verdict === 'contradicts' && isOpenClock(one, other) && apart <= SHORTLY) return 'compatible';
  // "Late last week" is a third of it by our convention alone, and no bound that anybody stated.
  const inPart = [a, b].filter(({ part }) => part !== undefined);
  if (verdict === 'contradicts' && inPart.some(({ precision }) => apart <= (THIRD[precision] ?? 0)))
    return 'compatible';
  if (verdict !== 'compatible' || !(a.approximate || b.approximate)) return verdict;
  const allowed = Math.max(...[a, b].map((time) => (time.approximate ? ABOUT[time.precision] : 0)));
  return apart > allowed ? 'contradicts' : verdict;
}

/** Minutes in the third of a time that "early", "mid-" and "late" take off it. */
const THIRD: Readonly<Partial<Record<TimeValue['precision'], number>>> = {
  week: 3 * 1440,
  month: 11 * 1440,
  quarter: 31 * 1440,
  season: 31 * 1440,
  year: 122 * 1440,
};

/** "Shortly before 5 am" and "at 5 am". */
const SHORTLY = 15; // minutes
const isOpenClock = (...times: TimeValue[]): boolean =>
  times.every(({ earliest, latest }) => (earliest ?? latest)?.includes('T')) &&
  times.some(({ earliest, latest }) => earliest === null || latest === null);

const MINUTES_PER_DAY = 1440;

/** Clock times of two stated zones, both in UTC; where only one states a zone it is taken for the other's. */
function inOneZone(a: TimeValue, b: TimeValue): [TimeValue, TimeValue] {
  if (a.zone === null || b.zone === null || a.zone === b.zone) return [a, b];
  const [one, other] = [inUtc(a), inUtc(b)];
  return one && other ? [one, other] : [a, b];
}

function inUtc(time: TimeValue): TimeValue | null {
  if (!time.earliest?.includes('T') && !time.latest?.includes('T')) return time;
  const shift = (bound: TimeValue['earliest'], side: 0 | 1): TimeValue['earliest'] => {
    if (bound === null) return null;
    const minute = minuteBounds({ earliest: bound, latest: bound })[side];
    const [, sign, hours, minutes] =
      /^([+-])(\d\d):(\d\d)$/.exec(zoneOffset(time.zone, Math.floor(minute / MINUTES_PER_DAY))) ?? [];
    if (sign === undefined) return bound;
    return fromEpochMinute(minute - (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)));
  };
  return { ...time, earliest: shift(time.earliest, 0), latest: shift(time.latest, 1) };
}
