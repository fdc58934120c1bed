import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';
import { allNames } from '../lists/allNames.ts';
import { FIRST_NAMES } from '../lists/firstNames.ts';
import { isPlain } from '../lists/isPlain.ts';
import { ORG_HEADS } from '../lists/words.ts';
import type { Token } from '../tokens.ts';

const HONORIFICS = new Set(['Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Miss', 'Dr', 'Dr.']);
/** Titles before a name; the name starts after them. */
const TITLES = new Set(
  `General AG Gov. Governor Sen. Senator Rep. Mayor Judge CEO CISO CIO CFO COO CTO Superintendent Commissioner Sheriff Secretary Prosecutor Justice President
spokesman spokeswoman spokesperson analyst researcher expert director president founder Officer superintendent attorney reporter journalist detective
executive minister boss commissioner chairman chairwoman professor mayor`.split(/\s+/),
);
/** Titles that a surname alone may follow: "Attorney General Frosh", "Judge Koh". */
const SURNAME_TITLES = new Set([
  'General',
  'Judge',
  'Senator',
  'Sen.',
  'Rep.',
  'Gov.',
  'Governor',
  'Mayor',
  'Justice',
  'Sheriff',
]);
const PARTICLES = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'bin',
  'al',
  'el',
  'ter',
  'dos',
  'du',
  'y',
]);
const TAILS = new Set(['Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III', 'IV']);
/** Second words that make "First Word" something else than a person. */
const NOT_SURNAME = new Set(
  `county city street avenue road park beach island valley springs river lake act building day times field square bay creek hills heights
county, airport bridge port state states nations kong kingdom zealand africa korea said`.split(/\s+/),
);

const INITIAL = expression(String.raw` \p{Lu}(?= )`, 'g');

const INITIALS = expression(String.raw` (?:\p{Lu}\.)+(?= )`, 'g');

/** "Robert H.B. Baldwin, Jr." → "Robert Baldwin"; "Mr. LaRocque" → "LaRocque": without honorific, initials and tail. */
export function personCanonical(printed: string): string {
  return printed
    .replace(/^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir)\.? /, '')
    .replace(/,? (?:Jr|Sr)\.?$| (?:II|III|IV)$/, '')
    .replace(INITIALS, '')
    .replace(INITIAL, '');
}

const NAME_WORD = expression(String.raw`^\p{L}[\p{L}\p{M}’'-]+$`);

const isNameWord = (token: Token | undefined): boolean =>
  token?.capital === true &&
  token.text.length > 1 &&
  !token.allCaps &&
  NAME_WORD.test(token.text) &&
  !ORG_HEADS.has(token.lower) &&
  !NOT_SURNAME.has(token.lower);
const INITIAL_ALONE = expression(String.raw`^(?:\p{Lu}\.)+$|^\p{Lu}$`);

const isInitial = (token: Token | undefined): boolean => token !== undefined && INITIAL_ALONE.test(token.text);

/** Persons by honorific, by title, or by a known given name before a capitalised word. An honorific belongs to the mention, a title does not. */
export function findPersons(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const honorific = HONORIFICS.has(token.text);
    if (!honorific && !(token.capital && isNameWord(token))) continue;
    const titled = !honorific && TITLES.has(tokens[i - 1]?.text ?? '') && tokens[i - 1]?.block === token.block;
    // "Will Equifax pay?", "Per Visa": at the start of a sentence such a word is no given name by itself.
    const given = FIRST_NAMES.has(token.lower) && !(token.opens && isPlain(token.lower));
    if (!honorific && !titled && !given) continue;
    const titledSurname =
      titled && SURNAME_TITLES.has(tokens[i - 1]?.text ?? '') && !tokens[i + 1]?.capital && !isPlain(token.lower);
    const end = honorific
      ? afterHonorific(tokens, i + 1)
      : (surnameEnd(tokens, i + 1) ?? (titledSurname ? i + 1 : null));
    if (end === null) continue;
    // After a title the name may have a third word ("CEO Kelly Bayer Rosmarin said").
    const third =
      titled &&
      end - i === 2 &&
      isNameWord(tokens[end]) &&
      tokens[end]?.block === token.block &&
      !tokens[end + 1]?.capital;
    const last = withTail(tokens, third ? end + 1 : end);
    const span = { start: token.start, end: tokens[last - 1]?.end ?? token.end };
    // "Kelly Bayer": a listed firm behind a given name is a family name.
    const listed = given && !titled ? allNames().match(tokens, i + 1) : null;
    const overrules = listed !== null && listed.to === last && listed.name.type === 'ORG' && !token.opens;
    // A listed given name alone is weaker evidence than the tagger's whole sentence.
    const source = honorific || titled || overrules ? 'grammar' : 'tagger';
    found.push({ ...span, type: 'PERSON', canonical: personCanonical(text.slice(span.start, span.end)), source });
    i = last - 1;
  }
  return found;
}

/** Index after the surname that must follow a given name: initials and particles, then one or two words; null when there is none. */
function surnameEnd(tokens: readonly Token[], from: number): number | null {
  const block = tokens[from - 1]?.block;
  let at = from;
  while (isInitial(tokens[at])) at++;
  while (PARTICLES.has(tokens[at]?.text ?? '')) at++;
  if (!isNameWord(tokens[at]) || tokens[at]?.block !== block) return null;
  at++;
  // A third word only when the second is a given name too ("Mary Ann Smith") and it is no organisation's.
  if (FIRST_NAMES.has(tokens[at - 1]?.lower ?? '') && isNameWord(tokens[at]) && tokens[at]?.block === block) at++;
  const next = tokens[at];
  return next?.capital && next.block === block && ORG_HEADS.has(next.lower) ? null : at;
}

function afterHonorific(tokens: readonly Token[], from: number): number | null {
  const block = tokens[from - 1]?.block;
  let at = from;
  while (
    at < from + 4 &&
    tokens[at]?.block === block &&
    (isNameWord(tokens[at]) || isInitial(tokens[at]) || (at > from && PARTICLES.has(tokens[at]?.text ?? '')))
  )
    at++;
  return at > from ? at : null;
}

function withTail(tokens: readonly Token[], at: number): number {
  const block = tokens[at - 1]?.block;
  // What opens the next line is no tail of this one's name.
  const word = (place: number): string => (tokens[place]?.block === block ? (tokens[place]?.text ?? '') : '');
  if (TAILS.has(word(at))) return at + 1;
  return word(at) === ',' && /^(?:Jr|Sr)\.?$/.test(word(at + 1)) ? at + 2 : at;
}
