import { CUE } from '../cues.ts';
import { continuesNumber } from '../guards.ts';
import { fullYear } from '../lexicon/english.ts';
import { timeParser } from '../timeParser.ts';

/** 9/27/18, 27.09.2018, 27-09-2018: which number is the month is decided per document. */
export const numericDate = timeParser({
  needs: CUE.separated,
  pattern: /(0?[1-9]|[12]\d|3[01])([/.-])(0?[1-9]|[12]\d|3[01])\2((?:1\d|20)\d\d|\d\d)(?![\d%])(?![./-]\d)/,
  read(match, text) {
    const [, first, separator, second, year = ''] = match;
    if (continuesNumber(text, match.index) || /[/.-]/.test(text.charAt(match.index - 1))) return null;
    // 12-10-18 and 4.0.98 are versions and codes as often as dates; only a slash may go with two digits of year,
    // a full stop only when both numbers are padded or the year is whole.
    if (year.length === 2 && separator === '-') return null;
    if (year.length === 2 && separator === '.' && (first?.length !== 2 || second?.length !== 2)) return null;
    if (/(?:\bv|version|release|build) ?$/i.test(text.slice(Math.max(0, match.index - 10), match.index))) return null;
    const numbers = [Number(first), Number(second)] as const;
    if (numbers[0] > 12 && numbers[1] > 12) return null;
    return { stated: { form: 'date', numbers, year: year.length === 2 ? fullYear(Number(year)) : Number(year) } };
  },
});
