import { CUE } from '../cues.ts';
import { continuesNumber } from '../guards.ts';
import { MONTH, monthNumber, YEAR } from '../lexicon/english.ts';
import { timeParser } from '../timeParser.ts';

const NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';

/** The first days of "27 and 31 May", "5, 6 and 8 May 2018": their month stands after the last one. */
export const dayOfDays = timeParser({
  needs: CUE.month,
  alsoNeeds: CUE.digit,
  pattern: new RegExp(
    `(?:the )?(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?=(?:, ?(?:the )?${NUMBER}){0,12},? ?(?:and|or|&) (?:the )?${NUMBER}(?: of)? ${MONTH}(?:,? ${YEAR})?)(?!\\d)`,
    'i',
  ),
  read(match, text) {
    if (continuesNumber(text, match.index)) return null;
    const [, day, name = '', year] = match;
    if (/^(?:may|march|mar)$/.test(name)) return null;
    const stated = { form: 'date', month: monthNumber(name), day: Number(day) } as const;
    return { stated: year === undefined ? stated : { ...stated, year: Number(year) } };
  },
});
