import { CUE } from '../cues.ts';
import { continuesNumber } from '../guards.ts';
import { DAY, fullYear, MONTH, monthNumber, YEAR_OR_SHORT } from '../lexicon/english.ts';
import { timeParser } from '../timeParser.ts';

const STREET = /^ (?:St|Street|Rd|Road|Ave|Avenue|Lane|Drive|Court|Place|Way)\b/;

/** 27 September 2018; the 5th of May; 16-Dec-2018. */
export const dayMonth = timeParser({
  needs: CUE.month,
  alsoNeeds: CUE.digit,
  pattern: new RegExp(
    `(?:the )?${DAY}(?: ?(?:day )?of | |-)(?:the )?${MONTH}(?:(?:,? ?(?:of )?|-)${YEAR_OR_SHORT})?`,
    'i',
  ),
  read(match, text) {
    const [, day, name = '', year, shortYear] = match;
    if (continuesNumber(text, match.index) || STREET.test(text.slice(match.index + match[0].length))) return null;
    // "at least 16 may have been", "10 march on": verbs, not months.
    if (/^(?:may|march|mar)$/.test(name) && year === undefined) return null;
    const stated = { form: 'date', month: monthNumber(name), day: Number(day), written: 'day-first' } as const;
    if (year !== undefined) return { stated: { ...stated, year: Number(year) } };
    if (shortYear !== undefined) return { stated: { ...stated, year: fullYear(Number(shortYear)) } };
    return { stated };
  },
});
