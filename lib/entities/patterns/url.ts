import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';

// http(s), hxxp(s), ftp, or "www."; a defanged dot is `[.]` or `(.)`. 2,000 characters: no printed address is longer.
const URL_LIKE =
  /(?<![\p{L}\p{N}@])(?:(?:https?|hxxps?|ftp):\/\/|hxxps?\[:\]\/\/|www(?:\.|\[\.\]))[^\s<>"“”„«»|\\^`{}]{1,2000}/giu;

/** End punctuation belongs to the sentence, as does a closing bracket that the address never opened. */
function trimEnd(url: string): string {
  let end = url.length;
  // Each of the two brackets is counted once: re-counting at every step would be quadratic in "))))))".
  let round = balance(url, '(', ')');
  let square = balance(url, '[', ']');
  for (; end > 0; end--) {
    const last = url.charAt(end - 1);
    if (last === ')' && round < 0) round++;
    else if (last === ']' && square < 0) square++;
    else if (!/[.,;:!?'’*_…]/.test(last)) break;
  }
  return url.slice(0, end);
}

function balance(url: string, open: string, close: string): number {
  let depth = 0;
  for (const char of url) depth += char === open ? 1 : char === close ? -1 : 0;
  return depth;
}

const LETTER_AFTER_DOT = expression(String.raw`[.\]][\p{L}\p{N}]`);

/** Web addresses, defanged ones too. Canonical: lower-case host, refanged; a bare `www.` gets no scheme. */
export function findUrls(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(URL_LIKE)) {
    const url = trimEnd(match[0]);
    if (!LETTER_AFTER_DOT.test(url)) continue;
    found.push({
      start: match.index,
      end: match.index + url.length,
      type: 'CONTACT',
      canonical: url
        .replace(/^hxxp/i, 'http')
        .replace(/\[:\]/, ':')
        .replace(/[[(]\.[\])]/g, '.')
        .replace(/\/$/, ''),
      source: 'contact',
    });
  }
  return found;
}
