import type { Entity, TimelineEvent } from '../model.ts';
import { minuteBounds } from '../timeline/orderEvents.ts';
import type { Account } from './account.ts';
import { backAt, beginOf, endOf, momentOf } from './clockTimes.ts';
import { isRefinedBy } from './compareTimes.ts';
import { type ClockEvent, isNotBefore } from './metric.ts';
import { CLOCKS, type ClockId } from './metricDefinitions.ts';
import type { MetricRow } from './metricRow.ts';
import { tellsSame } from './tellsSame.ts';
import { toldContainment } from './toldContainment.ts';
import { vendorContacts } from './vendorContact.ts';

/** For each moment the events that stand for it: the first is the one that counts, the rest differ from it about it. */
export type Clocks = Readonly<Record<ClockId, readonly ClockEvent[]>>;

const chosen = new WeakMap<Account, Clocks>();

/** Chooses the one event among several for every moment, by the rules of `CLOCKS`. Once for each account. */
export function chooseClocks(account: Account): Clocks {
  const known = chosen.get(account) ?? choose(account);
  chosen.set(account, known);
  return known;
}

function choose(account: Account): Clocks {
  const of = (clock: ClockId, time = plainTime): ClockEvent[] =>
    finest(
      account.rows
        .filter(({ event }) => CLOCKS[clock].kinds.includes(event.kind))
        .map((row) => ({ row, time: time(row) })),
    );
  const spans = account.rows.filter(({ event }) => isSpanOfTheft(event));
  const start = first(
    'earliest',
    or(
      of('intrusion-start', ({ event }) => beginOf(event)),
      spans.map((row) => ({ row, time: beginOf(row.event) })),
    ),
  );
  const end = first(
    'latest',
    or(
      of('intrusion-end', ({ event }) => endOf(event)),
      spans.map((row) => ({ row, time: endOf(row.event) })),
    ),
  );
  // A notice that reached the victim from the vendor is when the victim knew.
  const contacts = vendorContacts(account);
  const told = account.rows.filter(
    (row) => contacts.get(row.subject) === 'from-vendor' && row.event.kind === 'vendor_notice',
  );
  const noticed = account.rows.filter(({ event }) => event.kind === 'intrusion_end' && isUndetectedUntil(event));
  const discoveries = finest([
    ...of('discovery'),
    ...[...told, ...noticed].map((row) => ({ row, time: momentOf(row.event) })),
  ]);
  const discovery = first('earliest', preferNotBefore(discoveries, start));
  // Nothing is restored before it is known to be broken: such a date is of another thing.
  const restored = of('restored', ({ event }) => backAt(event)).filter(
    (event) => !discovery[0] || isNotBefore(event, discovery[0]),
  );
  const after = (clock: ClockId): ClockEvent[] => preferNotBefore(of(clock), discovery);
  return {
    'intrusion-start': start,
    'intrusion-end': end,
    discovery,
    contained: or(first('earliest', after('contained')), toldContainment(account, discovery[0])),
    restored: withOtherTellings(first('latest', restored), restored, account),
    'people-told': first('earliest', after('people-told')),
    'regulator-told': first(
      'earliest',
      after('regulator-told').filter(({ row }) => !isPoliceOnly(row.event, account.entities)),
    ),
    public: publicAt(of('public'), start, discovery, account.rows),
  };
}

const plainTime = ({ event }: MetricRow): ClockEvent['time'] => momentOf(event);
const or = <T>(these: T[], others: T[]): T[] => (these.length > 0 ? these : others);

/** "They remained undetected until June 3", the date right behind. */
const UNDETECTED_UNTIL =
  /(?:undetected|unnoticed|undiscovered|unseen|unbemerkt|unentdeckt|inaperçus?|sin ser detectad[oa]s?)(?: \S+){0,3} (?:until|till|bis|jusqu\S*|hasta)(?: \S+){0,2} *$/iu;
const isUndetectedUntil = ({ quote, quoteSpan, start }: TimelineEvent): boolean =>
  UNDETECTED_UNTIL.test(quote.slice(0, Math.max(0, start - quoteSpan.start)));

