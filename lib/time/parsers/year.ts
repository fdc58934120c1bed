import { CUE } from '../cues.ts';
import { before, continuesNumber, numberGoesOn, wordBefore } from '../guards.ts';
import { timeParser } from '../timeParser.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** After these a four-digit number is a year even before a plural: "in 2018 hackers". */
const LEADS = words(
  'in by since until till through during before after from between throughout early late mid circa ca c the its their our his her this that a an year years summer spring autumn fall winter',
);

/** After these it is a year unless things are counted: "of 2018", but "of 2018 patients". */
const LEADS_WEAKLY = words('of to around about and or and/or &');

/** Numbers after these are names, counts or sections. */
const NOT_A_YEAR = words(
  'section sections § article chapter no number nos room suite box page pages p pp form rfc iso port windows office exchange server version v release build sharepoint title act code ext extension model vista apt unit route highway least most nearly almost approximately only exactly some another additional flight zip line bill case grade grades lot entry entries item items row rows step steps ticket tickets reference exhibit docket paragraph figure',
);

/** Words in -s that count nothing, and words after which nothing is counted. */
const NOT_COUNTED =
  'was|is|has|does|as|this|its|his|hers|us|always|perhaps|across|towards|onwards|afterwards|less|plus|thus|besides|whereas|and|or|when|he|she|it|they|to|by|in|at|for|with|from';
/** A plural, or what is counted without one, after at most one adjective: "2018 new patients", but "1846 and his". */
const COUNTED = new RegExp(
  `^ (?!(?:${NOT_COUNTED})\\b)(?:[a-z-]+ )?(?!(?:${NOT_COUNTED})\\b)(?:[a-z-]+s|feet|people|men|women|children|percent|gb|mb|kb|km|kg|staff|troops|infantry|cavalry|or more|more)\\b`,
);
const STREET =
  /^ (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}.]+ ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Drive|Dr|Lane|Ln|Way|Court|Ct|Parkway|Pkwy|Place|Pl|Highway|Hwy|Plaza|Square)\b/u;

/** What may follow without a space: the other end of a span, or a word ("2013-based"). */
const HYPHEN_AFTER = /^-(?:(?:1\d|20)\d\d|\d\d|\p{L}+)(?![\d-])/u;

const NAMED_OF =
  /\b(?:act|law|ordinance|regulations?|decree|rules?|order|bill|case|suit|petition|resolution|directive)(?:,? (?:no|number|nr)\.?)? ?\d{1,5} of $/i;

/** Years outside these are as often counts: they need a word or a bracket that makes them years. */
const PLAIN = { from: 1900, to: 2050 };

/** A bare year: 2018, mid-2018, (1926-1928). */
export const year = timeParser({
  needs: CUE.fourDigits,
  pattern: /((?:1\d|20)\d\d)(?!\w)/,
  read(match, text) {
    const lead = before(text, match.index);
    const after = text.slice(match.index + 4, match.index + 64);
    if (continuesNumber(text, match.index)) return null;
    if (numberGoesOn(text, match.index + 4) && !HYPHEN_AFTER.test(after)) return null;
    if (STREET.test(after) || /^\.\w/.test(after)) return null;

    // "Act 12 of 2013", "Law No. 25 of 2012", "Case 412 of 2019" name themselves.
    if (NAMED_OF.test(lead)) return null;
    const word = wordBefore(text, match.index);
    if (NOT_A_YEAR.has(word)) return null;
    const adjoins = /[\s(“"‘-]$/.test(lead);
    const leads = adjoins && LEADS.has(word);
    if (COUNTED.test(after) && !leads && !/['’]s$/.test(word)) return null;

    const number = Number(match[1]);
    if (number < PLAIN.from || number > PLAIN.to) {
      const bracketed = /[([]$/.test(lead) && /^(?:[)\],;]| ?[–—-])/.test(after);
      // "Ticket 2024-1187": no span of years runs backwards.
      const backwards = Number(/(\d{4}) ?[–—-] ?$/.exec(lead)?.[1] ?? 0) >= number;
      if (backwards) return null;
      const spans = /^ ?[–—] ?|^ ?- ?\d{4}\b/.test(after) || /(?:\d{4}|[)\]a-z.]) ?[–—-] ?$/.test(lead);
      const listed = /\d{4},? (?:and|or) $|\d{4}, $/.test(lead) || (/\p{L}, $/u.test(lead) && /^[.;)]/.test(after));
      const article = /^(?:the|its|their|our|his|her|this|that|a|an)$/.test(word);
      if (!((leads && !article) || (adjoins && LEADS_WEAKLY.has(word)) || bracketed || spans || listed || lead === ''))
        return null;
      // "to 1764 patients" is a count even after "to"; "in 1764 patients" is left as one too.
      if (COUNTED.test(after)) return null;
    }
    return { stated: { form: 'date', year: number } };
  },
});
