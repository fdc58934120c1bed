import type { Candidate } from '../candidate.ts';
import { findCounts } from './count.ts';
import { findCves } from './cve.ts';
import { findDataTypes } from './dataType.ts';
import { findDomains } from './domain.ts';
import { findEmails } from './email.ts';
import { findHashes } from './hash.ts';
import { findIps } from './ip.ts';
import { findLaws } from './law.ts';
import { findMoney } from './money.ts';
import { findPhones } from './phone.ts';
import { findUrls } from './url.ts';

/** Everything that patterns find, overlaps included; `chooseCandidates` settles those. */
export function findPatterns(text: string, decimalComma: boolean): Candidate[] {
  return [
    ...findEmails(text),
    ...findUrls(text),
    ...findHashes(text),
    ...findIps(text),
    ...findDomains(text),
    ...findPhones(text),
    ...findCves(text),
    ...findMoney(text, decimalComma),
    ...findLaws(text),
    ...findCounts(text, decimalComma),
    ...findDataTypes(text),
  ];
}
