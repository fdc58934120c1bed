import type { TimeValue } from '../model.ts';
import { type Interval, intervalBetween } from './intervalBetween.ts';
import type { MetricId } from './metricDefinitions.ts';
import type { MetricRow } from './metricRow.ts';

/** An event as one side of a metric: the row, and its time as it counts there (of a span, one end). */
export interface ClockEvent {
  row: MetricRow;
  time: TimeValue;
}

/** A number with the two events it was computed from. */
export interface MetricValue {
  interval: Interval;
  from: ClockEvent;
  to: ClockEvent;
}

export interface Metric {
  id: MetricId;
  /** The first is the headline; empty: not stated. */
  values: MetricValue[];
  /** What several values are: statements that differ about one thing, or one after the other. */
  several: 'alternatives' | 'chain';
  /** Which sides the article gives no date for. */
  missing: ('start' | 'end')[];
}

export function valueBetween(from: ClockEvent, to: ClockEvent): MetricValue {
  return { interval: intervalBetween(from.time, to.time), from, to };
}

/** Whether the second can have been at the time of the first or after it. */
export function isNotBefore({ time }: ClockEvent, { time: other }: ClockEvent): boolean {
  const { max } = intervalBetween(other, time);
  return max === null || max >= 0;
}
