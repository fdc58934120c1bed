import { CUE } from '../cues.ts';
import { continuesNumber } from '../guards.ts';
import { timeParser } from '../timeParser.ts';

/** 2024-W07, 2024W07-3: ISO 8601's weeks, and a day of one. */
export const isoWeek = timeParser({
  needs: CUE.fourDigits,
  pattern: /((?:19|20)\d\d)-?W(0[1-9]|[1-4]\d|5[0-3])(?:-([1-7]))?(?![\w-])/,
  read(match, text) {
    if (continuesNumber(text, match.index)) return null;
    const [, year, week, weekday] = match;
    const stated = { form: 'date', year: Number(year), isoWeek: Number(week) } as const;
    return { stated: weekday === undefined ? stated : { ...stated, weekday: Number(weekday) } };
  },
});
