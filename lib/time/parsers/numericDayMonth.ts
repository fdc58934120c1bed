import { CUE } from '../cues.ts';
import { wordBefore } from '../guards.ts';
import { timeParser } from '../timeParser.ts';

const DATE_WORDS = new Set(
  'on by since until till from to through between before after around about and dated of as online posted updated reported mailed sent thru -'.split(
    ' ',
  ),
);

/** 9/26 without a year: only after a word that leads to a date, or beside another such date; "24/7" and "1/2" are none. */
export const numericDayMonth = timeParser({
  needs: CUE.separated,
  pattern: /(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|[12]\d|3[01])(?![\d%/])(?!\.\d)/,
  read(match, text) {
    const end = match.index + match[0].length;
    if (/[.,/$£€#\d:]/.test(text.charAt(match.index - 1))) return null;
    const [, first, second] = match;
    const numbers = [Number(first), Number(second)] as const;
    if (numbers[0] > 12 && numbers[1] > 12) return null;
    if (match[0] === '24/7' || match[0] === '9/11') return null;
    const beside =
      /\/\d{1,2} ?[-–—] ?$/.test(text.slice(Math.max(0, match.index - 8), match.index)) ||
      /^ ?[-–—] ?\d{1,2}\/\d/.test(text.slice(end, end + 8));
    const leads = DATE_WORDS.has(wordBefore(text, match.index)) && /\s$/.test(text.slice(0, match.index));
    const opens = match.index === 0 && /^\s?(?:[:–—-]|\s\p{L})/u.test(text.slice(end, end + 3));
    if (!beside && !leads && !opens) return null;
    // "1/2 of", "2/3 majority", a recipe's "1/2 tsp": small fractions of what follows.
    const fraction = /^(?:1\/[2-9]|2\/[35]|3\/[458])$/.test(match[0]);
    const after = text.slice(end, end + 12);
    if (fraction && (opens ? /^ [a-z]/.test(after) : /^ (?:of|full|cup|majority|share|mile|tsp|tbsp)/.test(after)))
      return null;
    return { stated: { form: 'date', numbers } };
  },
});
