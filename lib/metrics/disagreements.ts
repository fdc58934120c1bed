import type { EventKind, TimeValue } from '../model.ts';
import { daysBetween } from '../time/bounds.ts';
import { minuteBounds } from '../timeline/orderEvents.ts';
import type { Account } from './account.ts';
import { type Clocks, chooseClocks, finest } from './chooseClocks.ts';
import { compareTimes } from './compareTimes.ts';
import { differingCounts } from './differingCounts.ts';
import { type Disagreement, statementOf } from './disagreement.ts';
import type { MetricRow } from './metricRow.ts';
import { isRevised, tellsSame } from './tellsSame.ts';

/**
 * Where an article disagrees with itself. A false alarm on a good article is worse than a miss: nothing is said where the
 * two statements may be about two things, or where a date was inferred rather than stated.
 */
export function disagreements(account: Account): readonly Disagreement[] {
  const known = found.get(account) ?? findAll(account);
  found.set(account, known);
  return known;
}

/** The list and the glance ask for the same; every two events are compared for it. */
const found = new WeakMap<Account, readonly Disagreement[]>();

function findAll(account: Account): Disagreement[] {
  const clocks = chooseClocks(account);
  return [
    ...toldTwice(account),
    ...differingPeriods(account),
    ...wrongWeekdays(account),
    ...discoveryBeforeStart(account),
    ...noticeBeforeDiscovery(account),
    ...patchAfterStart(account, clocks),
    ...differingCounts(account),
  ];
}

const ofKind = ({ rows }: Account, ...kinds: EventKind[]): MetricRow[] =>
  rows.filter(({ event }) => kinds.includes(event.kind));

/** Every two of so many are compared; a story tells of fewer, and a page of thousands of events must not stand still. */
const MOST_ROWS = 200;

/** Every two, in order, put through `look`; none is kept: of 200 rows they are 20,000. */
function overPairs<T>(items: readonly T[], look: (one: T, other: T) => Disagreement | null): Disagreement[] {
  const seen: Disagreement[] = [];
  for (const [index, one] of items.entries()) {
    for (let at = index + 1; at < items.length; at++) {
      const other = items[at];
      const disagreement = other === undefined ? null : look(one, other);
      if (disagreement) seen.push(disagreement);
    }
  }
  return seen;
}

/** Kinds an incident has one of, or tells apart by what they are of. */
const ONCE: readonly EventKind[] = [
  'discovery',
  'containment',
  'restoration',
  'exfiltration',
  'regulator_notice',
  'individual_notice',
  'public_disclosure',
];

function toldTwice(account: Account): Disagreement[] {
  const rows = ofKind(account, ...ONCE).slice(0, MOST_ROWS);
  return overPairs(rows, (row, other) => {
    const [a, b] = [row.event.time, other.event.time];
    if (a.zone !== b.zone || !tellsSame(row, other, account)) return null;
    const verdict = compareTimes(a, b);
    if (verdict !== 'different-statement' && verdict !== 'contradicts') return null;
    return { type: 'told-twice', verdict, statements: [row, other].map(statementOf) };
  });
}

/** Further apart they are two periods, of two systems or two stages. */
const MOST_DAYS_OFF = 3;

/** Two sentences give the period of the intrusion; one end is the same, the other is a few days off. */
function differingPeriods(account: Account): Disagreement[] {
  const ends = new Map(ofKind(account, 'intrusion_end').map((row) => [row.event.quoteSpan.start, row]));
  const periods = ofKind(account, 'intrusion_start').flatMap((start) => {
    const end = ends.get(start.event.quoteSpan.start);
    const isDated = [start, end].every((row) => row?.event.time.precision === 'day' && !row.event.time.approximate);
    return end && isDated && !isRevised(start.event.quote) ? [{ start, end }] : [];
  });
  return overPairs(periods.slice(0, MOST_ROWS), (one, other) => {
    const [startsOff, endsOff] = [daysOff(one.start, other.start), daysOff(one.end, other.end)];
    if (startsOff === null || endsOff === null || Math.min(startsOff, endsOff) > 0) return null;
    const off = Math.max(startsOff, endsOff);
    if (off === 0 || off > MOST_DAYS_OFF) return null;
    const side = startsOff > 0 ? 'start' : 'end';
    return { type: 'period', verdict: 'contradicts', statements: [one[side], other[side]].map(statementOf) };
  });
}

function daysOff({ event: a }: MetricRow, { event: b }: MetricRow): number | null {
  const [one, other] = [a.time.earliest, b.time.earliest];
  return one === null || other === null ? null : Math.abs(daysBetween(one, other));
}

/** A weekday beside a date the article states whole: where its year is our inference, the weekday may fit another. */
function wrongWeekdays({ rows }: Account): Disagreement[] {
  const wrong = rows.filter(
    ({ event }) =>
      event.flags.includes('weekday-mismatch') && event.time.basis === 'stated' && event.status !== 'edited',
  );
  return wrong.map((row) => ({ type: 'weekday', verdict: 'contradicts', statements: [statementOf(row)] }));
}

/** Every discovery lies before every start: one of the two is misprinted, or means another thing. */
function discoveryBeforeStart(account: Account): Disagreement[] {
  return wholeOrder(ofKind(account, 'discovery'), ofKind(account, 'intrusion_start'), 'discovery-before-start');
}

/** Every notice lies before every discovery. */
function noticeBeforeDiscovery(account: Account): Disagreement[] {
  const notices = ofKind(account, 'individual_notice', 'regulator_notice');
  return wholeOrder(notices, ofKind(account, 'discovery'), 'notice-before-discovery');
}

/** One disagreement where all of the first lie wholly before all of the second; both must be there. */
function wholeOrder(first: MetricRow[], second: MetricRow[], type: Disagreement['type']): Disagreement[] {
  const last = first.toSorted((a, b) => minuteBounds(b.event.time)[1] - minuteBounds(a.event.time)[1])[0];
  const next = second.toSorted((a, b) => minuteBounds(a.event.time)[0] - minuteBounds(b.event.time)[0])[0];
  if (!last || !next || !isWhollyBefore(last, next)) return [];
  return [{ type, verdict: 'contradicts', statements: [last, next].map(statementOf) }];
}

/**
 * Only whole dates are ground to find fault: where the year was inferred, the inference is the likelier error. What one
 * sentence tells in its own order is none either.
 */
function isWhollyBefore({ event: a }: MetricRow, { event: b }: MetricRow): boolean {
  if (![a, b].every(({ time }) => isWholeDate(time))) return false;
  return a.quoteSpan.start !== b.quoteSpan.start && minuteBounds(a.time)[1] < minuteBounds(b.time)[0];
}

const isWholeDate = ({ basis, approximate, precision }: TimeValue): boolean =>
  basis === 'stated' && !approximate && ['minute', 'hour', 'day'].includes(precision);

/** A patch after the intrusion had begun and before anybody knew of it: it was installed, and did not keep them out. */
function patchAfterStart(account: Account, clocks: Clocks): Disagreement[] {
  const [start] = clocks['intrusion-start'];
  const [discovery] = clocks.discovery;
  if (!start || !discovery) return [];
  const patches = finest(ofKind(account, 'patch').map((row) => ({ row, time: row.event.time })));
  const known = minuteBounds(discovery.time)[0];
  const between = patches.filter(({ row, time }) => isWhollyBefore(start.row, row) && minuteBounds(time)[1] < known);
  if (between.length === 0) return [];
  return [
    {
      type: 'patch-after-start',
      verdict: 'compatible',
      statements: [start, ...between].map(({ row }) => statementOf(row)),
    },
  ];
}
