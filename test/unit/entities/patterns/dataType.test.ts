import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDataTypes, verisVariety } from '../../../../lib/entities/patterns/dataType.ts';
import { DATA_TYPES } from '../../../../lib/entities/patterns/dataTypeTerms.ts';

const found = (text: string) =>
  findDataTypes(text)
    .sort((a, b) => a.start - b.start)
    .map((c) => [text.slice(c.start, c.end), c.canonical]);

describe('findDataTypes', () => {
  it.each([
    ['names, boat mooring numbers and addresses were stolen', 'boat mooring numbers'],
    ['It holds bcrypt hashes and email addresses.', 'bcrypt hashes'],
    ['birth years, ID card numbers and names', 'ID card numbers'],
    ['attendance records, test scores and names of pupils', 'test scores'],
  ])('an item of a list of data: %s', (text, words) => {
    expect(found(text).map(([printed]) => printed)).toContain(words);
    for (const [, canonical] of found(text)) expect(verisVariety(canonical ?? '')).not.toBeNull();
  });

  it.each(['names, internal documents and contracts', 'He filed false tax returns.', 'chat logs seen by a reporter'])(
    'no more than names in: %s',
    (text) => {
      expect(
        found(text)
          .map(([printed]) => printed)
          .filter((printed) => printed !== 'names'),
      ).toEqual([]);
    },
  );

  it.each([
    [
      'Names, Social Security numbers and dates of birth were exposed.',
      [
        ['Names', 'name'],
        ['Social Security numbers', 'SSN'],
        ['dates of birth', 'date of birth'],
      ],
    ],
    [
      'rent arrears, disability status and pathology results',
      [
        ['rent arrears', 'income'],
        ['disability status', 'health information'],
        ['pathology results', 'health information'],
      ],
    ],
    [
      'copies of their passports, direct deposit forms, cell site IDs and pay stubs',
      [
        ['copies of their passports', 'passport'],
        ['direct deposit forms', 'bank account'],
        ['cell site IDs', 'location'],
        ['pay stubs', 'employment'],
      ],
    ],
    [
      'dates of admission, insurance cards and emergency contacts',
      [
        ['dates of admission', 'health information'],
        ['insurance cards', 'health insurance'],
        ['emergency contacts', 'relatives'],
      ],
    ],
    [
      'mailing addresses, phone numbers and emails',
      [
        ['mailing addresses', 'postal address'],
        ['phone numbers', 'phone number'],
        ['emails', 'email address'],
      ],
    ],
    [
      'customer names and card numbers were taken',
      [
        ['customer names', 'name'],
        ['card numbers', 'payment card'],
      ],
    ],
    ['credit card information', [['credit card information', 'payment card']]],
    [
      'CVV numbers and PINs',
      [
        ['CVV numbers', 'card verification code'],
        ['PINs', 'PIN'],
      ],
    ],
    ['driver’s license numbers', [['driver’s license numbers', "driver's license"]]],
    ['passport numbers', [['passport numbers', 'passport']]],
    [
      'diagnoses and health insurance information',
      [
        ['diagnoses', 'health information'],
        ['health insurance information', 'health insurance'],
      ],
    ],
    ["doctors' notes", [["doctors' notes", 'health information']]],
    ['hashed passwords', [['hashed passwords', 'credentials']]],
    [
      'usernames and passwords',
      [
        ['usernames', 'credentials'],
        ['passwords', 'credentials'],
      ],
    ],
    ['tax identification numbers', [['tax identification numbers', 'tax id']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'personal information was exposed',
    'The attacker names the companies on a web site.',
    'It addresses the flaw in an update.',
    'She emails the reporters.',
    'The Social Security Administration was told.',
    'brand names of other companies',
    'a password is no help',
    'Write to our mailing list.',
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('maps every canonical type to a variety of VERIS 1.4.1', () => {
    const schema: unknown = JSON.parse(readFileSync('test/corpus/entities/veris-data-varieties.json', 'utf8'));
    if (!Array.isArray(schema)) throw new Error('expected a list of varieties');
    expect(DATA_TYPES.filter(({ variety }) => !schema.includes(variety))).toEqual([]);
    expect(verisVariety('SSN')).toBe('Sensitive Personal');
    expect(verisVariety('no such type')).toBeNull();
  });
});
