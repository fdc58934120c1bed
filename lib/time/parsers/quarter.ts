import { CUE } from '../cues.ts';
import { YEAR } from '../lexicon/english.ts';
import { ordinalNumber } from '../lexicon/ordinals.ts';
import type { StatedDate } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

const OF_YEAR = `(?:,? ?(?:of )?(?:the )?(?:fiscal (?:year )?|FY ?)?${YEAR})?`;

function quarterOf(quarter: number, year: string | undefined): StatedDate {
  return year === undefined ? { form: 'date', quarter } : { form: 'date', quarter, year: Number(year) };
}

/** Q3; Q3 2018; 2018 Q3; 3Q18 is left alone. */
export const quarterCode = timeParser({
  needs: CUE.fiscal,
  pattern: new RegExp(`(?:${YEAR}[ -])?Q([1-4])(?!\\w)${OF_YEAR}`),
  read: (match) => ({ stated: quarterOf(Number(match[2]), match[1] ?? match[3]) }),
});

/** the third quarter of 2018; fourth-quarter; the final quarter. */
export const quarter = timeParser({
  needs: CUE.unit,
  pattern: new RegExp(
    `(?:the )?(first|second|third|fourth|final|last|[1-4](?:st|nd|rd|th))[- ](?:fiscal[- ]|calendar[- ])?quarter(?!\\w)${OF_YEAR}`,
    'i',
  ),
  read(match) {
    const ordinal = ordinalNumber(match[1] ?? '');
    // "last quarter" without a year points back from today; "the last quarter of 2018" is the fourth.
    if (ordinal === -1 && match[1]?.toLowerCase() === 'last' && match[2] === undefined) return null;
    return { stated: quarterOf(ordinal === -1 ? 4 : (ordinal ?? 1), match[2]) };
  },
});

/** H1 2018; the second half of 2018; the first half of the year. */
export const halfYear = timeParser({
  needs: CUE.fiscal | CUE.unit,
  pattern: new RegExp(
    `(?:H([12])[ -]?${YEAR}|(?:the )?(first|second|latter) half of (?:(?:calendar (?:year )?)?${YEAR}|(the|this|last|next|that) year))(?!\\w)`,
    'i',
  ),
  read(match) {
    const [, code, codeYear, word, year, which] = match;
    const half = code === undefined ? (word?.toLowerCase() === 'first' ? 1 : 2) : Number(code);
    const stated = codeYear ?? year;
    if (stated !== undefined) return { stated: { form: 'date', half, year: Number(stated) } };
    const yearOf = which?.toLowerCase();
    if (yearOf === 'this' || yearOf === 'last' || yearOf === 'next') return { stated: { form: 'date', half, yearOf } };
    return { stated: { form: 'date', half, yearOf: yearOf === 'that' ? 'same' : 'the' } };
  },
});
