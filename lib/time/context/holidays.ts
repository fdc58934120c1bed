import { dayNumber, isoWeekday } from '../bounds.ts';

/** The n-th weekday (1 Monday – 7 Sunday) of a month; n = -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = dayNumber({ year, month, day: 1 });
    return first + ((weekday - isoWeekday(first) + 7) % 7) + (n - 1) * 7;
  }
  const last = dayNumber({ year, month: month + 1, day: 0 });
  return last - ((isoWeekday(last) - weekday + 7) % 7);
}

/** Western Easter Sunday by the anonymous Gregorian computus. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber({ year, month, day: ((h + l - 7 * m + 114) % 31) + 1 });
}

const fixed =
  (month: number, day: number) =>
  (year: number): number =>
    dayNumber({ year, month, day });
const floating =
  (month: number, weekday: number, n: number) =>
  (year: number): number =>
    nthWeekday(year, month, weekday, n);

/** Day of a named day in a year. United States rules where countries differ; keys as the parser writes them. */
const RULES: [names: RegExp, day: (year: number) => number][] = [
  [/^new year's eve$/, fixed(12, 31)],
  [/^new year's/, fixed(1, 1)],
  [/^(?:martin luther king|mlk)/, floating(1, 1, 3)],
  [/^data privacy day$/, fixed(1, 28)],
  [/^presidents/, floating(2, 1, 3)],
  [/^super bowl/, floating(2, 7, 1)],
  [/^valentine/, fixed(2, 14)],
  [/^st\.? patrick/, fixed(3, 17)],
  [/^good friday$/, (year) => easter(year) - 2],
  [/^easter monday$/, (year) => easter(year) + 1],
  [/^easter/, easter],
  [/^may day$/, fixed(5, 1)],
  [/^world password day$/, floating(5, 4, 1)],
  [/^memorial day$/, floating(5, 1, -1)],
  [/^juneteenth$/, fixed(6, 19)],
  [/^(?:independence day|july (?:fourth|4th|4)|(?:fourth|4th) of july)$/, fixed(7, 4)],
  [/^bastille day$/, fixed(7, 14)],
  [/^labou?r day$/, floating(9, 1, 1)],
  [/^columbus day$/, floating(10, 1, 2)],
  [/^halloween$/, fixed(10, 31)],
  [/^(?:veterans|remembrance)/, fixed(11, 11)],
  [/^thanksgiving/, floating(11, 4, 4)],
  [/^black friday$/, (year) => nthWeekday(year, 11, 4, 4) + 1],
  [/^cyber monday$/, (year) => nthWeekday(year, 11, 4, 4) + 4],
  [/^christmas eve$/, fixed(12, 24)],
  [/^christmas/, fixed(12, 25)],
  [/^boxing day$/, fixed(12, 26)],
];

/** Days since 1970-01-01 of the named day in a year; null when the name has no rule here. */
export function holidayIn(name: string, year: number): number | null {
  return RULES.find(([names]) => names.test(name))?.[1](year) ?? null;
}

/** The second Tuesday of a month, when Microsoft publishes its patches. */
export const patchTuesday = (year: number, month: number): number => nthWeekday(year, month, 2, 2);
