import type { Unit } from '../stated.ts';
import type { Language } from './language.ts';

/** A word's end in any of our alphabets; patterns that use it need the `u` flag. */
export const END = '(?![\\p{L}\\p{N}])';

/** One group: the month. Longer names first, so that "mars" is not cut to "mar". */
export const monthPattern = ({ months }: Language): string => `(${months.join('|')})${END}`;

/** One group: a day of the month, with the marks ordinals take: 1., 1er, 1º, 2e. */
export const DAY_NUMBER = '(3[01]|[12]\\d|0?[1-9])(?:er|ère|e|º|°|ª|ste|de)?(?![\\p{N}%,:])';

/** 1–12 from what monthPattern matched. */
export function monthOf({ months }: Language, name: string): number {
  const index = months.findIndex((month) => new RegExp(`^(?:${month})$`, 'iu').test(name));
  if (index < 0) throw new TypeError(`Expected a month's name, got ${JSON.stringify(name)}`);
  return index + 1;
}

export const weekdayPattern = ({ weekdays }: Language): string => `(${weekdays.join('|')})${END}`;

export function weekdayOf({ weekdays }: Language, name: string): number {
  const index = weekdays.findIndex((weekday) => new RegExp(`^(?:${weekday})$`, 'iu').test(name));
  if (index < 0) throw new TypeError(`Expected a weekday, got ${JSON.stringify(name)}`);
  return index + 1;
}

/** One group: a number in figures or words, or a vague amount. */
export const amountPattern = ({ numbers, vague }: Language): string =>
  `(\\d{1,4}(?:[.,]5)?|${numbers
    .map(([words]) => words)
    .reverse()
    .join('|')}|${vague})`;

/** null for a vague amount. */
export function readAmount({ numbers }: Language, words: string): number | null {
  if (/^\d/.test(words)) return Number(words.replace(',', '.'));
  return numbers.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(words))?.[1] ?? null;
}

/** One group: a unit of time. */
export const unitPattern = ({ units }: Language): string => `(${units.map(([words]) => words).join('|')})${END}`;

export function unitOf({ units }: Language, words: string): Unit {
  const found = units.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(words));
  if (!found) throw new TypeError(`Expected a unit of time, got ${JSON.stringify(words)}`);
  return found[1];
}
