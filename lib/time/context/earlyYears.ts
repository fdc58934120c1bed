import type { Stated, StatedDate } from '../stated.ts';

const dates = (stated: Stated): StatedDate[] =>
  (stated.form === 'range' ? [stated.from, stated.to] : [stated]).filter(
    (point): point is StatedDate => point.form === 'date',
  );

/** Years of three digits are years only in a text about their time: at least three, and no fewer than the modern ones. */
export function speaksOfEarlyYears(found: readonly Stated[]): boolean {
  let early = 0;
  let modern = 0;
  for (const date of found.flatMap(dates)) {
    if (date.early) early++;
    else if (date.year !== undefined && date.year >= 1000) modern++;
  }
  return early >= 3 && early >= modern;
}

export const isEarly = (stated: Stated): boolean => dates(stated).some((date) => date.early);
