import { CUE } from '../cues.ts';
import { wordBefore } from '../guards.ts';
import { WEEKDAY, weekdayNumber } from '../lexicon/english.ts';
import { WHICH, whichOf } from '../lexicon/which.ts';
import { timeParser } from '../timeParser.ts';

const PAPER = /^ (?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Independent|World|People|Business|School|Night)\b/;
const DATE_AFTER = /^,? ?(?:the )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i;

/** Thursday; last Friday; the following Tuesday; "Thu" and "Sun" only before a date. */
export const weekday = timeParser({
  needs: CUE.weekday,
  pattern: new RegExp(`(?:${WHICH} )?(?:bank holiday )?${WEEKDAY}`, 'i'),
  read(match, text) {
    const [whole, which, name = ''] = match;
    const end = match.index + whole.length;
    const after = text.slice(end, end + 16);
    // "the second Tuesday" needs its month: see weekdayInMonth.
    if (PAPER.test(after) || /^(?:first|second|third|fourth|fifth|every|each)$/.test(wordBefore(text, match.index)))
      return null;
    const short = !/day$/i.test(name);
    if (short && (!DATE_AFTER.test(after) || name.charAt(0) === name.charAt(0).toLowerCase())) return null;
    const trimmed = !short && whole.endsWith('.') ? end - 1 : end;
    const weekday = weekdayNumber(name);
    if (which === undefined) return { stated: { form: 'date', weekday }, end: trimmed };
    return { stated: { form: 'date', weekday, weekdayOf: whichOf(which) }, end: trimmed };
  },
});
