import { CUE } from '../cues.ts';
import { before } from '../guards.ts';
import { MONTH } from '../lexicon/english.ts';
import { ZONE } from '../lexicon/zones.ts';
import { groupSpan } from '../spans.ts';
import { timeParser } from '../timeParser.ts';
import { clockOf, MERIDIEM } from './clock.ts';

const AFTER_MONTH = new RegExp(`${MONTH} ?$`, 'i');

/** "between 9 and 11 a.m.", "9:15-10:30 pm": the first time takes the second's half of the day. */
export const clockRange = timeParser({
  needs: CUE.meridiem,
  pattern: new RegExp(
    `(?:from |between )?(\\d{1,2}(?:[:.]\\d\\d)?)(?: ?[-–—] ?| to | and | until )(\\d{1,2}(?:[:.]\\d\\d)? ?${MERIDIEM})${ZONE}?`,
    'di',
  ),
  read(match, text) {
    const [whole, first = '', second = '', meridiem, zone] = match;
    if (/[\d.,:$£€/-]$/.test(before(text, match.index)) || (/ and /.test(whole) && !/^between/i.test(whole)))
      return null;
    // "Aug. 9 to 6:30 a.m.": the 9 is the month's.
    if (AFTER_MONTH.test(before(text, match.index))) return null;
    const read = (words: string, half: string | undefined) => {
      const [, hour, minute] = /^(\d{1,2})(?:[:.](\d\d))?/.exec(words) ?? [];
      return clockOf(Number(hour), Number(minute ?? 0), half, zone);
    };
    const to = read(second, meridiem);
    let from = read(first, meridiem);
    // "11 to 1 pm" begins in the morning.
    if (from && to && from.hour > to.hour) from = read(first, 'a');
    if (!from || !to) return null;
    return {
      stated: {
        form: 'range',
        from: { form: 'clock', clock: from },
        to: { form: 'clock', clock: to },
        fromSpan: groupSpan(match, 1),
        toSpan: { start: groupSpan(match, 2).start, end: match.index + whole.length },
      },
    };
  },
});
