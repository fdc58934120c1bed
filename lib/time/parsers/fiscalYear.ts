import { CUE } from '../cues.ts';
import { fullYear, YEAR } from '../lexicon/english.ts';
import { timeParser } from '../timeParser.ts';

/** fiscal 2018; FY2018; FY19; the 2018 fiscal year. Whose fiscal year is not known: it is given as the calendar year. */
export const fiscalYear = timeParser({
  needs: CUE.fiscal,
  pattern: new RegExp(
    `(?:(?:the )?(?:fiscal|financial|tax|calendar)(?: year)? ${YEAR}|FY ?(?:${YEAR}|['’]?(\\d\\d))(?!\\w)|(?:the )?${YEAR} (?:fiscal|financial|tax|calendar|school) year)`,
    'i',
  ),
  read(match) {
    const [, after, code, short, first] = match;
    const year = after ?? code ?? first;
    return { stated: { form: 'date', year: year === undefined ? fullYear(Number(short)) : Number(year) } };
  },
});
