import { CUE } from '../cues.ts';
import { before, continuesNumber, numberGoesOn, wordBefore } from '../guards.ts';
import { timeParser } from '../timeParser.ts';

/** Words that lead to a year, whatever follows it. */
const LEADS = new Set(
  'in of by since until till from to through during before after around about circa ca c early late mid throughout between and year years and/or for'.split(
    ' ',
  ),
);

/** Numbers after these are names, counts or sections. */
const NOT_A_YEAR = new Set(
  'section sections § article chapter no number nos room suite box page pages p pp form rfc iso port windows office exchange server version v release build sharepoint chapter title act code ext extension model vista apt unit route highway least most than over nearly almost approximately only exactly some another additional flight zip line bill case grade grades lot'.split(
    ' ',
  ),
);

const COUNTED =
  /^ (?:[a-z-]+ )?(?:[a-z-]+s|people|men|women|children|percent|gb|mb|kb|km|kg|usd|staff|troops|infantry|cavalry|others?|or more|more|euros?)\b(?! (?:of|in)\b(?= \d))/;
const STREET =
  /^ (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}.]+ ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Drive|Dr|Lane|Ln|Way|Court|Ct|Parkway|Pkwy|Place|Pl|Highway|Hwy|Plaza|Square)\b/u;

/** A bare year. Years of this age need less proof than 1066, and a number before a plural ("2018 patients") needs a word that leads to a year. */
export const year = timeParser({
  needs: CUE.digit,
  pattern: /((?:1\d|20)\d\d)(?![\w])/,
  read(match, text) {
    const end = match.index + 4;
    if (continuesNumber(text, match.index) || numberGoesOn(text, end)) return null;
    const word = wordBefore(text, match.index);
    if (NOT_A_YEAR.has(word)) return null;
    const number = Number(match[1]);
    const after = text.slice(end, end + 60);
    const previous = text.charAt(match.index - 1);
    const leads = LEADS.has(word) && /[\s(“"‘-]$/.test(before(text, match.index));
    const bracketed = /[([]$/.test(before(text, match.index)) && /^(?:[)\],;]| ?[–—-])/.test(after);
    const dash = /^ ?[–—] ?|^-\d{4}\b/.test(after) || /(?:\d{4}|[)\]a-z.]) ?[–—-] ?$/.test(before(text, match.index));
    if (STREET.test(after) || (/^(?:-\d{1,3}\b(?!\d)|\.\w)/.test(after) && !/^-\d\d\b/.test(after))) return null;
    if (number < 1900 || number > 2060) {
      const listed = /\d{4},? (?:and|or) $|\d{4}, $/.test(before(text, match.index));
      if (!(leads || bracketed || dash || listed || match.index === 0)) return null;
      if (/^(?: [a-z]+s\b)/.test(after) && word !== 'in') return null;
      if (/^(?:to|for|of|and|about|around|from|between|over)$/.test(word) && COUNTED.test(after)) return null;
    } else if (COUNTED.test(after)) {
      // "the 2018 breaches", "in 2018 hackers" against "2018 patients".
      if (
        !/^(?:the|in|its|their|our|his|her|since|by|during|this|that|a|late|early|mid)$/.test(word) &&
        !/['’]s$/.test(word)
      )
        return null;
    }
    if (previous === '-' && !/(?:mid|late|early|pre|post|\d{4})-$/i.test(before(text, match.index))) return null;
    return { stated: { form: 'date', year: number } };
  },
});
