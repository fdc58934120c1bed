import type { Verdict } from '../metrics/compareTimes.ts';
import type { MetricRow } from '../metrics/metricRow.ts';
import type { Gap } from '../timeline/gaps.ts';
import type { AccountId } from './comparison.ts';

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
  /** The time between an event and the next where nothing is told: `after` is the index of the first of the two. */
  gaps: { after: number; gap: Gap }[];
}
