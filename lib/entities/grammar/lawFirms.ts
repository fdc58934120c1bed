import { EDGE_AFTER, EDGE_BEFORE, WORD } from './capitalWord.ts';
import type { GrammarCandidate } from './organisations.ts';

const FORM = String.raw`(?:LLP|L\.L\.P\.|LLC|L\.L\.C\.|PLLC|P\.L\.L\.C\.|PLC|P\.C\.|PC|LPA|P\.A\.|PA)`;
// "A, B & C LLP": up to five partners, commas between, "&" or "and" before the last; the form may follow a comma.
const FIRM = new RegExp(
  `${EDGE_BEFORE}${WORD}(?: ${WORD})?(?:, ${WORD}(?: ${WORD})?){0,4},? (?:&|and) ${WORD}(?: ${WORD})?,? ${FORM}${EDGE_AFTER}`,
  'gu',
);
const SHORT = new RegExp(`${EDGE_BEFORE}${WORD}(?: ${WORD}){0,5},? (?:LLP|PLLC|P\\.C\\.|LPA)${EDGE_AFTER}`, 'gu');

/** Law firms with all their partners as one name. */
export function findLawFirms(text: string): GrammarCandidate[] {
  return [FIRM, SHORT].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      type: 'ORG' as const,
      canonical: match[0],
      source: 'grammar' as const,
      role: 'law-firm' as const,
    })),
  );
}
