import type { LocalDateTime, TimeSettings } from '../../model.ts';
import { dayNumber, isoWeekday, readLocal } from '../bounds.ts';
import type { Stated, StatedDate } from '../stated.ts';

export interface OrderDecision {
  dayFirst: boolean;
  /** False when the reader, the page or the dates themselves decide it. */
  doubtful: boolean;
}

export interface OrderContext {
  settings: TimeSettings;
  language: string | null;
  url: string | null;
  published: LocalDateTime | null;
}

const DAY_FIRST_REGION = /^en-(?:GB|AU|NZ|IE|IN|ZA|SG|HK|MT|KE|NG|PK)\b/i;
const MONTH_FIRST_REGION = /^en-(?:US|PH)\b/i;
const DAY_FIRST_DOMAIN = /\.(?:uk|au|nz|ie|in|za|sg|de|at|ch|fr|be|es|pt|br|it|nl|mx|ar|cl|co)$/i;
const MONTH_FIRST_DOMAIN = /\.(?:us|gov|mil|edu)$/i;

function host(url: string | null): string {
  return /^[a-z]+:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1] ?? '';
}

const flatten = (stated: Stated): Stated[] => (stated.form === 'range' ? [stated.from, stated.to] : [stated]);

/** Day number of a numeric date under one reading; null where the month cannot be. */
function read(date: StatedDate, dayFirst: boolean, year: number): number | null {
  const [a, b] = date.numbers ?? [0, 0];
  const month = dayFirst ? b : a;
  return month < 1 || month > 12 ? null : dayNumber({ year, month, day: dayFirst ? a : b });
}

/**
 * One order for all numeric dates of a document. Evidence, strongest first: the reader's setting; a number over 12;
 * a weekday beside the date; dates also written out; that nothing lies after publication; rising order; the page's
 * language and region, its domain; the way dates are written out ("5 September" or "September 5"). The weights only
 * keep that order: no sum of weaker evidence meets one stronger piece in a usual article.
 */
export function dayMonthOrder(found: readonly Stated[], context: OrderContext): OrderDecision {
  if (context.settings.dayMonthOrder !== null) {
    return { dayFirst: context.settings.dayMonthOrder === 'day-first', doubtful: false };
  }
  const flat = found.flatMap(flatten).filter((stated): stated is StatedDate => stated.form === 'date');
  const numeric = flat.filter((date) => date.numbers !== undefined);
  const published = context.published === null ? null : readLocal(context.published);
  const defaultYear = published?.year ?? flat.find((date) => date.year !== undefined)?.year ?? 2000;
  const writtenOut = new Set(
    flat.flatMap(({ month, day }) => (month === undefined || day === undefined ? [] : [`${month}-${day}`])),
  );

  /** Positive speaks for day first. */
  let score = 0;
  let previous: { dayFirst: number | null; monthFirst: number | null } | null = null;
  for (const date of numeric) {
    const [a, b] = date.numbers ?? [0, 0];
    if (a > 12) score += 64;
    if (b > 12) score -= 64;
    const year = date.year ?? defaultYear;
    const dayFirst = read(date, true, year);
    const monthFirst = read(date, false, year);
    if (date.weekday !== undefined && a !== b) {
      if (dayFirst !== null && isoWeekday(dayFirst) === date.weekday) score += 32;
      if (monthFirst !== null && isoWeekday(monthFirst) === date.weekday) score -= 32;
    }
    if (a !== b) {
      if (writtenOut.has(`${b}-${a}`)) score += 16;
      if (writtenOut.has(`${a}-${b}`)) score -= 16;
      if (published && date.year !== undefined) {
        const day = dayNumber(published);
        if (dayFirst !== null && dayFirst > day + 1) score -= 12;
        if (monthFirst !== null && monthFirst > day + 1) score += 12;
      }
      if (previous) {
        if (rises(previous.dayFirst, dayFirst) && !rises(previous.monthFirst, monthFirst)) score += 3;
        if (rises(previous.monthFirst, monthFirst) && !rises(previous.dayFirst, dayFirst)) score -= 3;
      }
    }
    previous = { dayFirst, monthFirst };
  }
  const domain = host(context.url);
  const language = context.language ?? '';
  if (DAY_FIRST_REGION.test(language) || /^(?:de|fr|es|pt|it|nl)\b/i.test(language)) score += 8;
  if (MONTH_FIRST_REGION.test(language)) score -= 8;
  if (DAY_FIRST_DOMAIN.test(domain)) score += 8;
  if (MONTH_FIRST_DOMAIN.test(domain)) score -= 8;
  const written =
    flat.filter((date) => date.written === 'day-first').length -
    flat.filter((date) => date.written === 'month-first').length;
  score += Math.sign(written) * 4;
  return { dayFirst: score > 0, doubtful: Math.abs(score) < 2 };
}

const rises = (a: number | null, b: number | null): boolean => a !== null && b !== null && b >= a;
