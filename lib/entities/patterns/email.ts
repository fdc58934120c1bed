import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';

// Plain and defanged: `a@b.org`, `a[at]b.org`, `a(at)b[.]org`. Bounded lengths keep it linear (RFC 5321: 64 and 255).
const AT = String.raw`(?:@|\[@\]| ?[[({](?:at|AT)[\])}] ?)`;
const DOT = String.raw`(?:\.|\[\.\]|\(\.\)| ?[[({](?:dot|DOT)[\])}] ?)`;
const EMAIL = expression(
  String.raw`(?<![\p{L}\p{N}._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}${AT}(?:[A-Za-z0-9-]{1,63}${DOT}){1,6}[A-Za-z]{2,24}(?![\p{L}\p{N}])`,
  'g',
);

const SIGN = /@|[[({](?:at|AT)[\])}]/;

/** `a[at]b[.]org` as `a@b.org`: the address a reader would write to. */
function refang(address: string): string {
  return address
    .replace(/\s?[[({](?:at|@)[\])}]\s?/i, '@')
    .replace(/\s?[[({](?:dot|\.)[\])}]\s?/gi, '.')
    .toLowerCase();
}

/** E-mail addresses, defanged ones too. */
export function findEmails(text: string): Candidate[] {
  // Most articles have no address: looking for the sign first saves trying every word.
  if (!SIGN.test(text)) return [];
  return Array.from(text.matchAll(EMAIL), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'CONTACT' as const,
    canonical: refang(match[0]),
    source: 'contact' as const,
  }));
}
