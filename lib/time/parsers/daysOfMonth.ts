import { CUE } from '../cues.ts';
import { MONTH, monthNumber, NUMBER, readAmount, YEAR } from '../lexicon/english.ts';
import type { StatedDate } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

/** the first two weeks of July; the last ten days of March 2020; the last day of 2023: days counted from the month's beginning or end. */
export const daysOfMonth = timeParser({
  needs: CUE.unit,
  alsoNeeds: CUE.month | CUE.fourDigits,
  pattern: new RegExp(
    `(?:the )?(first|last|final) (?:(${NUMBER}) )?(days?|weeks) (?:of|in) (?:${MONTH}(?:,? (?:of )?${YEAR})?|${YEAR})`,
    'i',
  ),
  read(match) {
    const [, side = '', count, unit = '', month, year, wholeYear] = match;
    // "the first day of May", "the first ten days of May"; "the first days" are vague.
    const single = unit.toLowerCase() === 'day';
    if (single !== (count === undefined)) return null;
    const days = (readAmount(count ?? 'one') ?? 0) * (unit.toLowerCase() === 'weeks' ? 7 : 1);
    if (days < 1 || days > 28) return null;
    const end = side.toLowerCase() === 'first' ? 'start' : 'end';
    const edge = end === 'start' ? 1 : 12;
    const stated: StatedDate = {
      form: 'date',
      month: month === undefined ? edge : monthNumber(month),
      daysOfMonth: { days, end },
    };
    const stating = year ?? wholeYear;
    if (stating !== undefined) stated.year = Number(stating);
    return { stated };
  },
});
