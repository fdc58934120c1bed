import { CUE } from '../cues.ts';
import { continuesNumber } from '../guards.ts';
import { timeParser } from '../timeParser.ts';

/** 2018-09: a month, unless the second number could end a span of years ("2009-10"). */
export const isoMonth = timeParser({
  needs: CUE.separated,
  pattern: /((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\w%])(?![-/.:]\d)/,
  read(match, text) {
    const year = Number(match[1]);
    const month = Number(match[2]);
    if (continuesNumber(text, match.index) || month > year % 100) return null;
    return { stated: { form: 'date', year, month } };
  },
});

/** 12/2014, 09.2018: month and year in forms and tables. */
export const numericMonthYear = timeParser({
  needs: CUE.separated,
  pattern: /(0[1-9]|1[0-2]|[1-9])([/.])((?:19|20)\d\d)(?![\w%])(?![-/.:]\d)/,
  read(match, text) {
    if (continuesNumber(text, match.index) || /[./]$/.test(text.slice(0, match.index))) return null;
    // "2.2014" is a decimal; a full stop needs both digits.
    if (match[2] === '.' && match[1]?.length !== 2) return null;
    return { stated: { form: 'date', month: Number(match[1]), year: Number(match[3]) } };
  },
});
