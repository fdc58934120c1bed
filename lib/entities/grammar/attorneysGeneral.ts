import { expression } from '../expression.ts';
import { parseNameList } from '../lists/names.ts';
import { STATES } from '../lists/places.ts';
import type { GrammarCandidate } from './organisations.ts';

const STATE_NAMES: ReadonlySet<string> = new Set(parseNameList(STATES).map((entry) => entry.printed));
const TITLE = expression(String.raw`(?<![\p{L}\p{N}])(?:Attorney General|AG)(?:[’']s [Oo]ffice)?(?![\p{L}\p{N}])`, 'g');
const OFFICE_BEFORE = /Office of the $/;
const OF_AFTER = expression(String.raw`^ of (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)`);
// "Massachusetts Attorney General Maura Healey" names a state and a person; the title is neither.
const PERSON_AFTER = expression(String.raw`^ \p{Lu}[\p{Ll}’'-]+ (?:\p{Lu}\. )?\p{Lu}`);
/** Characters looked back over: "Office of the North Carolina " has 29. */
const REACH = 32;

/** The office of a state's attorney general; with the holder's name behind it the words are a title, not a name. */
export function findAttorneysGeneral(text: string): GrammarCandidate[] {
  const found: GrammarCandidate[] = [];
  for (const match of text.matchAll(TITLE)) {
    let end = match.index + match[0].length;
    if (PERSON_AFTER.test(text.slice(end, end + 40))) continue;
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const state = stateAtEnd(before);
    const office = OFFICE_BEFORE.exec(before.slice(0, before.length - state.length))?.[0] ?? '';
    const of = OF_AFTER.exec(text.slice(end, end + 40));
    const ofState = [of?.[1], of?.[1]?.split(' ')[0]].find((name) => name !== undefined && STATE_NAMES.has(name));
    if (ofState !== undefined) end += ' of '.length + ofState.length;
    if (state === '' && office === '' && ofState === undefined) continue;
    const start = match.index - state.length - office.length;
    const canonical = text
      .slice(start, end)
      .replace(/[’']s [Oo]ffice$/, '')
      .replace(/ AG$/, ' Attorney General');
    found.push({ start, end, type: 'ORG', canonical, source: 'grammar', role: 'regulator' });
  }
  return found;
}

const STATE_BEFORE = expression(String.raw`(?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}[\p{L}.]*(?:[’']s)? $`);

/** The state at the end of the words before a title, with the space and possessive behind it; empty when there is none. */
function stateAtEnd(before: string): string {
  const words = STATE_BEFORE.exec(before)?.[0] ?? '';
  for (let rest = words; rest !== ''; rest = rest.replace(/^\S+ /, '')) {
    if (STATE_NAMES.has(rest.replace(/(?:[’']s)? $/, ''))) return rest;
  }
  return '';
}
