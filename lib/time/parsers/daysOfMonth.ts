import { CUE } from '../cues.ts';
import { MONTH, monthNumber, NUMBER, readAmount, YEAR } from '../lexicon/english.ts';
import type { StatedDate } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

/** the first two weeks of July; the last ten days of March 2020: days counted from the month's beginning or end. */
export const daysOfMonth = timeParser({
  needs: CUE.month,
  alsoNeeds: CUE.unit,
  pattern: new RegExp(
    `(?:the )?(first|last|final) (${NUMBER}) (days|weeks) (?:of|in) ${MONTH}(?:,? (?:of )?${YEAR})?`,
    'i',
  ),
  read(match) {
    const [, side = '', count = '', unit = '', month = '', year] = match;
    const days = (readAmount(count) ?? 0) * (unit.toLowerCase() === 'weeks' ? 7 : 1);
    if (days < 1 || days > 28) return null;
    const end = side.toLowerCase() === 'first' ? 'start' : 'end';
    const stated: StatedDate = { form: 'date', month: monthNumber(month), daysOfMonth: { days, end } };
    if (year !== undefined) stated.year = Number(year);
    return { stated };
  },
});
