import { CUE } from '../cues.ts';
import { before } from '../guards.ts';
import { YEAR } from '../lexicon/english.ts';
import { WHICH, whichOf } from '../lexicon/which.ts';
import type { Season, StatedDate } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

const NOT_TIME =
  /^ (?:olympics?|paralympics?|games|break|semester|institute|term|school|house|valley|street|back|short|out|apart|into|for|from|under|within|victim|on|off|carnival|palace|lake|hill)\b/i;

/** Summer 2013; the spring of 1862; last summer; in the fall; that same spring. "To fall" and "a spring" are words. */
export const season = timeParser({
  needs: CUE.season,
  pattern: new RegExp(`(?:${WHICH} |(the ))?(spring|summer|autumn|fall|winter)(?!\\w)(?:,? (?:of )?${YEAR})?`, 'i'),
  read(match, text) {
    const [whole, which, the, name = '', year] = match;
    const after = text.slice(match.index + whole.length, match.index + whole.length + 16);
    const word = name.toLowerCase();
    const found: Season = word === 'fall' ? 'autumn' : (word as Season);
    const stated: StatedDate = { form: 'date', season: found };
    if (year !== undefined) return { stated: { ...stated, year: Number(year) } };
    if (NOT_TIME.test(after)) return null;
    // "after the fall of the regime": a fall that is not followed by its year.
    if (
      word === 'fall' &&
      /^ (?:of|in)\b/.test(after) &&
      !/^ of (?:this|last|that|the (?:same|following|previous|next)) /.test(after)
    )
      return null;
    if (which !== undefined)
      return word === 'fall' && which.toLowerCase() === 'that'
        ? null
        : { stated: { ...stated, seasonOf: whichOf(which) } };
    const led =
      /(?:^|\W)(?:in|by|since|until|during|over|throughout|of|early|late|mid|into|from|before|after|through)[ -]$/i.test(
        before(text, match.index),
      );
    if (
      the !== undefined ? !led && word === 'fall' : !led || (/^ [a-z]+(?:s|ed|ing)?\b/.test(after) && word === 'fall')
    )
      return null;
    return { stated };
  },
});
