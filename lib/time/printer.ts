import type { LocalDateTime } from '../model.ts';
import { INTL_TAGS } from '../words/locales.ts';
import type { Words } from '../words/words.ts';
import { readLocal } from './bounds.ts';

/** Dates as a language writes them: month names abbreviated, in our day-month-year order for English. */
export class Printer {
  readonly #words: Words;
  readonly #isEnglish: boolean;
  readonly #day: Intl.DateTimeFormat;
  readonly #dayAndMonth: Intl.DateTimeFormat;
  readonly #month: Intl.DateTimeFormat;
  readonly #monthOfYear: Intl.DateTimeFormat;
  readonly #clock: Intl.DateTimeFormat;
  readonly #weekday: Intl.DateTimeFormat;

  constructor(words: Words) {
    this.#words = words;
    this.#isEnglish = words.locale === 'en';
    const tag = INTL_TAGS[words.locale];
    const utc = { timeZone: 'UTC' } as const; // The dates have no zone: nothing of the machine's may shift them.
    this.#day = new Intl.DateTimeFormat(tag, { ...utc, day: 'numeric', month: 'short', year: 'numeric' });
    this.#dayAndMonth = new Intl.DateTimeFormat(tag, { ...utc, day: 'numeric', month: 'short' });
    this.#monthOfYear = new Intl.DateTimeFormat(tag, { ...utc, month: 'short', year: 'numeric' });
    // British Intl writes "Sept" beside three-letter months; American writes "Sep".
    this.#month = new Intl.DateTimeFormat(this.#isEnglish ? 'en-US' : tag, { ...utc, month: 'short' });
    this.#weekday = new Intl.DateTimeFormat(tag, { ...utc, weekday: 'short' });
    const hour12 = this.#isEnglish ? { hour12: true } : {};
    this.#clock = new Intl.DateTimeFormat(tag, { ...utc, hour: 'numeric', minute: '2-digit', ...hour12 });
  }

  /** `Date` only carries the fields into Intl; year 0 and before are set apart because `Date.UTC` reads 0–99 as 19xx. */
  #date(local: LocalDateTime): Date {
    const { year, month, day, minute } = readLocal(local);
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(0, minute ?? 0);
    return date;
  }

  year(local: LocalDateTime): string {
    const { year } = readLocal(local);
    return year > 0 ? String(year) : this.#words.t('time.bce', { year: String(1 - year) });
  }

  month(local: LocalDateTime, withYear = true): string {
    const date = this.#date(local);
    if (!withYear) return this.#month.format(date);
    return this.#isEnglish ? `${this.#month.format(date)} ${this.year(local)}` : this.#monthOfYear.format(date);
  }

  day(local: LocalDateTime, withYear = true): string {
    const date = this.#date(local);
    if (!this.#isEnglish) return (withYear ? this.#day : this.#dayAndMonth).format(date);
    const dayAndMonth = `${readLocal(local).day} ${this.#month.format(date)}`;
    return withYear ? `${dayAndMonth} ${this.year(local)}` : dayAndMonth;
  }

  weekday(local: LocalDateTime): string {
    return this.#weekday.format(this.#date(local));
  }

  clock(local: LocalDateTime): string {
    const text = this.#clock.format(this.#date(local));
    return this.#isEnglish ? text.toLowerCase().replace(/\s/g, ' ') : text;
  }
}

const printers = new WeakMap<Words, Printer>();

/** A language's printer: Intl's formats are slow to make, and made once. */
export function printerFor(words: Words): Printer {
  let printer = printers.get(words);
  if (!printer) {
    printer = new Printer(words);
    printers.set(words, printer);
  }
  return printer;
}
