import { CUE } from '../cues.ts';
import { AMOUNT, readAmount, UNIT, unitNamed, WEEKDAY, weekdayNumber } from '../lexicon/english.ts';
import { timeParser } from '../timeParser.ts';
import { durationValue } from './duration.ts';

const ADVERBS: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  'bi-weekly': 'P2W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annually: 'P1Y',
  yearly: 'P1Y',
};

/** every 90 days; each year; per month; daily; every Monday; on Mondays. */
export const set = timeParser({
  needs: CUE.set | CUE.weekday,
  pattern: new RegExp(
    `(?:(?:every|each|per)(?: other)?(?: (${AMOUNT}))?(?: (?:business|working|single|calendar|passing))? (?:${UNIT}|${WEEKDAY})|(hourly|daily|nightly|weekly|bi-?weekly|fortnightly|monthly|quarterly|annually|yearly)|((?:mon|tues|wednes|thurs|fri|satur|sun)days|weekdays|weekends))(?!\\w)`,
    'i',
  ),
  read(match) {
    const [, amount, unit, day, adverb, days] = match;
    if (unit !== undefined)
      return {
        stated: { form: 'set', value: durationValue(amount === undefined ? 1 : readAmount(amount), unitNamed(unit)) },
      };
    if (day !== undefined) return { stated: { form: 'set', value: `XXXX-WXX-${weekdayNumber(day)}` } };
    if (adverb !== undefined) return { stated: { form: 'set', value: ADVERBS[adverb.toLowerCase()] ?? 'P1D' } };
    const number = weekdayNumber(days ?? '');
    return { stated: { form: 'set', value: number > 0 ? `XXXX-WXX-${number}` : 'P1W' } };
  },
});
