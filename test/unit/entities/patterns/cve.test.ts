import { describe, expect, it } from 'vitest';
import { findCves } from '../../../../lib/entities/patterns/cve.ts';

describe('findCves', () => {
  it.each([
    ['fixed as CVE-2023-34362.', 'CVE-2023-34362', 'CVE-2023-34362'],
    ['non-breaking hyphens: CVE\u20112021\u201144228', 'CVE\u20112021\u201144228', 'CVE-2021-44228'],
    ['en dashes: CVE–2017–5638', 'CVE–2017–5638', 'CVE-2017-5638'],
    ['in lower case: cve-2019-0708', 'cve-2019-0708', 'CVE-2019-0708'],
    ['a space: CVE 2014-0160', 'CVE 2014-0160', 'CVE-2014-0160'],
    ['by its name: Heartbleed', 'Heartbleed', 'CVE-2014-0160'],
    ['by its name: Citrix Bleed', 'Citrix Bleed', 'CVE-2023-4966'],
  ])('%s', (text, words, canonical) => {
    expect(findCves(text).map((c) => [text.slice(c.start, c.end), c.canonical])).toEqual([[words, canonical]]);
  });

  it.each([
    'CVE-2023',
    'CVE-23-34362',
    'XCVE-2023-34362',
    'CVE-2023-123',
    'CVE-2023-12345678',
    'a meltdown of the market',
    'Heartbleeding',
  ])('none in: %s', (text) => {
    expect(findCves(text)).toEqual([]);
  });
});
