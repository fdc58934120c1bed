import type { Candidate } from '../candidate.ts';
import { allNames } from '../lists/allNames.ts';
import { parseNameList } from '../lists/names.ts';
import { COUNTRIES, STATE_ABBREVIATIONS, STATES } from '../lists/places.ts';
import { ORG_HEADS } from '../lists/words.ts';
import type { Token } from '../tokens.ts';
import type { Run } from './runs.ts';

/** Printed names of the American states at the head of the list; English counties further down are also towns ("Devon, Pennsylvania"). */
const US_STATES = 52;
/** States, provinces and countries as printed. */
export const REGIONS: ReadonlySet<string> = new Set(
  [STATES, COUNTRIES].flatMap(parseNameList).map(({ printed }) => printed),
);
/** States and countries whose name before another's is an item of a list ("Ohio, Texas"), not its city. */
const LISTED_ALONE: ReadonlySet<string> = new Set(
  [...parseNameList(STATES).slice(0, US_STATES), ...parseNameList(COUNTRIES)].map(({ printed }) => printed),
);
/** Provinces further down the list that head lists of their own: "Ontario, Quebec and Nova Scotia". */
const PROVINCES =
  /^(?:Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania|England|Scotland|Wales|Northern Ireland)$/;
/** The one city that is called as its state. */
const NEW_YORK = /^New York, (?:New York|NY|N\.Y\.)$/;
const COUNTY_WORDS = new Set(['County', 'Parish', 'Township']);
const DISTRICT_BEFORE = new Set([
  'Landkreis',
  'Landkreises',
  'Landkreise',
  'Kreis',
  'Kreises',
  'Stadt',
  'Gemeinde',
  'Bundesland',
]);
const NOT_CITY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mr\.?|Ms\.?|Dr\.?|Inc\.?|Corp\.?|Jr\.?|Sr\.?|LLC|LLP|Ltd\.?|Co\.)$/;
/** Words of the longest region name: "Newfoundland and Labrador" has three, "Washington, D.C." is read as two. */
const MAX_REGION = 4;

/** Places by grammar: a city with its state or country ("Hudson, New Hampshire") is one place, as is a county; German districts. */
export function findPlaces(text: string, tokens: readonly Token[], runs: readonly Run[]): Candidate[] {
  const found: Candidate[] = [];
  const push = (start: number, end: number) =>
    found.push({ start, end, type: 'PLACE', canonical: text.slice(start, end), source: 'grammar' });
  for (const run of runs) {
    const last = tokens[run.to - 1];
    const comma = tokens[run.to];
    // A comma that starts the next line is none of this one's: "Equifax Canada" above ", Florida" is no city.
    const region = comma?.text === ',' && comma.block === last?.block ? regionEnd(text, tokens, run.to + 1) : null;
    const city = region === null || isBody(text, tokens, run, region) ? null : cityStart(text, tokens, run, region);
    if (region !== null && city !== null) push(city, region);
    else if (last && COUNTY_WORDS.has(last.text) && run.to - run.from >= 2 && run.to - run.from <= 4)
      push(run.start, last.end);
    if (isDateline(text, tokens, run)) push(run.start, run.end);
    for (let i = run.from; i < run.to - 1; i++) {
      const name = tokens[i + 1];
      if (DISTRICT_BEFORE.has(tokens[i]?.text ?? '') && name?.capital) push(name.start, name.end);
    }
  }
  return found;
}

/** "CHEYENNE WELLS – Computers came back": a report starts with where it was written. */
function isDateline(text: string, tokens: readonly Token[], run: Run): boolean {
  const first = tokens[run.from];
  if (!first?.opens || tokens[run.from - 1]?.block === first.block || run.to - run.from > 3) return false;
  for (let i = run.from; i < run.to; i++) if (!tokens[i]?.allCaps) return false;
  return /^(?:, [^–—(\n]{2,20})? ?(?:[–—]|--|-|\([A-Z]{2,}\) ?[–—-]) /.test(text.slice(run.end, run.end + 40));
}

const OWNS = /^['’]s /;
const PLACED = /(?:^|[ (“"])(?:[Ii]n|[Aa]t|[Oo]f|[Ff]rom|[Nn]ear|[Tt]o|[Aa]round|[Oo]utside) $/;

/** "Optus, Australia's second-biggest carrier" is a firm and a country. */
function isBody(text: string, tokens: readonly Token[], run: Run, region: number): boolean {
  if (PLACED.test(text.slice(Math.max(0, run.start - 10), run.start))) return false;
  if (OWNS.test(text.slice(region, region + 3))) return true;
  const listed = allNames().match(tokens, run.from);
  return listed?.to === run.to && listed.name.type === 'ORG' && !listed.name.common;
}

/** The state of Washington is on no list, for the name alone is the capital as often as not. */
const isRegion = (name: string): boolean => REGIONS.has(name) || name === 'Washington' || name === 'Georgia';

/** Where the region that starts at token `at` ends, or null when none does. */
function regionEnd(text: string, tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (!first?.capital || first.block !== tokens[at - 1]?.block) return null;
  for (let count = Math.min(MAX_REGION, tokens.length - at); count > 0; count--) {
    const last = tokens[at + count - 1];
    if (last && last.block === first.block && isRegion(text.slice(first.start, last.end))) return last.end;
  }
  // "the Austin, Texas-based firm".
  const bare = first.text.replace(/-(?:based|area|born)$/, '');
  if (STATE_ABBREVIATIONS.has(bare) || (bare !== first.text && REGIONS.has(bare))) return first.start + bare.length;
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 1]?.start === first.end ? `${first.text}.` : '';
  return STATE_ABBREVIATIONS.has(dotted) ? first.end + 1 : null;
}

const JOINS = new Set(['of', 'at', 'and', '&', 'for']);
/** Words of the longest city name: "City of Port St. Lucie" is read from "Port" on. */
const MAX_CITY = 4;

/** Where the city at the end of a run starts ("Fazio Services of Sharpsburg": at its last word); null when it is no city. */
function cityStart(text: string, tokens: readonly Token[], run: Run, regionEnd: number): number | null {
  let from = run.from;
  for (let i = run.from; i < run.to; i++) if (JOINS.has(tokens[i]?.text ?? '')) from = i + 1;
  const first = tokens[from];
  const last = tokens[run.to - 1];
  if (!first || !last || from >= run.to || run.to - from > MAX_CITY) return null;
  // "City of Dallas, Texas" is the city's government, and stays so.
  if (from > run.from && /^(?:City|Town|Village|County|Township|Borough) of /.test(run.text)) return null;
  // "Attorneys General of Maine, New Hampshire and Vermont" lists states, whatever stands before the first of them.
  const printed = text.slice(first.start, last.end);
  const listed =
    LISTED_ALONE.has(printed) || (PROVINCES.test(printed) && PROVINCES.test(text.slice(last.end + 2, regionEnd)));
  if ((listed && !NEW_YORK.test(text.slice(first.start, regionEnd))) || NOT_CITY.test(last.text)) return null;
  return COUNTY_WORDS.has(last.text) || !ORG_HEADS.has(last.lower) ? first.start : null;
}
