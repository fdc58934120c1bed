import type { Interval } from './intervalBetween.ts';

/** The words an interval is printed with; `{n}` stands for a number, `{a}` for an amount with its unit. */
export interface IntervalWords {
  minute: { one: string; other: string };
  hour: { one: string; other: string };
  day: { one: string; other: string };
  notStated: string;
  sameDay: string;
  sameMinute: string;
  atMost: string;
  atLeast: string;
  about: string;
  before: string;
  /** From a time before to a time after: `{a}` before, `{b}` after. */
  around: string;
}

export const INTERVAL_WORDS: IntervalWords = {
  minute: { one: '{n} min', other: '{n} min' },
  hour: { one: '{n} h', other: '{n} h' },
  day: { one: '{n} day', other: '{n} days' },
  notStated: 'not stated',
  sameDay: 'same day',
  sameMinute: 'same minute',
  atMost: '≤ {a}',
  atLeast: '≥ {a}',
  about: 'about {a}',
  before: '{a} before',
  around: '{a} before to {b} after',
};

/**
 * An interval in words: "45 days", "126 min", "≤ 24.5 h", "43–47 days", "6 days before", "not stated". Minutes below 3
 * hours, hours below 2 days, days from there on; never months or years, whose length varies.
 */
export function describeInterval(
  interval: Pick<Interval, 'unit' | 'min' | 'max'> & { approximate?: boolean },
  words: IntervalWords = INTERVAL_WORDS,
  locale = 'en',
): string {
  const { min, max } = interval;
  if (min === null && max === null) return words.notStated;
  const print = printerOf(interval, words, locale);
  const text = boundsInWords(interval, words, print);
  const isSame = min === 0 && max === 0;
  return interval.approximate && !isSame ? fill(words.about, { a: text }) : text;
}

type Bounds = Pick<Interval, 'unit' | 'min' | 'max'>;
type Print = (least: number, most?: number) => string;

function boundsInWords({ unit, min, max }: Bounds, words: IntervalWords, print: Print): string {
  const before = (amount: string): string => fill(words.before, { a: amount });
  if (max === null)
    return min === null || min >= 0 ? fill(words.atLeast, { a: print(min ?? 0) }) : upTo(words, min, print);
  if (max < 0) return before(min === null ? fill(words.atLeast, { a: print(-max) }) : print(-max, -min));
  if (min === 0 && max === 0) return unit === 'day' ? words.sameDay : words.sameMinute;
  // With an open lower side, as with one of nothing, only the most is known.
  if (min === null || min === 0) return fill(words.atMost, { a: print(max) });
  if (min > 0) return print(min, max);
  if (max === 0) return before(fill(words.atMost, { a: print(-min) }));
  return fill(words.around, { a: print(-min), b: print(max) });
}

/** Not earlier than `min` (negative) and without an upper bound: "not more than 6 days before". */
const upTo = (words: IntervalWords, min: number, print: Print): string =>
  fill(words.before, { a: fill(words.atMost, { a: print(-min) }) });

const HOUR = 60;
const DAY = 24 * HOUR;

function printerOf({ unit, min, max }: Bounds, words: IntervalWords, locale: string): Print {
  const longest = Math.max(Math.abs(min ?? 0), Math.abs(max ?? 0));
  const [size, name] = unitFor(unit, longest, words);
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const plural = new Intl.PluralRules(locale);
  return (least, most = least) => {
    const [low, high] = [format.format(least / size), format.format(most / size)];
    const form = plural.select(Math.round((most / size) * 10) / 10) === 'one' ? name.one : name.other;
    return fill(form, { n: low === high ? high : `${low}–${high}` });
  };
}

function unitFor(
  unit: Interval['unit'],
  longest: number,
  words: IntervalWords,
): [size: number, name: { one: string; other: string }] {
  if (unit === 'day') return [1, words.day];
  if (longest < 3 * HOUR) return [1, words.minute];
  return longest < 2 * DAY ? [HOUR, words.hour] : [DAY, words.day];
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
