import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';

/** Endings of the domains that notices and reports print; a closed list, so that "files.Then" is no domain. */
const TLDS =
  'com|org|net|gov|edu|mil|int|info|biz|io|co|us|uk|ca|au|de|fr|es|it|nl|eu|ie|ch|at|be|se|no|dk|fi|pl|pt|cz|ru|su|ua|by|cn|jp|kr|in|br|mx|ar|za|nz|sg|hk|tw|tr|il|ir|kp|onion|xyz|top|online|site|club|shop|app|dev|cloud|tech|live|pw|cc|ws|to|me|tv|ai|gg|ly|is|pro|vip|icu';
const DOT = String.raw`(?:\.|\[\.\]|\(\.\)|\[dot\])`;
// A bare domain is printed in lower case; "Booking.com" and "DataBreaches.net" are names and left to the name rules.
const DOMAIN = expression(
  String.raw`(?<![\p{L}\p{N}@._/-])(?:[a-z0-9][a-z0-9-]{0,62}${DOT}){1,5}(?:${TLDS})(?![\p{L}\p{N}@_-]|\.[\p{L}\p{N}])(?:/[^\s<>"“”|\\^{}]{0,500}[\p{L}\p{N}/])?`,
  'g',
);

/** Bare domains (`stpete.org`, `evil[.]com`, `stpete.org/pay`), lower case only. */
export function findDomains(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(DOMAIN)) {
    // "e.g.in" and "3.5.in" are no domains: the label before the ending has two characters and a letter.
    const host = match[0].replace(/\/.*$/, '').replace(/[[(](?:\.|dot)[\])]/g, '.');
    const label = host.split('.').at(-2) ?? '';
    if (label.length < 2 || !/[a-z]/.test(label)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      type: 'CONTACT',
      canonical: match[0].replace(/[[(](?:\.|dot)[\])]/g, '.'),
      source: 'contact',
    });
  }
  return found;
}
