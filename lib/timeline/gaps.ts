import type { TimeValue } from '../model.ts';
import { daysBetween, firstMinute, lastMinute, readLocal } from '../time/bounds.ts';
import type { Words } from '../words/words.ts';

/** Time between two events: whole minutes where both have a clock time, otherwise calendar days. */
export interface Gap {
  unit: 'minute' | 'day';
  /** The least and the most it can be; `max` null where it has no upper bound. Never negative. */
  min: number;
  max: number | null;
}

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
 * A gap in words. One rule: calendar days where a clock time is missing; with clock times minutes below 3 hours, hours
 * below 2 days, days from there on; never months or years, whose length varies. An interval is printed with both ends, or
 * with "≤" or "≥" where one is missing.
 *   "126 min", "24.5 h", "84 days", "1 day", "≤ 24 h", "6–36 days", "≥ 3 days"
 */
export function describeGap(gap: Gap, words: Words): string {
  const { min, max } = gap;
  const unit = unitFor(gap, max ?? min);
  const count = (n: number): number => Math.round((n / unit.size) * 10) / 10;
  const worded = (n: number): string =>
    unit.name === 'day' ? words.plural('gap.day', count(n)) : words.t(`gap.${unit.name}`, { n: count(n) });
  if (max === null) return words.t('gap.at_least', { gap: worded(min) });
  if (min === 0) return words.t('gap.at_most', { gap: worded(max) });
  return count(min) === count(max) ? worded(max) : words.t('gap.range', { from: count(min), gap: worded(max) });
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** A printed unit, and how many of the gap's own units make one. */
function unitFor(gap: Gap, longest: number): { size: number; name: 'min' | 'hour' | 'day' } {
  if (gap.unit === 'day') return { size: 1, name: 'day' };
  if (longest < 3 * HOUR) return { size: 1, name: 'min' };
  return longest < 2 * DAY ? { size: HOUR, name: 'hour' } : { size: DAY, name: 'day' };
}
