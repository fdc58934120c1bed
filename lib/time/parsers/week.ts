import { CUE } from '../cues.ts';
import { DAY, MONTH, monthNumber, WEEKDAY, weekdayNumber, YEAR } from '../lexicon/english.ts';
import { ORDINAL, ordinalNumber } from '../lexicon/ordinals.ts';
import type { StatedDate } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

/** the week of May 29; the week beginning 3 June 2019. */
export const weekOf = timeParser({
  needs: CUE.month,
  alsoNeeds: CUE.unit,
  pattern: new RegExp(
    `(?:the |that )?week (?:of|beginning|starting|ending|commencing)(?: on)? (?:${MONTH} ${DAY}|${DAY} ${MONTH})(?:,? ${YEAR})?`,
    'i',
  ),
  read(match) {
    const [, name, day, dayFirst, nameAfter, year] = match;
    const stated: StatedDate = {
      form: 'date',
      month: monthNumber(name ?? nameAfter ?? ''),
      day: Number(day ?? dayFirst),
      wholeWeek: true,
    };
    if (year !== undefined) stated.year = Number(year);
    return { stated };
  },
});

/** the first week of March; the last week in June 2019. */
export const weekOfMonth = timeParser({
  needs: CUE.month,
  alsoNeeds: CUE.unit,
  pattern: new RegExp(`(?:the )?${ORDINAL} week (?:of|in) ${MONTH}(?:,? (?:of )?${YEAR})?`, 'i'),
  read(match) {
    const week = ordinalNumber(match[1] ?? '');
    if (week === null || week > 5) return null;
    const stated: StatedDate = { form: 'date', month: monthNumber(match[2] ?? ''), weekOfMonth: week };
    if (match[3] !== undefined) stated.year = Number(match[3]);
    return { stated };
  },
});

/** the first Thursday of November; the second Tuesday in March 2019. */
export const weekdayInMonth = timeParser({
  needs: CUE.month,
  alsoNeeds: CUE.weekday,
  pattern: new RegExp(`(?:the )?${ORDINAL} ${WEEKDAY} (?:of|in) ${MONTH}(?:,? (?:of )?${YEAR})?`, 'i'),
  read(match) {
    const [, ordinal = '', day = '', month = '', year] = match;
    const nth = ordinalNumber(ordinal);
    if (nth === null || nth > 5) return null;
    const stated: StatedDate = {
      form: 'date',
      month: monthNumber(month),
      weekday: weekdayNumber(day),
      weekdayInMonth: nth,
    };
    if (year !== undefined) stated.year = Number(year);
    return { stated };
  },
});

/** the weekend of May 4; the weekend of 4-5 May 2024: Saturday and Sunday. */
export const weekendOf = timeParser({
  needs: CUE.month,
  alsoNeeds: CUE.unit,
  pattern: new RegExp(
    `(?:the |that )?weekend (?:of|beginning|starting)(?: on)?(?: the)? (?:${MONTH} ${DAY}(?: ?[-–—&/] ?${DAY})?|${DAY}(?: ?(?:[-–—&/]|and) ?${DAY})?(?: of)? ${MONTH})(?:,? ${YEAR})?`,
    'i',
  ),
  read(match) {
    const [, name, day, , dayFirst, , nameAfter, year] = match;
    const month = monthNumber(name ?? nameAfter ?? '');
    const stated: StatedDate = { form: 'date', month, day: Number(day ?? dayFirst), wholeWeekend: true };
    if (year !== undefined) stated.year = Number(year);
    return { stated };
  },
});
