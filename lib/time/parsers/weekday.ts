import { CUE } from '../cues.ts';
import { before, wordBefore } from '../guards.ts';
import { WEEKDAY, weekdayNumber } from '../lexicon/english.ts';
import { WHICH, whichOf } from '../lexicon/which.ts';
import { timeParser } from '../timeParser.ts';

const PAPER = /^ (?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Independent|World|People|Business|School|Night)\b/;
const DATE_AFTER = /^,? ?(?:the )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i;

const VAGUE = /(?:^|\W)(?:an?|one|any|another) (?:\p{Ll}+ )?$/iu;
const ENDS = /^(?:[,.;:!?)”"—–]|$| (?:in|of|when|after|before|that|and|at|or|night|morning|afternoon|evening)\b)/;

/** Thursday; last Friday; the following Tuesday; "Thu" and "Sun" only before a date. */
export const weekday = timeParser({
  needs: CUE.weekday,
  pattern: new RegExp(`(?:${WHICH} )?(?:bank holiday )?${WEEKDAY}`, 'i'),
  read(match, text) {
    const [whole, which, name = ''] = match;
    const end = match.index + whole.length;
    // The full stop of "Sat." belongs to it, the one of "Saturday." ends the sentence.
    const trimmed = /day\.$/i.test(whole) ? end - 1 : end;
    const after = text.slice(trimmed, trimmed + 16);
    // "the second Tuesday" needs its month: see weekdayInMonth.
    if (PAPER.test(after) || /^(?:first|second|third|fourth|fifth|every|each)$/.test(wordBefore(text, match.index)))
      return null;
    // "January 18, a Saturday", "on a Tuesday in spring" name no day; "in a Friday filing" does.
    if (which === undefined && VAGUE.test(before(text, match.index)) && ENDS.test(after)) return null;
    const short = !/day$/i.test(name);
    if (short && (!DATE_AFTER.test(after) || name.charAt(0) === name.charAt(0).toLowerCase())) return null;
    const weekday = weekdayNumber(name);
    if (which === undefined) return { stated: { form: 'date', weekday }, end: trimmed };
    return { stated: { form: 'date', weekday, weekdayOf: whichOf(which) }, end: trimmed };
  },
});
