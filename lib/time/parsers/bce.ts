import { CUE } from '../cues.ts';
import { MONTH, monthNumber } from '../lexicon/english.ts';
import { groupSpan } from '../spans.ts';
import type { StatedDate } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

/** The full stop after a plain BC ends the sentence. */
const BCE = '(?:BCE?|B\\.C\\.(?:E\\.)?)(?!\\w)';

/** 480 BC; August 480 BC; 499–493 BC; 499 to 493 BC. */
export const bceYear = timeParser({
  needs: CUE.era,
  pattern: new RegExp(`(?:${MONTH} (?:of )?)?(\\d{1,4}) ?${BCE}`, 'i'),
  read(match) {
    const stated: StatedDate = { form: 'date', year: Number(match[2]), bce: true };
    if (match[1] !== undefined) stated.month = monthNumber(match[1]);
    return { stated };
  },
});

export const bceSpan = timeParser({
  needs: CUE.era,
  pattern: new RegExp(`(?:from |between )?(\\d{1,4})(?: ?[-–—/] ?| to | and | or )(\\d{1,4}) ?${BCE}`, 'di'),
  read: (match) => ({
    stated: {
      form: 'range',
      from: { form: 'date', year: Number(match[1]), bce: true },
      to: { form: 'date', year: Number(match[2]), bce: true },
      fromSpan: groupSpan(match, 1),
      toSpan: { start: groupSpan(match, 2).start, end: match.index + match[0].length },
    },
  }),
});

/** AD 68; 68 AD; c. 314; the year 410. */
export const ceYear = timeParser({
  needs: CUE.era,
  pattern:
    /(?:(?:AD|A\.D\.) ?(\d{1,4})|(?:[Tt]he year|[Cc]\.|[Cc]a\.|[Cc]irca) ?(\d{3,4})|(\d{1,4}) ?(?:AD|A\.D\.|CE|C\.E\.))(?![\w%])(?![.,]\d)(?! ?B\.?C)/,
  read: (match) => ({ stated: { form: 'date', year: Number(match[1] ?? match[2] ?? match[3]) } }),
});
