import { CUE } from '../cues.ts';
import { continuesNumber, wordBefore } from '../guards.ts';
import { timeParser } from '../timeParser.ts';

const NAMED = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** the 1990s; the 1930’s; the '90s; the nineties. "In his 50s" is an age. */
export const decade = timeParser({
  needs: CUE.suffixed | CUE.era,
  pattern: new RegExp(`(the )?(?:((?:1\\d|20)\\d)0['’]?s|['’]([2-9])0s|([2-9])0s|(${NAMED.join('|')}))(?!\\w)`, 'i'),
  read(match, text) {
    const [, the, century, short, bare, name] = match;
    if (century !== undefined) {
      return continuesNumber(text, match.index)
        ? null
        : { stated: { form: 'era', unit: 'decade', year: Number(century) * 10 } };
    }
    // Outside "the", 60s is a count of seconds or an age.
    if (the === undefined || /^(?:his|her|their|my)$/.test(wordBefore(text, match.index))) return null;
    const tens = name === undefined ? Number(short ?? bare) : NAMED.indexOf(name.toLowerCase()) + 2;
    return { stated: { form: 'era', unit: 'decade', year: 1900 + tens * 10 } };
  },
});
