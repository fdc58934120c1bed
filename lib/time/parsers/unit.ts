import { CUE } from '../cues.ts';
import { before } from '../guards.ts';
import { WHICH, whichOf } from '../lexicon/which.ts';
import type { Unit } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

const UNITS: Record<string, Unit> = {
  'fiscal year': 'year',
  'financial year': 'year',
  'school year': 'year',
  'calendar year': 'year',
};

const NAMED_AFTER = /^ (?:the|a|that|this|his|her|its|their|[A-Z])/;

/** last week, the same month, the following day, that year, the weekend; "the month" for "the end of the month". */
export const unit = timeParser({
  needs: CUE.unit,
  pattern: new RegExp(
    `(?:${WHICH}|(the))(?: (?:calendar|business|working|very))? (day|week|weekend|month|quarter|(?:fiscal |financial |calendar |school )?year|decade|century)(?!\\w|-)( (?:before|after|following|prior|previous)(?!\\w))?`,
    'i',
  ),
  read(match, text) {
    const [whole, which, the, name = '', turn] = match;
    const word = name.toLowerCase();
    const found = UNITS[word] ?? (word as Unit);
    // "the day before the vote" counts from the vote, which only its own date could tell.
    const stop = match.index + whole.length;
    if (turn !== undefined && NAMED_AFTER.test(text.slice(stop, stop + 12))) return null;
    if (turn !== undefined) {
      // "the day before", "the week following": only with the article.
      if (the === undefined)
        return {
          stated: { form: 'unit', unit: found, which: whichOf(which ?? '') },
          end: stop - turn.length,
        };
      const later = /after|following/i.test(turn);
      return { stated: { form: 'unit', unit: found, which: later ? 'following' : 'previous' } };
    }
    if (the !== undefined) {
      // "for the day", "of the day": the present; only the end of a period and the weekend are meant by "the".
      return { stated: { form: 'unit', unit: found, which: 'the' } };
    }
    const words = (which ?? '').toLowerCase();
    // "the past week" and "over the last year" are lengths; "last week" is a week.
    if (
      /^(?:the past|the last|past|this past)$/.test(words) &&
      /\b(?:for|over|in|during|within) $/i.test(before(text, match.index)) &&
      found !== 'weekend'
    ) {
      const length = { day: 'P1D', week: 'P1W', month: 'P1M', year: 'P1Y', decade: 'P10Y', century: 'P100Y' }[
        found as string
      ];
      if (length !== undefined) return { stated: { form: 'duration', value: length } };
    }
    if (found === 'day' && (words === 'last' || words === 'past' || words === 'this' || words === 'current'))
      return null;
    return { stated: { form: 'unit', unit: found, which: whichOf(words) } };
  },
});
