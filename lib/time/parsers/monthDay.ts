import { CUE } from '../cues.ts';
import { DAY, fullYear, MONTH, monthNumber, YEAR_OR_SHORT } from '../lexicon/english.ts';
import { timeParser } from '../timeParser.ts';

/** Sept. 27, 2018; December 22nd; May the 5th. */
export const monthDay = timeParser({
  needs: CUE.month,
  alsoNeeds: CUE.digit,
  pattern: new RegExp(`${MONTH}[\\s-]?(?:the )?${DAY}(?:(?:,? ?| of )${YEAR_OR_SHORT})?`, 'i'),
  read(match) {
    const [, name = '', day, year, shortYear] = match;
    // "you may 5 …" is the verb; the month is written with a capital.
    if (name === 'may' && year === undefined) return null;
    const stated = { form: 'date', month: monthNumber(name), day: Number(day), written: 'month-first' } as const;
    if (year !== undefined) return { stated: { ...stated, year: Number(year) } };
    if (shortYear !== undefined) return { stated: { ...stated, year: fullYear(Number(shortYear)) } };
    return { stated };
  },
});
