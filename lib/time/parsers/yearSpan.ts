import { CUE } from '../cues.ts';
import { continuesNumber } from '../guards.ts';
import { groupSpan } from '../spans.ts';
import { timeParser } from '../timeParser.ts';

/** 1915-17, 1890 – 91: the second year without its century. */
export const yearSpan = timeParser({
  needs: CUE.fourDigits,
  pattern: /(?:from )?((?:1\d|20)\d\d) ?[-–/] ?(\d\d)(?![\w%])(?![-–/.]\d)/d,
  read(match, text) {
    const from = Number(match[1]);
    const to = Math.floor(from / 100) * 100 + Number(match[2]);
    if (to <= from || continuesNumber(text, groupSpan(match, 1).start)) return null;
    // 2018/09 and 2018/9 are months; "the 2012/13 season" spans two years.
    if (match[0].includes('/') && to !== from + 1) return null;
    return {
      stated: {
        form: 'range',
        from: { form: 'date', year: from },
        to: { form: 'date', year: to },
        fromSpan: groupSpan(match, 1),
        toSpan: groupSpan(match, 2),
      },
    };
  },
});
