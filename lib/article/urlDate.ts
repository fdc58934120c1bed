import type { LocalDateTime } from '../model.ts';
import { calendarDay } from './calendarDay.ts';
import { MONTH_SOURCE, MONTHS } from './monthNames.ts';

const NUMERIC = /(?:^|[/_-])((?:19[89]|20\d)\d)([/_-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=$|[/_.-])/;
const COMPACT = /(?:^|[/_-])((?:19[89]|20\d)\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=$|[/_.-])/;
const NAMED = new RegExp(`/((?:19[89]|20\\d)\\d)/(${MONTH_SOURCE})/(\\d{1,2})(?=/|$)`);

/** The day an address carries in its path, as in `/2018/10/02/`, `/2018-10-02-title`, `/20181002/`, `/2018/oct/02/`. */
export function urlDay(url: string): LocalDateTime | null {
  const path = URL.parse(url)?.pathname.toLowerCase() ?? '';
  const numeric = NUMERIC.exec(path);
  if (numeric !== null) return calendarDay(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]));
  const named = NAMED.exec(path);
  if (named !== null) return calendarDay(Number(named[1]), MONTHS.get(named[2] ?? '') ?? 0, Number(named[3]));
  const compact = COMPACT.exec(path);
  return compact === null ? null : calendarDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
}
