import { parseNameList } from '../lists/names.ts';
import { STATES } from '../lists/places.ts';
import type { GrammarCandidate } from './organisations.ts';

const states = parseNameList(STATES)
  .map((entry) => entry.printed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const OFFICE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${states})(?: State)?(?:[’']s)? (?:Attorney General|AG)(?:[’']s [Oo]ffice)?|(?:Office of the )(?:(?:${states}) )?Attorney General(?: of (?:${states}))?|Attorney General of (?:${states}))(?![\\p{L}\\p{N}])`,
  'gu',
);
// "Massachusetts Attorney General Maura Healey" names a state and a person; the title is neither.
const PERSON_AFTER = /^ \p{Lu}[\p{Ll}’'-]+ (?:\p{Lu}\. )?\p{Lu}/u;

/** The office of a state's attorney general; with the holder's name behind it the words are a title, not a name. */
export function findAttorneysGeneral(text: string): GrammarCandidate[] {
  const found: GrammarCandidate[] = [];
  for (const match of text.matchAll(OFFICE)) {
    const end = match.index + match[0].length;
    if (PERSON_AFTER.test(text.slice(end, end + 40))) continue;
    const canonical = match[0].replace(/[’']s [Oo]ffice$/, '').replace(/ AG$/, ' Attorney General');
    found.push({ start: match.index, end, type: 'ORG', canonical, source: 'grammar', role: 'regulator' });
  }
  return found;
}
