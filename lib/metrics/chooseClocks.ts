import type { Entity, TimelineEvent } from '../model.ts';
import { minuteBounds } from '../timeline/orderEvents.ts';
import type { Account } from './account.ts';
import { beginOf, endOf } from './clockTimes.ts';
import { isRefinedBy } from './compareTimes.ts';
import { type ClockEvent, isNotBefore } from './metric.ts';
import { CLOCKS, type ClockId } from './metricDefinitions.ts';
import type { MetricRow } from './metricRow.ts';
import { tellsSame } from './tellsSame.ts';
import { vendorContactOf } from './vendorContact.ts';

/** For each moment the events that stand for it: the first is the one that counts, the rest differ from it about it. */
export type Clocks = Readonly<Record<ClockId, readonly ClockEvent[]>>;

/** Chooses the one event among several for every moment, by the rules of `CLOCKS`. */
export function chooseClocks(account: Account): Clocks {
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
  const told = account.rows.filter((row) => isToldByVendor(row, account));
  const discoveries = finest([...of('discovery'), ...told.map((row) => ({ row, time: row.event.time }))]);
  const discovery = first('earliest', preferNotBefore(discoveries, start));
  const after = (clock: ClockId): ClockEvent[] => preferNotBefore(of(clock), discovery);
  return {
    'intrusion-start': start,
    'intrusion-end': end,
    discovery,
    contained: first('earliest', after('contained')),
    restored: withOtherTellings(first('latest', after('restored')), of('restored'), account),
    'people-told': first('earliest', after('people-told')),
    'regulator-told': first(
      'earliest',
      after('regulator-told').filter(({ row }) => !isPoliceOnly(row.event, account.entities)),
    ),
    public: publicAt(of('public'), start, discovery, account.rows),
  };
}

const plainTime = ({ event }: MetricRow): ClockEvent['time'] => event.time;
const or = <T>(these: T[], others: T[]): T[] => (these.length > 0 ? these : others);

const isSpanOfTheft = ({ kind, time }: TimelineEvent): boolean =>
  kind === 'exfiltration' && time.shape === 'span' && time.earliest !== null && time.latest !== null;

/** Without what a finer telling says better ("in August" beside "on August 11"), and what is told again in the same bounds. */
export function finest(events: readonly ClockEvent[]): ClockEvent[] {
  const seen = new Set<string>();
  return events.filter(({ time }) => {
    if (time.earliest === null && time.latest === null) return false;
    if (events.some((other) => isRefinedBy(time, other.time))) return false;
    const bounds = `${time.earliest}/${time.latest}`;
    return !seen.has(bounds) && seen.add(bounds);
  });
}

/** The chosen event alone, as a list of at most one. */
function first(choose: 'earliest' | 'latest', events: readonly ClockEvent[]): ClockEvent[] {
  const key = ({ time }: ClockEvent): number => {
    const [from, to] = minuteBounds(time);
    if (choose === 'earliest') return Number.isFinite(from) ? from : to;
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

/** A notice that reached the victim from the vendor is when the victim knew. */
function isToldByVendor({ event }: MetricRow, { entities }: Account): boolean {
  return event.kind === 'vendor_notice' && vendorContactOf(event, entities) === 'from-vendor';
}

/** Other tellings of the chosen event, in the order of the article, so that both numbers can be shown. */
function withOtherTellings(chosen: readonly ClockEvent[], all: readonly ClockEvent[], account: Account): ClockEvent[] {
  const tellings = chosen.flatMap((event) => [
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
