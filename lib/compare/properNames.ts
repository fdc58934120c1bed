import { isCommonWord } from '../entities/lists/isCommonWord.ts';
import type { TextLanguage } from '../language/languageOf.ts';
import { nameKey } from './nameKey.ts';

/** A capital word and what joins it to the next: "Stadtwerke Lindenau", "Mirador del Río". */
const RUN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+(?:(?: (?:of|de|del|de la|du|des|la|le|von|der|am|an der|y|and|&))? \p{Lu}[\p{L}'’-]+){0,4}/gu;
/** Where every noun has a capital, a joining word may stand between any two. */
const RUN_OF_NOUNS = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,4}/gu;
const SENTENCE_START = /(?:^|[.!?:»”"]\s+|\n)$/u;
/** Months and weekdays are written with a capital, and no names. */
const CALENDAR = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)[a-z]*$/;
/** A whole name in the opening needs no second mention. */
const LEAD = 250;
/** Of names nobody recognised, so many at most stand for an article. */
const MOST = 4;

/**
 * Names that no list and no tagger knows, by their capitals: those that return, or stand in the title as well. What a
 * small town's works are called is written alike in every account of it.
 * @param language in German every noun has a capital, so only runs of two and more are names; a single word that opens the
 *   text is a name where it is no word of English, the one language whose words are known here
 */
export function properNames(title: string, text: string, language: TextLanguage): string[] {
  const [german, english] = [language === 'de', language === 'en'];
  const titleKey = ` ${nameKey(title)} `;
  const counts = new Map<string, { name: string; count: number; inside: number; isLead: boolean }>();
  for (const { 0: run, index } of text.matchAll(german ? RUN_OF_NOUNS : RUN)) {
    const isOpening = SENTENCE_START.test(text.slice(Math.max(0, index - 3), index));
    const isLong = run.includes(' ');
    if (!isLong && (german || CALENDAR.test(run.toLowerCase()) || isCommonWord(run.toLowerCase()))) continue;
    const name =
      isOpening && isLong
        ? run.replace(/^(?:The|A|An|In|On|At|El|La|Los|Las|Le|Les|Un|Une|Der|Die|Das|Ein|Am|Im) /u, '')
        : run;
    const key = nameKey(name);
    if (key.length < 4) continue;
    const seen = counts.get(key) ?? {
      name,
      count: 0,
      inside: 0,
      isLead: index < LEAD && (isLong || english || (!german && !isOpening)),
    };
    seen.count++;
    // A word that only opens sentences may be any word.
    if (!isOpening || isLong) seen.inside++;
    counts.set(key, seen);
  }
  return [...counts]
    .filter(([key, { count, inside, isLead }]) => isLead || (count > 1 && inside > 0) || titleKey.includes(` ${key} `))
    .toSorted(([, a], [, b]) => b.count - a.count)
    .slice(0, MOST)
    .map(([, { name }]) => name);
}
