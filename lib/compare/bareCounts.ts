import { hasDecimalComma } from '../entities/decimalComma.ts';
import { countBound } from '../entities/patterns/count.ts';
import { DIGITS, MAGNITUDE, magnitudeValue, parseDigits, parseNumberWords } from '../entities/patterns/number.ts';
import { languageOf } from '../language/languageOf.ts';
import type { Account } from '../metrics/account.ts';
import type { EntityMention } from '../model.ts';
import { sentenceAt } from './sentenceIndex.ts';

/** Nobody reads further. */
const MOST = 20;
/** Fewer without a noun may count anything. */
const LEAST = 500;

/** "Three billion", "half a million": a number in words is a toll from a thousand on. */
const SMALL_WORD =
  'half a|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€¥#:/§-]|[$£€] )(?:(?<digits>${DIGITS})(?<scale>${MAGNITUDE})?|(?<words>(?:${SMALL_WORD})(?:[ -](?:${SMALL_WORD}))? (?:hundred )?(?:thousand|million|billion)))(?![\\p{L}\\p{N}%:/-]|[.,]\\d| ?(?:%|percent|per cent|euros?|dollars?|pounds?))`,
  'giu',
);
/** The sentence speaks of how many were hit. */
const TOLL =
  /(?<!\p{L})(?:people|persons?|individuals?|patients?|customers?|members?|users?|victims?|students?|residents?|employees?|donors?|guests?|consumers?|subscribers?|account holders|others|those (?:concerned|involved|affected|impacted|notified)|accounts?|profiles|toll|affected|betroffen\p{L}*|personas|personnes|afectad\p{L}+|victimes|kunden|patienten)(?!\p{L})/iu;
/** What leads to a number that stands for itself: "up from", "raised it to", "approximately". */
const BEFORE =
  /(?:(?<!\p{L})(?:from|to|now|not|at|of|was|is|were|are|been|counted|counts|count|totals?|totall?ed|totall?ing|said|says|than|about|around|some|up to|as many as|more than|over|nearly|almost|an estimated|approximately|roughly|just|only|auf|von|bei|statt|nun|rund|etwa|de|à|a|son|eran?|environ|unos|más de|plus de)|:) $/iu;
/** What follows it: nothing that it would count. */
const AFTER =
  /^(?:$|[.,;:)\u2014\u2013]| (?:others?|more|of (?:them|whom|these|those)|in (?:all|total)|at first|instead|so far|the|that|by|on|in|and|or|after|from|up|as|earlier|previously|it|he|she|not|weitere|otros|autres|según|selon)(?!\p{L}))/iu;

/**
 * Tolls printed as a number alone: "approximately 190 million, up from 100 million", "the profiles of 6.9 million others".
 * Only in sentences that speak of people, and nothing that is a date, a sum or counts something else.
 */
export function bareCounts(account: Account): EntityMention[] {
  const { text, metadata } = account.article;
  const decimalComma = hasDecimalComma(languageOf(text, metadata.language));
  const taken = [...account.entities.flatMap(({ mentions }) => mentions), ...account.rows.map(({ event }) => event)];
  const found: EntityMention[] = [];
  for (const { index: start, 0: match, groups } of text.matchAll(NUMBER)) {
    const { digits = '', scale = '', words } = groups ?? {};
    const end = start + match.length;
    const count = words
      ? (parseNumberWords(words) ?? 0)
      : parseDigits(digits, decimalComma, scale !== '') * magnitudeValue(scale);
    if (count < LEAST || (/^(?:19|20)\d\d$/.test(digits) && scale === '')) continue;
    if (taken.some((span) => start < span.end && span.start < end)) continue;
    const sentence = sentenceAt(account, { start, end });
    const before = text.slice(sentence.start, start);
    const after = text.slice(end, Math.max(end, sentence.end));
    if (!TOLL.test(text.slice(sentence.start, sentence.end)) || !BEFORE.test(before) || !AFTER.test(after)) continue;
    const bound = countBound(text.slice(Math.max(0, start - 40), start));
    found.push({
      start,
      end,
      text: match,
      type: 'COUNT_AFFECTED',
      canonical: String(count),
      ...(bound ? { bound } : {}),
    });
    if (found.length >= MOST) break;
  }
  return found;
}
