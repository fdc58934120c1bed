import { CUE } from '../cues.ts';
import { before, continuesNumber } from '../guards.ts';
import { MONTH, monthNumber } from '../lexicon/english.ts';
import type { StatedDate } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

/**
 * Years of three digits: "In 348 Pachomius died", "30 September 420", "c. 314 – 368". Marked `early`, and kept only
 * in a text that has several of them and no modern year near (see context/earlyYears.ts): elsewhere they count things.
 */
export const earlyYear = timeParser({
  needs: CUE.threeDigits,
  pattern: new RegExp(`(?:(?:(\\d{1,2}) )?${MONTH} (?:of )?)?([1-9]\\d\\d)(?![\\w%])(?![.,:/]\\d)`, 'i'),
  read(match, text) {
    const [whole, day, month, year] = match;
    if (continuesNumber(text, match.index)) return null;
    const after = text.slice(match.index + whole.length, match.index + whole.length + 16);
    const led =
      /(?:^|\W)(?:in|by|until|since|around|about|circa|c\.|ca\.|from|to|between|and|of|(?:c\. )?\d{3} ?[–-]) ?$/i.test(
        before(text, match.index),
      );
    if (month === undefined && (!led || /^ (?!(?:was|is|has|as)\b)(?:[a-z]+s|people|men|women)\b/.test(after)))
      return null;
    const stated: StatedDate = { form: 'date', year: Number(year), early: true };
    if (month !== undefined) stated.month = monthNumber(month);
    if (month !== undefined && day !== undefined) stated.day = Number(day);
    return { stated };
  },
});
