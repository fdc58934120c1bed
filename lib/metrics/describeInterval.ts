import type { Words } from '../words/words.ts';
import type { Interval } from './intervalBetween.ts';

type Bounds = Pick<Interval, 'unit' | 'min' | 'max'>;

/**
 * An interval in words: "45 days", "126 min", "≤ 24.5 h", "43–47 days", "6 days before", "not stated". Minutes below 3
 * hours, hours below 2 days, days from there on; never months or years, whose length varies.
 */
export function describeInterval(interval: Bounds & { approximate?: boolean }, words: Words): string {
  const { unit, min, max, approximate } = interval;
  if (min === null && max === null) return words.t('common.not_stated');
  if (min === 0 && max === 0) return words.t(unit === 'day' ? 'interval.same_day' : 'interval.same_minute');
  const text = boundsInWords(interval, words);
  return approximate ? words.t('interval.about', { interval: text }) : text;
}

function boundsInWords({ unit, min, max }: Bounds, words: Words): string {
  const longest = Math.max(Math.abs(min ?? 0), Math.abs(max ?? 0));
  const amount = amountIn(unitFor(unit, longest), words);
  const before = (gap: string): string => words.t('interval.before', { gap });
  const atMost = (n: number): string => words.t('gap.at_most', { gap: amount(n) });
  const atLeast = (n: number): string => words.t('gap.at_least', { gap: amount(n) });
  if (max === null) return min === null || min >= 0 ? atLeast(min ?? 0) : before(atMost(-min));
  if (max < 0) return before(min === null ? atLeast(-max) : amount(-max, -min));
  // With an open lower side, as with one of nothing, only the most is known.
  if (min === null || min === 0) return atMost(max);
  if (min > 0) return amount(min, max);
  return max === 0 ? before(atMost(-min)) : words.t('interval.around', { before: amount(-min), after: amount(max) });
}

/** Prints an amount, or two of them with their unit once: "43–47 days". */
function amountIn({ size, name }: Unit, words: Words): (least: number, most?: number) => string {
  const count = (n: number): number => Math.round((n / size) * 10) / 10;
  const worded = (n: number): string =>
    name === 'day' ? words.plural('gap.day', count(n)) : words.t(`gap.${name}`, { n: count(n) });
  return (least, most = least) =>
    count(least) === count(most) ? worded(most) : words.t('gap.range', { from: count(least), gap: worded(most) });
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** A printed unit, and how many of the interval's own units make one. */
interface Unit {
  size: number;
  name: 'min' | 'hour' | 'day';
}

function unitFor(unit: Interval['unit'], longest: number): Unit {
  if (unit === 'day') return { size: 1, name: 'day' };
  if (longest < 3 * HOUR) return { size: 1, name: 'min' };
  return longest < 2 * DAY ? { size: HOUR, name: 'hour' } : { size: DAY, name: 'day' };
}
