import type { Verdict } from '../metrics/compareTimes.ts';
import { compareTimes } from '../metrics/compareTimes.ts';
import type { MetricRow } from '../metrics/metricRow.ts';
import { type Gap, gapBetween } from '../timeline/gaps.ts';
import { orderEvents } from '../timeline/orderEvents.ts';
import type { AccountId, ComparedAccount } from './account.ts';
import { alignEvents } from './alignEvents.ts';
import { worse } from './comparePair.ts';
import type { Judged } from './judgement.ts';

/** An event of one account. */
export interface AccountEvent {
  account: AccountId;
  row: MetricRow;
}

/** One event as all accounts that have it tell it. */
export interface MergedEvent {
  /** The best dated telling first. Never empty; more than one of an account where it tells the event twice. */
  tellings: [AccountEvent, ...AccountEvent[]];
  /** Sources, near-identical texts counted once. */
  sources: number;
  /** Of the tellings' times, the worst of all pairs; null with one source. */
  verdict: Verdict | null;
  /** Put together by the reader, not by us. */
  isByHand: boolean;
}

export interface MergedTimeline {
  /** In order of time. */
  events: MergedEvent[];
  /** Days and more between an event and the next where nothing is told: `after` is the index of the first of the two. */
  gaps: { after: number; gap: Gap }[];
}

/**
 * One timeline of all accounts, with who tells of each event.
 * @param sourceOf the account that stands for all near-identical texts of one
 */
export function mergeTimelines(
  accounts: readonly ComparedAccount[],
  judged: Judged,
  sourceOf: (account: AccountId) => AccountId,
): MergedTimeline {
  const merged = alignEvents(accounts, judged).map(({ events, isByHand }): MergedEvent => {
    const tellings = bestFirst(events);
    const sources = new Set(tellings.map(({ account }) => sourceOf(account))).size;
    return { tellings, sources, verdict: sources > 1 ? worstOf(tellings, sourceOf) : null, isByHand };
  });
  const byEvent = new Map(merged.map((event) => [event.tellings[0].row.event, event]));
  const events = orderEvents([...byEvent.keys()]).flatMap((event) => byEvent.get(event) ?? []);
  const gaps = events.slice(0, -1).flatMap((event, after) => {
    const next = events[after + 1];
    const gap = next ? gapBetween(event.tellings[0].row.event.time, next.tellings[0].row.event.time) : null;
    return gap && gap.unit === 'day' ? [{ after, gap }] : [];
  });
  return { events, gaps };
}

function bestFirst(events: readonly AccountEvent[]): MergedEvent['tellings'] {
  const order = orderEvents(events.map(({ row }) => row.event));
  const place = new Map(order.map((event, index) => [event, index]));
  const [first, ...rest] = events.toSorted((a, b) => (place.get(a.row.event) ?? 0) - (place.get(b.row.event) ?? 0));
  if (!first) throw new RangeError('Expected an event with one telling at least, got none');
  return [first, ...rest];
}

/** More tellings than this are not compared with each other: the first is with all. */
const MOST_PAIRED = 12;

function worstOf(tellings: readonly AccountEvent[], sourceOf: (account: AccountId) => AccountId): Verdict {
  let worst: Verdict = 'equal';
  for (const [index, a] of tellings.slice(0, MOST_PAIRED).entries()) {
    for (const b of tellings.slice(index + 1)) {
      if (sourceOf(a.account) === sourceOf(b.account)) continue;
      worst = worse(worst, compareTimes(a.row.event.time, b.row.event.time));
    }
  }
  return worst;
}
