import { CUE } from '../cues.ts';
import { continuesNumber } from '../guards.ts';
import { timeParser } from '../timeParser.ts';

/** 2018-09-27, 2018/09/27, 2018-09-27T13:30Z: year first leaves no doubt about the order. */
export const isoDate = timeParser({
  needs: CUE.separated,
  pattern:
    /((?:1\d|20)\d\d)([-/.])(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9])(?!\d)(?:T(\d\d):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?(?![-/]\d|\.\d)/,
  read(match, text) {
    if (continuesNumber(text, match.index)) return null;
    const [, year, separator, month = '', day = '', hour, minute, zone] = match;
    // "2020.2.1" is a version.
    if (separator === '.' && (month.length < 2 || day.length < 2)) return null;
    const stated = { form: 'date', year: Number(year), month: Number(month), day: Number(day) } as const;
    if (hour === undefined) return { stated };
    const clock = { hour: Number(hour), minute: Number(minute), zone: zone ?? null };
    return clock.hour > 24 || clock.minute > 59 ? { stated } : { stated: { ...stated, clock } };
  },
});
