import {
  type Analysis,
  asLocalDateTime,
  type DayMonthOrder,
  type LocalDateTime,
  type Result,
  type TimeValue,
} from '../model.ts';
import { parseTimeInput, type Read } from '../time/parseTimeInput.ts';
import type { Words } from '../words/words.ts';
import type { SessionState } from './state.ts';

type Context = Pick<SessionState, 'page' | 'saved' | 'preferences' | 'analysis'>;

/**
 * Reads a time as the reader writes it: in the article's language, or in the one the sidebar speaks; day and month in
 * the order that holds for the article. What it leaves open (the year, for a clock time the day) is that of the time
 * it corrects, else it is taken from the article, as in its text.
 */
export function parseTime(text: string, corrected: TimeValue | null, state: Context, words: Words): Result<TimeValue> {
  const metadata = state.page.status === 'article' ? state.page.article.metadata : null;
  const read = (typed: string, published: LocalDateTime | null, language: string | null): Read =>
    parseTimeInput(typed, {
      published,
      modified: metadata?.modified?.value ?? null,
      language,
      url: metadata?.canonicalUrl ?? metadata?.url ?? null,
      settings: { dayMonthOrder: orderIn(state) },
    });
  const inEach = (typed: string, published: LocalDateTime | null): Read => {
    const first = read(typed, published, metadata?.language ?? null);
    if (first.ok) return first;
    const second = read(typed, published, words.locale);
    return second.ok ? second : first;
  };

  const published = metadata?.published?.value ?? null;
  const plain = inEach(text, published);
  if (plain.ok && plain.value.basis === 'stated') return plain;
  const own = corrected?.earliest ?? corrected?.latest ?? null;
  const filled = own && withYear(text, yearOf(own), (typed) => inEach(typed, null));
  if (filled) return filled;
  // A clock time is of the day it corrects.
  if (own && isClock(text)) {
    const clock = inEach(text, dayOf(own));
    if (clock.ok) return clock;
  }
  if (plain.ok) return plain;
  const isYearless = text.trim() !== '' && withYear(text, '2000', (typed) => inEach(typed, null)) !== null;
  return {
    ok: false,
    error: words.say(isYearless ? { key: 'date_input.no_year', params: { typed: text.trim() } } : plain.error),
  };
}

/** With the year added as each way of writing has it; null where no year is missing. */
function withYear(text: string, year: string, read: (typed: string) => Read): Extract<Read, { ok: true }> | null {
  const typed = text.trim().replace(/[.,]$/, '');
  const tails = /\d[/.-]\d{1,2}$/.test(typed)
    ? [typed.replace(/^.*\d([/.-])\d{1,2}$/, `$1${year}`)]
    : [` ${year}`, `, ${year}`];
  for (const tail of tails) {
    const first = read(typed + tail);
    if (first.ok && first.value.basis === 'stated') return first;
  }
  return null;
}

const isClock = (text: string): boolean => /^\D*\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?|uhr|h)?\.?$/i.test(text.trim());
const yearOf = (local: LocalDateTime): string => /^-?\d+/.exec(local)?.[0] ?? '';
const dayOf = (local: LocalDateTime): LocalDateTime => asLocalDateTime(local.split('T')[0] ?? local);

/** As the reader set it; else as the article's own dates in figures were read. */
function orderIn({ saved, preferences, analysis }: Context): DayMonthOrder | null {
  return saved?.dayMonthOrder ?? preferences.dayMonthOrder ?? orderOf(analysis);
}

/** How the analysis read dates in figures; null where none tells. */
export function orderOf(analysis: Analysis | null): DayMonthOrder | null {
  for (const { text, time } of analysis?.timex ?? []) {
    const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})\b/.exec(text) ?? [];
    const [, month, day] = /^-?\d{4}-(\d\d)-(\d\d)/.exec(time.value) ?? [];
    if (first === second || month === undefined || day === undefined) continue;
    if (Number(first) === Number(month) && Number(second) === Number(day)) return 'month-first';
    if (Number(first) === Number(day) && Number(second) === Number(month)) return 'day-first';
  }
  return null;
}
