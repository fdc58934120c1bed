import { expression } from '../expression.ts';
import { isPlain } from '../lists/isPlain.ts';
import type { GrammarCandidate } from './organisations.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*[\p{L}\p{M}]`;
// "Dinsmore & Shohl", "Thornley & Wick Housing Association"; the sign is rare, so the search starts there and looks back.
const BEFORE = expression(String.raw`(?<![\p{L}\p{N}’'-])(?:${WORD} ){0,2}${WORD} $`);
const AFTER = expression(`^ ${WORD}(?: ${WORD}){0,3}`);
/** Characters looked over on each side. */
const REACH = 60;
/** "Terms & Conditions", "Research & Development", "Black & White": words, not names. */
const HEADLINE =
  /^(?:Terms|Research|Mergers|Questions|Q|Profit|Health|Safety|Information|Privacy|Data|Risk|Policies|Search|Trial|Arts|Science|Names|News|Food|Supply|Human) &/;

/** Two names that "&" joins are one organisation. */
export function findJoinedNames(text: string): GrammarCandidate[] {
  const found: GrammarCandidate[] = [];
  for (let at = text.indexOf(' & '); at >= 0; at = text.indexOf(' & ', at + 3)) {
    const before = BEFORE.exec(text.slice(Math.max(0, at - REACH), at + 1))?.[0];
    const after = AFTER.exec(text.slice(at + 2, at + 2 + REACH))?.[0];
    if (before === undefined || after === undefined) continue;
    const name = withoutLead(before) + text.slice(at + 1, at + 2) + after;
    const words = name.split(' ').filter((word) => word !== '&');
    if (HEADLINE.test(name) || words.every((word) => isPlain(word.toLowerCase()))) continue;
    const end = at + 2 + after.length;
    found.push({ start: end - name.length, end, type: 'ORG', canonical: name, source: 'grammar', role: null });
  }
  return found;
}

const LEADS = expression(
  String.raw`^(?:The|At|In|On|But|And|When|While|As|If|By|From|For|With|Both|Like|Judge|Attorney|Attorneys) (?=\p{Lu})`,
);
const withoutLead = (before: string): string => before.replace(LEADS, '');
