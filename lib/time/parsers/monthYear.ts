import { CUE } from '../cues.ts';
import { fullYear, MONTH, monthNumber, YEAR_OR_SHORT } from '../lexicon/english.ts';
import { timeParser } from '../timeParser.ts';

/** September 2018; Sept., 2018; February of 1940; July '18. */
export const monthYear = timeParser({
  needs: CUE.month,
  alsoNeeds: CUE.digit,
  pattern: new RegExp(`${MONTH},?[ -]?(?:(?:of|in) )?${YEAR_OR_SHORT}`, 'i'),
  read(match) {
    const [, name = '', year, shortYear] = match;
    const number = year === undefined ? fullYear(Number(shortYear)) : Number(year);
    return { stated: { form: 'date', month: monthNumber(name), year: number } };
  },
});
