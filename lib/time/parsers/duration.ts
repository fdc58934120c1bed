import { CUE } from '../cues.ts';
import { before, continuesNumber } from '../guards.ts';
import { ABOUT_AMOUNT, AMOUNT, type CountedUnit, NUMBER, readAmount, UNIT, unitNamed } from '../lexicon/english.ts';
import { timeParser } from '../timeParser.ts';

const LETTER: Record<CountedUnit, [prefix: string, letter: string, times: number]> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'M', 3],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
};

/** ISO 8601; half an hour is PT30M, half a year P6M; a vague amount is X. */
export function durationValue(amount: number | null, unit: CountedUnit): string {
  const [prefix, letter, times] = LETTER[unit];
  if (amount === null) return `${prefix}X${letter}`;
  if (amount === 0.5 && unit === 'hour') return 'PT30M';
  if (amount === 0.5 && unit === 'year') return 'P6M';
  return `${prefix}${amount * times}${letter}`;
}

/** "a day", "an hour" alone are rates or figures of speech; after these words they are a length. */
const LENGTH_LEADS =
  /(?:^|\W)(?:for|in|within|after|over|about|nearly|almost|under|than|least|most|during|up to|just|only|took|takes?|taken|needed|waited|lasted|lasts|spent|spends|another|of|every|is|was|or|to|once) $/i;

const ADJECTIVES =
  '(?:full|whole|more|additional|consecutive|business|working|calendar|school|long|straight|extra|complete|free)[ -]';

/** "$10,000 a year", "twice a week": how often, not how long. */
function isRate(lead: string): boolean {
  return (
    /(?:[\d%]|million|billion|thousand|times?|twice|once)(?: \w+)? $/i.test(lead) &&
    !/(?:for|in|within|after|than|over|least) $/i.test(lead)
  );
}

/** two years; 60-day; six-week-long; the next two weeks; 24 months; several days. An age ("10-year-old") is none. */
export const duration = timeParser({
  needs: CUE.unit,
  pattern: new RegExp(
    `(?:the |his |her |its |their )?(?:(?:first|last|past|next|previous|preceding|following|final|initial|coming) )?(?:${ABOUT_AMOUNT})?(?:\\d{1,3} ?[-–] ?|${NUMBER} (?:to|or|and) )?(${AMOUNT})(?:[- ]|(?=[mh]))(?:${ADJECTIVES})?${UNIT}(?:['’](?!s))?([- ]long)?(?!-?(?:old|olds)\\b| old\\b| of age\\b| an? (?:day|week|month|year)\\b|\\w)`,
    'i',
  ),
  read(match, text) {
    const [whole, amountWords = '', unitWord = ''] = match;
    if (continuesNumber(text, match.index)) return null;
    const lead = before(text, match.index);
    const unit = unitNamed(unitWord);
    const amount = readAmount(amountWords);
    // "one day", "some day" point nowhere.
    if (amount === 0 || /^(?:one|some) day$/i.test(whole)) return null;
    if (/^(?:an?|another)$/i.test(amountWords)) {
      const alone = whole.length === amountWords.length + 1 + unitWord.length;
      if (unit === 'second' || isRate(lead) || (alone && !LENGTH_LEADS.test(lead))) return null;
    }
    const hyphenated = new RegExp(`-${unitWord}`).test(whole);
    // "three quarters of the tonnage" is a fraction, "one second bug" a second one.
    const follows = text.slice(match.index + whole.length);
    if (unit === 'quarter' && (hyphenated || /^(?: of| in)\b/.test(follows))) return null;
    if (unit === 'second' && !/s$/i.test(unitWord) && !hyphenated) return null;
    const doubled = amount !== null && /^fortnight/i.test(unitWord) ? amount * 2 : amount;
    const about = /\b(?:about|around|approximately|roughly|nearly|almost|some)\b/i.test(whole);
    const stated = { form: 'duration', value: durationValue(doubled, unit) } as const;
    return { stated: about ? { ...stated, approximate: true } : stated };
  },
});
