import { CUE } from '../cues.ts';
import { before } from '../guards.ts';
import { fullYear } from '../lexicon/english.ts';
import { timeParser } from '../timeParser.ts';

/** "in '08"; "Reagan in 80 and 84": two digits after "in" with no noun to count, or the next one of such a pair. */
export const shortYear = timeParser({
  needs: CUE.digit,
  pattern: /(?:(['’])(\d\d)|([06-9]\d))(?=[,.;)](?!\d)| and (?:['’]?\d\d[,.;)]|again)|$)/,
  read(match, text) {
    const lead = before(text, match.index);
    const pair = /(?:^|\W)in ['’]?[06-9]\d and $/i.test(lead);
    if (!pair && !/(?:^|\W)(?:in|of|since|back in) $/i.test(lead)) return null;
    // "of 80." counts; only the apostrophe makes it a year after "of" and "since".
    if (match[1] === undefined && !pair && !/(?:^|\W)in $/i.test(lead)) return null;
    return { stated: { form: 'date', year: fullYear(Number(match[2] ?? match[3])) } };
  },
});
