import { CUE } from '../cues.ts';
import { continuesNumber } from '../guards.ts';
import { fullYear, MONTH, monthNumber, YEAR_OR_SHORT } from '../lexicon/english.ts';
import { groupSpan } from '../spans.ts';
import type { StatedDate } from '../stated.ts';
import { type Reading, timeParser } from '../timeParser.ts';

const DAY_NUMBER = '(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%])';
const TO = ' ?(?:-|–|—|−|\\bto\\b|\\bthrough\\b|\\bthru\\b|\\buntil\\b|\\btill\\b) ?(?:the )?';
const YEAR_AFTER = `(?:(?:,? ?| of )${YEAR_OR_SHORT})?`;

function reading(
  match: RegExpExecArray,
  first: number,
  last: number,
  month: number,
  year: string | undefined,
  shortYear: string | undefined,
): Reading | null {
  const date = (day: string | undefined): StatedDate => ({ form: 'date', month, day: Number(day) });
  const from = date(match[first]);
  const to = date(match[last]);
  // "May 20 to 5" is no range of days in one month.
  if ((from.day ?? 0) >= (to.day ?? 0)) return null;
  const stated =
    year === undefined ? (shortYear === undefined ? undefined : fullYear(Number(shortYear))) : Number(year);
  if (stated !== undefined) {
    from.year = stated;
    to.year = stated;
  }
  return { stated: { form: 'range', from, to, fromSpan: groupSpan(match, first), toSpan: groupSpan(match, last) } };
}

/** Nov. 15-28; May 28–29, 2020; March 5 to 9. */
export const monthDayRange = timeParser({
  needs: CUE.month,
  alsoNeeds: CUE.digit,
  pattern: new RegExp(
    `(?:(?:from|between) )?${MONTH} ?(?:the )?${DAY_NUMBER}${TO}${DAY_NUMBER}(?![\\w/]|[:-]\\d)(?! [a-z]{3,9}\\.? (?:1\\d|20)\\d\\d)${YEAR_AFTER}`,
    'di',
  ),
  read(match) {
    const [, name = '', , , year, shortYear] = match;
    if (name === 'may') return null;
    const found = reading(match, 2, 3, monthNumber(name), year, shortYear);
    if (found?.stated.form !== 'range') return found;
    // The first end reads "Nov. 15", month included.
    return {
      stated: { ...found.stated, fromSpan: { start: groupSpan(match, 1).start, end: found.stated.fromSpan.end } },
    };
  },
});

/** 6-7 January 1916; from 7 to 9 May; between 22 and 24 June 2016. */
export const dayMonthRange = timeParser({
  needs: CUE.month,
  alsoNeeds: CUE.digit,
  pattern: new RegExp(
    `(?:from (?:the )?|(between )(?:the )?|the )?${DAY_NUMBER}(?:${TO}| and (?:the )?)${DAY_NUMBER}(?: of)?[ -]${MONTH}${YEAR_AFTER}`,
    'di',
  ),
  read(match, text) {
    const [whole, between, , , name = '', year, shortYear] = match;
    if (/^(?:may|march|mar)$/.test(name) || continuesNumber(text, match.index)) return null;
    // "27 and 31 May" are two days; only "between" makes them a range.
    if (between === undefined && /\d(?:st|nd|rd|th)? and /i.test(whole)) return null;
    const found = reading(match, 2, 3, monthNumber(name), year, shortYear);
    if (found?.stated.form !== 'range') return found;
    return {
      stated: { ...found.stated, toSpan: { start: found.stated.toSpan.start, end: match.index + whole.length } },
    };
  },
});
