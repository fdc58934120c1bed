import { CUE } from '../cues.ts';
import { before } from '../guards.ts';
import { readAmount } from '../lexicon/english.ts';
import { timeParser } from '../timeParser.ts';

const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** nineteen ninety-six; twenty eighteen; two thousand and seven: as a transcript writes what was spoken. */
export const spelledYear = timeParser({
  needs: CUE.number,
  pattern: new RegExp(
    `(?:(seventeen|eighteen|nineteen|twenty)[ -]((?:${TENS})(?:[- ](?:${ONES}))?|${TEENS}|(?:oh|o)[- ](?:${ONES}))|two thousand(?: and)? (${ONES}|${TEENS}))(?!\\w|-)`,
    'i',
  ),
  read(match, text) {
    if (!/(?:^|\W)(?:in|of|since|by|until|from|to|late|early|mid|during|year) $/i.test(before(text, match.index)))
      return null;
    // "in twenty twenty-minute calls": a noun with its number, not a year.
    if (/^ (?:[a-z]+s|people|percent|million|hundred)\b/.test(text.slice(match.index + match[0].length))) return null;
    const [, century, rest = '', thousand] = match;
    if (thousand !== undefined) return { stated: { form: 'date', year: 2000 + (readAmount(thousand) ?? 0) } };
    const years = readAmount(rest.replace(/^(?:oh|o)[- ]/i, '')) ?? 0;
    return { stated: { form: 'date', year: (readAmount(century ?? '') ?? 0) * 100 + years } };
  },
});