const isSpanOfTheft = ({ kind, time }: TimelineEvent): boolean =>
  kind === 'exfiltration' && time.shape === 'span' && time.earliest !== null && time.latest !== null;

/**
 * Without what a finer telling says better ("in August" beside "on August 11"), and what is told again in the same bounds.
 * Only times of different precision or openness are compared, so that thousands of days cost no more than one pass.
 */
export function finest(events: readonly ClockEvent[]): ClockEvent[] {
  const distinct = new Map<string, ClockEvent>();
  for (const event of events) {
    const { earliest, latest } = event.time;
    const bounds = `${earliest}/${latest}`;
    if ((earliest !== null || latest !== null) && !distinct.has(bounds)) distinct.set(bounds, event);
  }
  const kept = [...distinct.values()];
  const byGrain = Map.groupBy(kept, ({ time }) => grainOf(time));
  return kept.filter(({ time }) => {
    const others = [...byGrain].filter(([grain]) => grain !== grainOf(time) || canBeRefinedByItsLike(time));
    return !others.some(([, group]) => group.some((other) => isRefinedBy(time, other.time)));
  });
}

const grainOf = ({ precision, earliest, latest }: ClockEvent['time']): string =>
  `${precision} ${earliest === null} ${latest === null} ${earliest === latest}`;

/** A time of one value holds no other of its grain; "Aug 1 to 10" may hold "Aug 6 to 8". */
const canBeRefinedByItsLike = ({ earliest, latest }: ClockEvent['time']): boolean => earliest !== latest;

/** The chosen event alone, as a list of at most one. */
function first(which: 'earliest' | 'latest', events: readonly ClockEvent[]): ClockEvent[] {
  const key = ({ time }: ClockEvent): number => {
    const [from, to] = minuteBounds(time);
    if (which === 'earliest') return Number.isFinite(from) ? from : to;
    return -(Number.isFinite(to) ? to : from);
  };
  return events.toSorted((a, b) => key(a) - key(b)).slice(0, 1);
}

/** Those that can be at the time of the mark or after it; all where there are none, so that an odd order stays visible. */
function preferNotBefore(events: readonly ClockEvent[], [mark]: readonly ClockEvent[]): ClockEvent[] {
  if (!mark) return [...events];
  const after = events.filter((event) => isNotBefore(event, mark));
  return or(after, [...events]);
}

/** Other tellings of the chosen event, in the order of the article, so that both numbers can be shown. */
function withOtherTellings(counted: readonly ClockEvent[], all: readonly ClockEvent[], account: Account): ClockEvent[] {
  const tellings = counted.flatMap((event) => [
    event,
    ...all.filter((other) => tellsSame(event.row, other.row, account)),
  ]);
  return tellings.toSorted((a, b) => a.row.event.start - b.row.event.start);
}

/** Who was told is only the police: a report to them is no notice to a regulator. */
function isPoliceOnly({ quoteSpan }: TimelineEvent, entities: readonly Entity[]): boolean {
  const named = entities.filter(
    ({ type, mentions }) =>
      type === 'ORG' && mentions.some(({ start, end }) => quoteSpan.start <= start && end <= quoteSpan.end),
  );
  const told = named.filter(({ role }) => role === 'law-enforcement' || role === 'regulator' || role === null);
  return told.length > 0 && told.every(({ role }) => role === 'law-enforcement');
}

/** The first disclosure; without one, some time up to the publication of the article, which made it public at the latest. */
function publicAt(
  disclosures: readonly ClockEvent[],
  [start]: readonly ClockEvent[],
  [discovery]: readonly ClockEvent[],
  rows: readonly MetricRow[],
): ClockEvent[] {
  const after = disclosures.filter((event) => !start || isNotBefore(event, start));
  if (after.length > 0) return first('earliest', after);
  const publication = rows.find(({ event }) => event.kind === 'publication' && event.time.latest !== null);
  if (!publication) return [];
  const event = { row: publication, time: { ...publication.event.time, earliest: null } };
  return discovery && isNotBefore(event, discovery) ? [event] : [];
}
