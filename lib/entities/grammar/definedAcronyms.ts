import { expression } from '../expression.ts';
import { isPlain } from '../lists/isPlain.ts';
import type { Token } from '../tokens.ts';
import type { GrammarCandidate } from './organisations.ts';

/** Words looked back over at most: an acronym's letters and as many small words. */
const SLACK = 4;

const ACRONYM = expression(String.raw`^[\p{Lu}&]{2,8}$`);

/**
 * "Health Care for All (HCFA)": the words before a bracket whose initials are the acronym in it are one name, wherever
 * grammar would cut it (after Schwartz and Hearst 2003). Every word with a letter in the acronym has a capital, so that
 * "personally identifiable information (PII)" is none.
 */
export function findDefinedAcronyms(text: string, tokens: readonly Token[]): GrammarCandidate[] {
  const found: GrammarCandidate[] = [];
  for (let i = 2; i < tokens.length - 1; i++) {
    const acronym = tokens[i];
    if (tokens[i - 1]?.text !== '(' || !acronym || !ACRONYM.test(acronym.text) || isPlain(acronym.lower)) continue;
    const from = nameStart(tokens, i - 2, acronym.text);
    const first = from === null ? undefined : tokens[from];
    const last = tokens[i - 2];
    if (!first || !last) continue;
    const name = text.slice(first.start, last.end);
    found.push({ start: first.start, end: last.end, type: 'ORG', canonical: name, source: 'grammar', role: null });
  }
  return found;
}

/** The token at which the name that ends at token `to` starts, reading the acronym from its last letter; null when it does not fit. */
function nameStart(tokens: readonly Token[], to: number, acronym: string): number | null {
  let letter = acronym.length - 1;
  const block = tokens[to]?.block;
  for (let i = to, looked = 0; i >= 0 && looked < acronym.length + SLACK; i--, looked++) {
    const token = tokens[i];
    if (!token || token.block !== block) return null;
    const fits = token.lower.startsWith(acronym.charAt(letter).toLowerCase());
    if (fits && (token.capital || token.text.length <= 3)) {
      if (letter === 0) return token.capital ? i : null;
      letter--;
    } else if (token.capital || token.text.length > 3) return null;
  }
  return null;
}
