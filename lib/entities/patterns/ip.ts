import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';

const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
const DOT = String.raw`(?:\.|\[\.\]|\(\.\)|\[dot\])`;
const V4 = expression(
  String.raw`(?<![\p{L}\p{N}.])(?:${OCTET}${DOT}){3}${OCTET}(?::\d{1,5}|/\d{1,2})?(?![\p{L}\p{N}]|\.\d)`,
  'g',
);
// At least five groups, or a `::`: "12:30:45" is a clock.
const V6 = expression(
  String.raw`(?<![\p{L}\p{N}:])(?:(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5}))(?![\p{L}\p{N}:])`,
  'gi',
);
// "version 2.4.1.0" has four parts too.
const VERSION_BEFORE = /(?:\bv|version|release|build|firmware|update)\.? ?$/i;

/** IPv4 and IPv6 addresses, defanged ones too; version numbers with four parts are left alone. */
export function findIps(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const pattern of [V4, V6]) {
    for (const match of text.matchAll(pattern)) {
      if (VERSION_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'CONTACT',
        canonical: match[0].replace(/[[(](?:\.|dot)[\])]/g, '.').toLowerCase(),
        source: 'contact',
      });
    }
  }
  return found;
}
