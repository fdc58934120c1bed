import { CUE } from '../cues.ts';
import { before } from '../guards.ts';
import { MONTH, monthNumber, YEAR } from '../lexicon/english.ts';
import { timeParser } from '../timeParser.ts';

const NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const LIST = new RegExp(`${MONTH} ?${NUMBER}(?:, (?:the )?${NUMBER})*(?:,? (?:and|or|&) |, )(?:the )?$`, 'i');
/** The list goes on, ends the clause, or has its year: otherwise the number counts what follows it. */
const AFTER = new RegExp(
  `^(?:[;.:)]|$|, ${NUMBER}\\b|,? (?:and|or|&) (?:the )?${NUMBER}\\b|,? ${YEAR}|,(?! \\d)| (?:and|when|as|after|the)\\b)`,
  'i',
);

/** The later days of "Dec. 7, 8 and 9, 2017", whose month stands before the first. */
export const dayAfterDays = timeParser({
  needs: CUE.month,
  alsoNeeds: CUE.digit,
  pattern: new RegExp(`(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\w%])(?![.:/-]\\d|,\\d{3})(?:,? ${YEAR})?`, 'i'),
  read(match, text) {
    const lead = before(text, match.index);
    // Most numbers follow neither a comma nor "and": the longer search is spared them.
    const month = /(?:, |\b(?:and|or) |& )(?:the )?$/i.test(lead) ? LIST.exec(lead)?.[1] : undefined;
    const end = match.index + match[0].length;
    if (
      month === undefined ||
      !AFTER.test(text.slice(match.index + (match[1]?.length ?? 0), end + 24).replace(/^(?:st|nd|rd|th)/i, ''))
    )
      return null;
    const stated = { form: 'date', month: monthNumber(month), day: Number(match[1]) } as const;
    return { stated: match[2] === undefined ? stated : { ...stated, year: Number(match[2]) } };
  },
});
