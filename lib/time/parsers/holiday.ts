import { CUE } from '../cues.ts';
import { before } from '../guards.ts';
import { YEAR } from '../lexicon/english.ts';
import type { StatedHoliday } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

/** The names context/holidays.ts knows the rule of; what a group matches is looked up there in lower case. */
const NAMES =
  "(new year['’]s day|new year['’]s eve|new year['’]s|martin luther king(?:,? jr\\.?)? day|mlk day|presidents['’]? day|valentine['’]s day|st\\.? patrick['’]s day|good friday|easter(?: sunday| monday)?|memorial day|juneteenth|independence day|(?:the )?(?:fourth|4th) of july|july (?:(?:fourth|4th)(?! ?,)|4(?= weekend))|bastille day|labor day|labour day|columbus day|halloween|veterans['’]? day|remembrance day|thanksgiving(?: day)?|black friday|cyber monday|christmas(?: day| eve)?|boxing day|patch tuesday|super bowl sunday|may day|world password day|data privacy day)";

/** Thanksgiving; Labor Day weekend; Christmas Eve 2018; Patch Tuesday. */
export const holiday = timeParser({
  needs: CUE.holiday,
  pattern: new RegExp(`(?:the )?${NAMES}(?!\\w)( weekend)?(?:,? (?:of )?${YEAR})?`, 'i'),
  read(match, text) {
    const [, name = '', weekend, year] = match;
    if (/^(?:july|the fourth|fourth|4th|the 4th)/i.test(name) && weekend === undefined && year !== undefined)
      return null;
    // "White Christmas", "The Christmas Cottage": a title's capital on either side.
    if (weekend === undefined && year === undefined && /^(?:christmas|easter|halloween|thanksgiving)$/i.test(name)) {
      if (
        /^ \p{Lu}\p{Ll}/u.test(text.slice(match.index + match[0].length)) ||
        /[\p{Ll},] \p{Lu}\p{Ll}+ $/u.test(before(text, match.index))
      )
        return null;
    }
    const stated: StatedHoliday = {
      form: 'holiday',
      name: name.toLowerCase().replaceAll('’', "'").replace(/^the /, ''),
    };
    if (weekend !== undefined) stated.weekend = true;
    if (year !== undefined) stated.year = Number(year);
    return { stated };
  },
});

/** 9/11: a date, but never of this incident. */
export const nineEleven = timeParser({
  needs: CUE.separated,
  pattern: /9\/11(?![\d/])/,
  read: (match, text) =>
    /[\d/.,$]$/.test(text.slice(0, match.index)) ||
    /\b(?:on|by|since|dated) $/i.test(text.slice(Math.max(0, match.index - 8), match.index))
      ? null
      : { stated: { form: 'date', year: 2001, month: 9, day: 11 } },
});
