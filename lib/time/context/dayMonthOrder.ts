import type { LocalDateTime, Span, TimeSettings } from '../../model.ts';
import { dayNumber, isoWeekday, readLocal } from '../bounds.ts';
import type { Stated, StatedDate } from '../stated.ts';
import type { Source } from './inference.ts';
import type { Located } from './located.ts';

export interface OrderDecision {
  dayFirst: boolean;
  /** False when the reader, the page or the dates themselves decide it. */
  doubtful: boolean;
  /** The strongest evidence for it; null where there was none. */
  source: Source | null;
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

interface DateAt {
  date: StatedDate;
  at: Span;
}

/** Every calendar date with its place, a range's ends apart. */
function datesOf(found: readonly Located[]): DateAt[] {
  return found.flatMap(({ stated, start, end }) => {
    const points: [Stated, Span][] =
      stated.form === 'range'
        ? [
            [stated.from, stated.fromSpan],
            [stated.to, stated.toSpan],
          ]
        : [[stated, { start, end }]];
    return points.flatMap(([date, at]) => (date.form === 'date' ? [{ date, at }] : []));
  });
}

/** Adds up evidence; positive speaks for day first. */
class Evidence {
  score = 0;
  readonly #strongest = {
    dayFirst: { weight: 0, source: null as Source | null },
    monthFirst: { weight: 0, source: null as Source | null },
  };

  add(weight: number, source: Source | null): void {
    this.score += weight;
    const side = weight > 0 ? this.#strongest.dayFirst : this.#strongest.monthFirst;
    if (Math.abs(weight) > side.weight) Object.assign(side, { weight: Math.abs(weight), source });
  }

  get source(): Source | null {
    return (this.score > 0 ? this.#strongest.dayFirst : this.#strongest.monthFirst).source;
  }
}

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
export function dayMonthOrder(found: readonly Located[], context: OrderContext): OrderDecision {
  if (context.settings.dayMonthOrder !== null) {
    return { dayFirst: context.settings.dayMonthOrder === 'day-first', doubtful: false, source: 'reader' };
  }
  const dates = datesOf(found);
  const flat = dates.map(({ date }) => date);
  const numeric = dates.filter(({ date }) => date.numbers !== undefined);
  const published = context.published === null ? null : readLocal(context.published);
  const defaultYear = published?.year ?? flat.find((date) => date.year !== undefined)?.year ?? 2000;
  const writtenOut = new Map(
    dates.flatMap(({ date: { month, day }, at }) =>
      month === undefined || day === undefined ? [] : [[`${month}-${day}`, at] as const],
    ),
  );

  const evidence = new Evidence();
  let previous: { dayFirst: number | null; monthFirst: number | null } | null = null;
  for (const { date, at } of numeric) {
    const [a, b] = date.numbers ?? [0, 0];
    if (a > 12) evidence.add(64, { at });
    if (b > 12) evidence.add(-64, { at });
    const year = date.year ?? defaultYear;
    const dayFirst = read(date, true, year);
    const monthFirst = read(date, false, year);
    if (date.weekday !== undefined && a !== b) {
      if (dayFirst !== null && isoWeekday(dayFirst) === date.weekday) evidence.add(32, { at });
      if (monthFirst !== null && isoWeekday(monthFirst) === date.weekday) evidence.add(-32, { at });
    }
    if (a !== b) {
      const [asDayFirst, asMonthFirst] = [writtenOut.get(`${b}-${a}`), writtenOut.get(`${a}-${b}`)];
      if (asDayFirst) evidence.add(16, { at: asDayFirst });
      if (asMonthFirst) evidence.add(-16, { at: asMonthFirst });
      if (published && date.year !== undefined) {
        const day = dayNumber(published);
        if (dayFirst !== null && dayFirst > day + 1) evidence.add(-12, 'published');
        if (monthFirst !== null && monthFirst > day + 1) evidence.add(12, 'published');
      }
      if (previous) {
        if (rises(previous.dayFirst, dayFirst) && !rises(previous.monthFirst, monthFirst)) evidence.add(3, { at });
        if (rises(previous.monthFirst, monthFirst) && !rises(previous.dayFirst, dayFirst)) evidence.add(-3, { at });
      }
    }
    previous = { dayFirst, monthFirst };
  }
  const domain = host(context.url);
  const language = context.language ?? '';
  if (DAY_FIRST_REGION.test(language) || /^(?:de|fr|es|pt|it|nl)\b/i.test(language)) evidence.add(8, 'language');
  if (MONTH_FIRST_REGION.test(language)) evidence.add(-8, 'language');
  if (DAY_FIRST_DOMAIN.test(domain)) evidence.add(8, 'address');
  if (MONTH_FIRST_DOMAIN.test(domain)) evidence.add(-8, 'address');
  const written =
    flat.filter((date) => date.written === 'day-first').length -
    flat.filter((date) => date.written === 'month-first').length;
  const spelled = dates.find(({ date }) => date.written === (written > 0 ? 'day-first' : 'month-first'));
  if (written !== 0 && spelled) evidence.add(Math.sign(written) * 4, { at: spelled.at });
  const { score, source } = evidence;
  return { dayFirst: score > 0, doubtful: Math.abs(score) < 2, source };
}

const rises = (a: number | null, b: number | null): boolean => a !== null && b !== null && b >= a;
