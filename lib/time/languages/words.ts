import type { Unit } from '../stated.ts';
import type { Language } from './language.ts';

/** A word's end in any of our alphabets; patterns that use it need the `u` flag. */
export const END = '(?![\\p{L}\\p{N}])';

/** One pattern per entry of a list, built once: they are asked for every match. */
const compiled = new WeakMap<readonly unknown[], RegExp[]>();

/** Index of the entry whose words are exactly these; -1 when none is. */
function indexOf(list: readonly (string | readonly [string, unknown])[], words: string): number {
  let patterns = compiled.get(list);
  if (!patterns) {
    patterns = list.map((entry) => new RegExp(`^(?:${typeof entry === 'string' ? entry : entry[0]})$`, 'iu'));
    compiled.set(list, patterns);
  }
  return patterns.findIndex((pattern) => pattern.test(words));
}

/** An alternative that is only tried where the language has one. */
export const option = (words: string): string => (words === '' ? '(?!)' : words);

/** One group: the month. */
export const monthPattern = ({ months }: Language): string => `(${months.join('|')})${END}`;

/** One group: a day of the month, with the marks ordinals take: 1., 1er, 1º, 2e. */
export const DAY_NUMBER = '(3[01]|[12]\\d|0?[1-9])(?:er|ère|e|º|°|ª|ste|de)?(?![\\p{N}%,:])';

/** 1–12 from what monthPattern matched. */
export function monthOf({ months }: Language, name: string): number {
  const index = indexOf(months, name);
  if (index < 0) throw new TypeError(`Expected a month's name, got ${JSON.stringify(name)}`);
  return index + 1;
}

/** One group: the day of the week. */
export const weekdayPattern = ({ weekdays }: Language): string => `(${weekdays.join('|')})${END}`;

/** 1 Monday – 7 Sunday from what weekdayPattern matched. */
export function weekdayOf({ weekdays }: Language, name: string): number {
  const index = indexOf(weekdays, name);
  if (index < 0) throw new TypeError(`Expected a weekday, got ${JSON.stringify(name)}`);
  return index + 1;
}

/** One group: a number in figures or words, or a vague amount. Longer numbers first: "diecisiete" before "dieci". */
export const amountPattern = ({ numbers, vague }: Language): string =>
  `(\\d{1,4}(?:[.,]5)?|${numbers
    .map(([words]) => words)
    .reverse()
    .join('|')}|${vague})`;

/** null for a vague amount. */
export function readAmount({ numbers }: Language, words: string): number | null {
  if (/^\d/.test(words)) return Number(words.replace(',', '.'));
  return numbers[indexOf(numbers, words)]?.[1] ?? null;
}

/** One group: a unit of time. */
export const unitPattern = ({ units }: Language): string => `(${units.map(([words]) => words).join('|')})${END}`;

/** What unitPattern matched. */
export function unitOf({ units }: Language, words: string): Unit {
  const found = units[indexOf(units, words)];
  if (!found) throw new TypeError(`Expected a unit of time, got ${JSON.stringify(words)}`);
  return found[1];
}
