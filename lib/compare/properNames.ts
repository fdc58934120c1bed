import { isCommonWord } from '../entities/lists/isCommonWord.ts';
import type { TextLanguage } from '../language/languageOf.ts';
import { nameKey } from './nameKey.ts';

/** A capital word and what joins it to the next: "Stadtwerke Lindenau", "Mirador del Río". */
const RUN =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}'’-]+|\d+\p{Ll}*\p{Lu}\p{L}+|\p{Ll}{1,5}\p{Lu}\p{L}{2,})(?:(?: (?:of|de|del|de la|du|des|la|le|von|der|am|an der|y|and|&))? \p{Lu}[\p{L}'’-]+){0,4}/gu;
/** Where every noun has a capital, a joining word may stand between any two. */
const RUN_OF_NOUNS = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,4}/gu;
const SENTENCE_START = /(?:^|[.!?:»”"]\s+|\n)$/u;
/** Months and weekdays are written with a capital, and no names. */
const CALENDAR = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)[a-z]*$/;
/** Who and what opens the sentences of every breach story, and is no name. */
export const PARTIES =
  /^(?:intruders?|hackers?|attackers?|thieves|criminals?|investigators?|officials?|police|letters?|notices?|customers?|patients?|residents?|employees?|students?|systems?|servers?|files?|data|cards?|researchers?|victims?|experts?|lawyers?|insurance|outages?|ransomware|malware|personal|social|security|angreifer|tater|hacker|cyberangriff|hackerangriff|schaden|zugang|unbekannte|darknet|daten|server|netz|ermittler|polizei|kunden|patienten|betroffene|atacantes|piratas|autores|policia|datos|clientes|pacientes|pirates|victimes|donnees|clients|rancon|rescate|losegeld)$/;
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
    if (
      !isLong &&
      (german || CALENDAR.test(run.toLowerCase()) || PARTIES.test(run.toLowerCase()) || isCommonWord(run.toLowerCase()))
    )
      continue;
    const name =
      isOpening && isLong
        ? run.replace(/^(?:The|A|An|In|On|At|El|La|Los|Las|Le|Les|Un|Une|Der|Die|Das|Ein|Am|Im) /u, '')
        : run;
    const own =
      german && /(?:^|\s)(?:des|eines) $/u.test(text.slice(Math.max(0, index - 7), index))
        ? withoutGenitive(name)
        : name;
    const key = nameKey(own);
    if (key.length < 4 || CALENDAR.test(key) || (german && holdsCalendar(key))) continue;
    const seen = counts.get(key) ?? {
      name: own,
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

/** "Des Klinikums Sonnberg", "des Landkreises Anhalt": the name is said with its first word in the genitive. */
const withoutGenitive = (name: string): string =>
  name.replace(/^(\p{Lu}\p{L}{4,}?)(?:ses|es|s)(?= )/u, (_, stem: string) => stem);

/** "Im Januar Daten": two nouns beside each other, and no name. */
const holdsCalendar = (key: string): boolean => GERMAN_CALENDAR.test(key);
const GERMAN_CALENDAR =
  /(?:^| )(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|uhr|euro|millionen|prozent|daten|angaben|unbekannte|zugang|konto|angreifer|tater|hacker|schaden|server|netz|bericht|anzeige|darknet)(?: |$)/;

/**
 * What a headline names: its runs of capitals, without the words at either end that are none of a name. A single word that
 * opens it may be any word, and so may every word of a headline that gives all of them a capital.
 */
export function titleNames(title: string, text: string, language: TextLanguage): string[] {
  const all = title.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
  const isTitleCase = all.filter((word) => /^\p{Lu}/u.test(word)).length > all.length * MOST_CAPITALS;
  const plain = new Set(text.match(/(?<!\p{L})\p{Ll}+/gu));
  const isName = (word: string): boolean => {
    const low = word.toLowerCase();
    return !isCommonWord(low) && !CALENDAR.test(low) && !plain.has(low);
  };
  return [...title.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const words = run.replace(/[’']s$/u, '').split(' ');
    const [from, to] = [words.findIndex(isName), words.findLastIndex(isName)];
    const name = from < 0 ? '' : words.slice(from, to + 1).join(' ');
    const isOpening = !name.includes(' ') && SENTENCE_START.test(title.slice(0, index)) && from === 0;
    // "Colonial's chief admits": who has something is a name, also where it is a word.
    const owner = index === 0 ? /^(\p{Lu}\p{L}{3,})[’']s(?= )/u.exec(title)?.[1] : undefined;
    if (
      owner !== undefined &&
      (name === '' || name === owner) &&
      !PARTIES.test(owner.toLowerCase()) &&
      !BODIES.test(owner)
    )
      return [owner];
    const isSure = /\d|\p{Ll}\p{Lu}/u.test(name) || text.includes(name);
    // In German any noun of a headline has a capital.
    if (language === 'de' && !name.includes(' ')) return [];
    if (/^\p{Lu}{3}$/u.test(name) && !ABBREVIATIONS.test(name)) return [name];
    return name.length >= 4 && (isSure || !(isOpening || isTitleCase)) ? [name] : [];
  });
}
/** Three letters that headlines have and that are nobody's breach. */
const ABBREVIATIONS =
  /^(?:FBI|SEC|FTC|ICO|HHS|OCR|DOJ|DHS|NSA|CIA|CEO|CIO|CFO|USA|API|SSN|FAQ|VPN|DNS|IRS|FCC|BSI|LKA|BKA|LLC|INC|THE|AND|NEW|GDP|SMS|USB|MFA|ATM|PIN|DDO|EUR|USD|GBP)$/;
const BODIES =
  /^(?:company|city|county|town|hospital|school|state|bank|district|university|college|clinic|airline|retailer|insurer|regulator|watchdog|judge|court|mayor|governor|minister|president|government|police|firm|today|yesterday|week|year|month|world|nation|country|america|britain|somebody|nobody|everyone|people)$/i;
/** Of a headline's words; more is a style, and says nothing about any of them. */
const MOST_CAPITALS = 0.7;
