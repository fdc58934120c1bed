import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';

// MD5, SHA-1, SHA-256, SHA-512 in hexadecimal.
const HASH = expression(
  String.raw`(?<![\p{L}\p{N}])(?:[a-f0-9]{128}|[a-f0-9]{64}|[a-f0-9]{40}|[a-f0-9]{32})(?![\p{L}\p{N}])`,
  'gi',
);

/** File hashes; a run of digits alone is a number, not a hash. */
export function findHashes(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(HASH)) {
    if (!/[a-f]/i.test(match[0]) || !/\d/.test(match[0])) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    found.push({ start, end, type: 'CONTACT', canonical: match[0].toLowerCase(), source: 'contact' });
  }
  return found;
}
