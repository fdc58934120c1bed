import type { Stated, StatedDate } from '../stated.ts';
import type { Writing } from './narrative.ts';

/** A story this many years older than its publication is told, not reported. */
const OLD = 3;

/**
 * True when the text's own years, not its publication, say where dates without a year belong: it has no date of
 * publication, or most of the years it names lie well apart from it.
 */
export function tellsHistory(found: readonly Stated[], writing: Writing | null): boolean {
  if (writing === null) return true;
  let near = 0;
  let far = 0;
  let told = 0;
  for (const stated of found) {
    for (const point of stated.form === 'range' ? [stated.from, stated.to] : [stated]) {
      if (point.form !== 'date' || point.year === undefined || isNineEleven(point)) continue;
      const away = point.bce ? Number.POSITIVE_INFINITY : Math.abs(writing.year - point.year);
      if (away < OLD) near++;
      else {
        far++;
        if (point.month !== undefined || point.numbers !== undefined) told++;
      }
    }
  }
  // A law's year or two are no story: one is told in months and days, or in many years.
  return far > near * 2 && (told >= 2 || (far >= 3 && told >= 1) || far >= 6);
}

/** Named for what it stands for, not to date anything else. */
const isNineEleven = ({ year, month, day }: StatedDate): boolean => year === 2001 && month === 9 && day === 11;
