import type { Candidate } from '../candidate.ts';
import { parseNameList } from '../lists/names.ts';
import { COUNTRIES, STATE_ABBREVIATIONS, STATES } from '../lists/places.ts';
import { EDGE_AFTER, EDGE_BEFORE, openerLength, WORD } from './capitalWord.ts';

const escapeName = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const stateNames = parseNameList(STATES).map((entry) => entry.printed);
const countryNames = parseNameList(COUNTRIES).map((entry) => entry.printed);
const full = [...stateNames, ...countryNames].sort((a, b) => b.length - a.length).map(escapeName);
const short = [...STATE_ABBREVIATIONS].sort((a, b) => b.length - a.length).map(escapeName);
const REGION = new Set([...stateNames, ...countryNames]);

// "Hudson, New Hampshire", "St. Petersburg, Fla.", "Jackson County, Missouri": one place.
const CITY_STATE = new RegExp(
  `${EDGE_BEFORE}((?:${WORD} ){0,2}${WORD}), (?:(?:${full.join('|')})${EDGE_AFTER}|(?:${short.join('|')})(?![\\p{L}\\p{N}]))`,
  'gu',
);
const COUNTY = new RegExp(`${EDGE_BEFORE}${WORD}(?: ${WORD})? (?:County|Parish|Township)${EDGE_AFTER}`, 'gu');
const DISTRICT = new RegExp(
  String.raw`(?<=\b(?:Landkreise?s?|Kreis(?:es)?|Stadt|Gemeinde|ville d[e’']|ciudad de|provincia de|Bundesland) ?)${WORD}${EDGE_AFTER}`,
  'gu',
);
const NOT_CITY =
  /(?:Inc|Corp|LLC|Ltd|LLP|Co|Health|Hospital|University|College|Schools|Bank|Group|Center|Systems|Police|Department|Office|General|Jr|Sr)\.?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mr|Ms|Dr)\b/;

/** Places by grammar: a city with its state, a county, a German or French district. */
export function findPlaces(text: string): Candidate[] {
  const found: Candidate[] = [];
  const push = (start: number, name: string, canonical: string) =>
    found.push({ start, end: start + name.length, type: 'PLACE', canonical, source: 'grammar' });
  for (const match of text.matchAll(CITY_STATE)) {
    const city = match[1] ?? '';
    const opener = openerLength(city);
    const name = city.slice(opener);
    if (name === '' || REGION.has(name) || NOT_CITY.test(name)) continue;
    push(match.index + opener, match[0].slice(opener), match[0].slice(opener));
  }
  for (const match of text.matchAll(COUNTY)) {
    const opener = openerLength(match[0]);
    if (match[0].slice(opener).includes(' '))
      push(match.index + opener, match[0].slice(opener), match[0].slice(opener));
  }
  for (const match of text.matchAll(DISTRICT)) push(match.index, match[0], match[0]);
  return found;
}
