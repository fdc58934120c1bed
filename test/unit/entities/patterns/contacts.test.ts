import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../lib/entities/candidate.ts';
import { findDomains } from '../../../../lib/entities/patterns/domain.ts';
import { findEmails } from '../../../../lib/entities/patterns/email.ts';
import { findHashes } from '../../../../lib/entities/patterns/hash.ts';
import { findIps } from '../../../../lib/entities/patterns/ip.ts';
import { findPhones } from '../../../../lib/entities/patterns/phone.ts';
import { findUrls } from '../../../../lib/entities/patterns/url.ts';

type Case = readonly [text: string, words: string, canonical: string];
const SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const KINDS: readonly {
  name: string;
  find: (text: string) => Candidate[];
  cases: readonly Case[];
  misses: readonly string[];
}[] = [
  {
    name: 'findPhones',
    find: findPhones,
    cases: [
      ['call 1 (877) 438-8228 now', '1 (877) 438-8228', '18774388228'],
      ['or 1-877-IDTHEFT.', '1-877-IDTHEFT', '18774384338'],
      ['at 727-893-7780 to', '727-893-7780', '7278937780'],
      ['(866) 447-7559', '(866) 447-7559', '8664477559'],
      ['866.447.7559', '866.447.7559', '8664477559'],
      ['+44 20 7946 0958', '+44 20 7946 0958', '+442079460958'],
      ['Hotline 0800 123 4567', '0800 123 4567', '08001234567'],
    ],
    misses: [
      '10/13/17',
      '2018-09-27',
      '1,234,567',
      '8664477559',
      'CVE-2017-5638',
      '123-45-6789',
      '192.168.100.200',
      'in 1999-2001',
    ],
  },
  {
    name: 'findEmails',
    find: findEmails,
    cases: [
      ['write to help@example.org.', 'help@example.org', 'help@example.org'],
      ['Email: Tips[at]Example.net', 'Tips[at]Example.net', 'tips@example.net'],
      ['info (at) example (dot) com', 'info (at) example (dot) com', 'info@example.com'],
    ],
    misses: ['@reporter', 'at example.org', 'a@b'],
  },
  {
    name: 'findUrls',
    find: findUrls,
    cases: [
      ['see www.police.example.org and', 'www.police.example.org', 'www.police.example.org'],
      ['(https://example.com/a_(b)).', 'https://example.com/a_(b)', 'https://example.com/a_(b)'],
      ['hxxps://bad[.]example[.]com/x.', 'hxxps://bad[.]example[.]com/x', 'https://bad.example.com/x'],
    ],
    misses: ['www', 'http:// nothing', 'wwwhat.com'],
  },
  {
    name: 'findDomains',
    find: findDomains,
    cases: [
      ['from evil[.]com they', 'evil[.]com', 'evil.com'],
      ['at stpete.org today', 'stpete.org', 'stpete.org'],
      ['on abc123.onion', 'abc123.onion', 'abc123.onion'],
    ],
    misses: ['Booking.com', 'the end.then', 'e.g.in', 'file.txt', 'help@example.org'],
  },
  {
    name: 'findIps',
    find: findIps,
    cases: [
      ['from 203.0.113.7.', '203.0.113.7', '203.0.113.7'],
      ['203[.]0[.]113[.]7', '203[.]0[.]113[.]7', '203.0.113.7'],
      ['2001:db8::8a2e:370:7334', '2001:db8::8a2e:370:7334', '2001:db8::8a2e:370:7334'],
    ],
    misses: ['version 2.4.1.0', '1.2.3', '300.1.1.1', 'at 12:30:45', '10.1.2.3.4'],
  },
  {
    name: 'findHashes',
    find: findHashes,
    cases: [
      [`sha256 ${SHA256}`, SHA256, SHA256],
      ['D41D8CD98F00B204E9800998ECF8427E', 'D41D8CD98F00B204E9800998ECF8427E', 'd41d8cd98f00b204e9800998ecf8427e'],
    ],
    misses: ['12345678901234567890123456789012', 'abcdef', `${SHA256}0`],
  },
];

describe.each(KINDS)('$name', ({ find, cases, misses }) => {
  it.each(cases)('%s', (text, words, canonical) => {
    expect(find(text).map((c) => [text.slice(c.start, c.end), c.canonical])).toEqual([[words, canonical]]);
  });

  it.each(misses)('none in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
