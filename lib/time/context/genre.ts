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
  for (const stated of found) {
    for (const point of stated.form === 'range' ? [stated.from, stated.to] : [stated]) {
      if (point.form !== 'date' || point.year === undefined || isNineEleven(point)) continue;
      const away = point.bce ? Number.POSITIVE_INFINITY : writing.year - point.year;
      if (away >= OLD || away <= -OLD) far++;
      else near++;
    }
  }
  return far >= 3 && far > near * 2;
}

/** Named for what it stands for, not to date anything else. */
const isNineEleven = ({ year, month, day }: StatedDate): boolean => year === 2001 && month === 9 && day === 11;
