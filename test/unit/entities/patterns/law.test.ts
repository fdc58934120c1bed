import { describe, expect, it } from 'vitest';
import { findLaws } from '../../../../lib/entities/patterns/law.ts';

const found = (text: string) => findLaws(text).map((c) => [text.slice(c.start, c.end), c.canonical]);

describe('findLaws', () => {
  it.each([
    ['Sections 5(1)(f) and 32 of the GDPR', 'GDPR', 'GDPR'],
    ['a HIPAA breach', 'HIPAA', 'HIPAA'],
    [
      'the Health Insurance Portability and Accountability Act',
      'Health Insurance Portability and Accountability Act',
      'HIPAA',
    ],
    ['the Data Protection Act 2018', 'Data Protection Act 2018', 'Data Protection Act'],
    ['under 45 CFR 164.404', '45 CFR 164.404', '45 CFR 164.404'],
    ['18 U.S.C. § 1030', '18 U.S.C. § 1030', '18 U.S.C. § 1030'],
    ['M.G.L. c. 93H', 'M.G.L. c. 93H', 'M.G.L. c. 93H'],
    ['RCW 19.255.010', 'RCW 19.255.010', 'RCW 19.255.010'],
    ['the Utah Cyber Safety Act', 'Utah Cyber Safety Act', 'Utah Cyber Safety Act'],
  ])('%s', (text, words, canonical) => {
    expect(found(text)).toContainEqual([words, canonical]);
  });

  it.each([
    'an act of war',
    'The Act was passed.',
    'a code of conduct',
    'Section 32',
    'by state law',
    'the Source Code',
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
