import type { TimeValue } from '../model.ts';
import { daysBetween, firstMinute, lastMinute, readLocal } from '../time/bounds.ts';

/** Time between two events: whole minutes where both have a clock time, otherwise calendar days. */
export interface Gap {
  unit: 'minute' | 'day';
  /** The least and the most it can be; `max` null where it has no upper bound. Never negative. */
  min: number;
  max: number | null;
}

const DAY_MINUTES = 1440;

/**
 * The gap from one event to the next, as interval arithmetic has it: least = the later one's earliest minus the earlier
 * one's latest, most = the later one's latest minus the earlier one's earliest. For a span, the time is counted from its
 * end and to its beginning.
 * @returns null where the times overlap, or nothing can be said
 */
export function gapBetween(from: TimeValue, to: TimeValue): Gap | null {
  const left = from.latest;
  const right = to.earliest ?? to.latest;
  if (left === null || right === null) return null;
  const clocks = readLocal(left).minute !== null && readLocal(right).minute !== null;
  const difference = clocks ? firstMinute(right) - lastMinute(left) : daysBetween(left, right);
  if (difference <= 0) return null;
  const unit = clocks ? 'minute' : 'day';
  // "by 1:30 pm" says only the latest it can have been.
  if (to.earliest === null) return { unit, min: 0, max: difference };
  const first = from.shape === 'span' ? left : from.earliest;
  const last = to.shape === 'span' ? right : to.latest;
  if (first === null || last === null) return { unit, min: difference, max: null };
  const widest = clocks ? lastMinute(last) - firstMinute(first) : daysBetween(first, last);
  return { unit, min: difference, max: Math.max(difference, widest) };
}

/**
 * A gap in words. One rule: minutes below a day, days from there on, never months or years, whose length varies; an
 * interval is printed with both ends, or with "≤" or "≥" where one is missing.
 *   "126 min", "84 days", "1 day", "≤ 24 days", "6–36 days", "≥ 3 days"
 */
export function describeGap(gap: Gap): string {
  const inDays = gap.unit === 'day' || gap.min >= DAY_MINUTES;
  const size = (n: number): number => (gap.unit === 'day' || !inDays ? n : Math.floor(n / DAY_MINUTES));
  const min = size(gap.min);
  const max = gap.max === null ? null : size(gap.max);
  const unit = inDays ? ((max ?? min) === 1 ? 'day' : 'days') : 'min';
  if (max === null) return `≥ ${count(min)} ${unit}`;
  if (min === 0) return `≤ ${count(max)} ${unit}`;
  return min === max ? `${count(min)} ${unit}` : `${count(min)}–${count(max)} ${unit}`;
}

/** 1,205: digits in groups of three, the same on every machine. */
const count = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
