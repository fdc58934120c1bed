import { expression } from '../expression.ts';
import type { GrammarCandidate } from './organisations.ts';

// A partner: one or two capitalised words. The form closes the name, so the search starts there and looks back.
const FORM = expression(
  String.raw`(?:LLP|L\.L\.P\.|LLC|L\.L\.C\.|PLLC|P\.L\.L\.C\.|PLC|P\.C\.|LPA|P\.A\.)(?![\p{L}\p{N}])`,
  'g',
);
const PARTNER = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?`;
const PARTNERS = expression(String.raw`(?<![\p{L}\p{N}])${PARTNER}(?:, ${PARTNER}){0,4},? (?:&|and) ${PARTNER},? $`);
/** Longest list of partners looked back over, in characters. */
const REACH = 120;

/** "A, B & C LLP": a law firm with all its partners is one name. */
export function findLawFirms(text: string): GrammarCandidate[] {
  const found: GrammarCandidate[] = [];
  for (const match of text.matchAll(FORM)) {
    const from = Math.max(0, match.index - REACH, text.lastIndexOf('\n', match.index) + 1);
    const partners = PARTNERS.exec(text.slice(from, match.index));
    if (!partners) continue;
    // "Morgan & Morgan and A, B & C LLP" names two firms.
    const other = partners[0].lastIndexOf(' and ');
    const skipped = other >= 0 && partners[0].indexOf(' & ', other) > 0 ? other + ' and '.length : 0;
    const start = from + partners.index + skipped;
    const end = match.index + match[0].length;
    found.push({ start, end, type: 'ORG', canonical: text.slice(start, end), source: 'grammar', role: 'law-firm' });
  }
  return found;
}
