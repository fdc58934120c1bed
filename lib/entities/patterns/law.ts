import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';
import { LAWS } from '../lists/laws.ts';

const escapeName = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]');
const byName = new Map<string, string>();
for (const [canonical, ...aliases] of LAWS) {
  for (const name of [canonical, ...aliases]) byName.set(name.toLowerCase(), canonical);
}
const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(escapeName);
const LISTED = expression(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gi');

// "Massachusetts Data Breach Notification Law", "Consumer Protection Act of 1998": the head is searched for, and its name
// looked back for, which is ten times faster than trying every capitalised word.
const HEAD = expression(
  String.raw`(?<= )(?:Act|Law|Statute|Regulation|Directive|Ordinance|Code)(?: of (?:19|20)\d\d| (?:19|20)\d\d)?(?![\p{L}\p{N}])`,
  'g',
);
const WORD = String.raw`(?:[A-Z][\p{L}’'-]+|U\.S\.)`;
const BEFORE_HEAD = expression(
  String.raw`(?<![\p{L}\p{N}])${WORD}(?: (?:and |of (?:the )?|for |on |in |to |& )?${WORD}){0,9} $`,
);
/** Longest name looked back over, in characters. */
const REACH = 120;
// Citations: 45 CFR 164.404, 18 U.S.C. § 1030, N.J.S.A. 56:8-163, M.G.L. c. 93H, Cal. Civ. Code § 1798.82, RCW 19.255.
const SECTION = String.raw`(?:§§?|[Ss]ections?|[Ss]ec\.|[Pp]art|[Pp]arts)? ?\d[\d.:A-Za-z-]*\d?(?:\([a-z0-9]{1,4}\))*`;
const CITED = expression(
  String.raw`(?<![\p{L}\p{N}])(?:\d{1,2} (?:C\.?F\.?R\.?|U\.?S\.?C\.?) ${SECTION}|(?:N\.J\.S\.A\.|RCW|(?:Cal\. )?Civ\. Code|Tex\. Bus\. & Com\. Code|Fla\. Stat\.|Ind\. Code|ORS|NRS|A\.R\.S\.|C\.R\.S\.|815 ILCS|N\.Y\. Gen\. Bus\. Law|O\.C\.G\.A\.|K\.S\.A\.|Va\. Code|Wis\. Stat\.) ${SECTION}|(?:M\.?G\.?L\.?|Mass\. Gen\. Laws|General Laws),? (?:c\.|ch\.|[Cc]hapter) ?\d+[A-Z]?(?:, ${SECTION})?|RSA \d+-[A-Z]:\d+)`,
  'g',
);
// "Md. Code Com. Law § 14-3504": any code, by its sign.
const SIGNED = expression(
  String.raw`(?<![\p{L}\p{N}])(?:\d{1,3} )?(?:\p{Lu}[\p{L}.]*,? (?:& )?){1,6}§§? ?\d[\d.:A-Za-z-]*\d`,
  'g',
);

// Sentence openers, and verbs that a capitalised clause "X Act" may start with.
const OPENER =
  /^(?:The|This|That|These|Under|In|On|By|For|And|But|Its|Their|Our|A|An|Federal|State|New|Violating|Both)[ \u00a0]/;

const PLAIN_LAW = expression(String.raw`^(?:Act|Law|Code|\p{Lu}\p{L}+ Law|\p{L}+ (?:Code|Directive))$`);

const SMALL = expression(String.raw`^\p{Ll}`);

/**
 * Laws by name ("HIPAA", "Data Protection Act 2018") and by citation. The section within a named law stays outside the
 * extent: "Sections 5(1)(f) and 32 of the GDPR" is one mention, "GDPR".
 */
export function findLaws(text: string): Candidate[] {
  const found: Candidate[] = [];
  const push = (start: number, name: string, canonical = name) =>
    found.push({ start, end: start + name.length, type: 'LAW', canonical, source: 'pattern' });
  for (const match of text.matchAll(LISTED)) {
    // "Fair", "Privacy act": a listed name is printed with a capital.
    if (SMALL.test(match[0])) continue;
    push(match.index, match[0], byName.get(match[0].toLowerCase()) ?? match[0]);
  }
  for (const match of text.matchAll(HEAD)) {
    const from = Math.max(0, match.index - REACH, text.lastIndexOf('\n', match.index) + 1);
    const before = BEFORE_HEAD.exec(text.slice(from, match.index));
    if (!before) continue;
    const title = before[0] + match[0];
    const opener = OPENER.exec(title)?.[0].length ?? 0;
    const name = title.slice(opener);
    if (PLAIN_LAW.test(name)) continue;
    push(from + before.index + opener, name, byName.get(name.toLowerCase()) ?? name);
  }
  const cited = text.includes('§') ? [CITED, SIGNED] : [CITED];
  for (const pattern of cited)
    for (const match of text.matchAll(pattern)) push(match.index, match[0].replace(/\.$/, ''));
  return found;
}
