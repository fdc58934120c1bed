import { describe, expect, it, test } from 'vitest';
import { suggestJurisdictions } from '../../../lib/deadlines/suggestJurisdictions.ts';
import type { ArticleMetadata, Entity, EntityRole, EntityType } from '../../../lib/model.ts';

const metadata: ArticleMetadata = {
  url: 'https://news.example/a',
  canonicalUrl: null,
  title: '',
  byline: null,
  siteName: null,
  language: 'en',
  published: null,
  modified: null,
};

const entity = (type: EntityType, canonical: string, role: EntityRole | null = null): Entity => ({
  type,
  canonical,
  aliases: [],
  role,
  mentions: [],
});

const offered = (entities: Entity[], text = ''): string[] =>
  suggestJurisdictions([{ article: { text, metadata }, entities }]).map(
    ({ id, reasons, isOtherBodies }) =>
      `${id}${isOtherBodies ? ' (others)' : ''}: ${reasons.map(({ type, words }) => `${type} ${words}`).join(', ')}`,
  );

describe('which deadlines are offered', () => {
  test.each<[string, Entity[], string, string[]]>([
    ['nothing to go by', [], 'A breach.', []],
    ['a state', [entity('PLACE', 'Florida')], '', ['US-FL: place Florida']],
    ['a state without a number', [entity('PLACE', 'Georgia')], '', ['US-GA: place Georgia']],
    ['a city with its state', [entity('PLACE', 'Medford, Ore.')], '', ['US-OR: place Medford, Ore.']],
    ['a city alone', [entity('PLACE', 'Tampa')], '', ['US-FL: city Tampa']],
    [
      'a city of several states',
      [entity('PLACE', 'Springfield')],
      '',
      ['US-IL: city Springfield', 'US-MA: city Springfield', 'US-MO: city Springfield'],
    ],
    [
      'a city as the victim: rows for public bodies first, those for private ones named as such',
      [entity('ORG', 'City of Philadelphia', 'victim')],
      '',
      ['US-PA-GOV: city City of Philadelphia', 'US-PA (others): city City of Philadelphia'],
    ],
    [
      'the reference case',
      [entity('ORG', 'City of St. Petersburg', 'victim')],
      '',
      ['US-FL: city City of St. Petersburg'],
    ],
    ['a county', [entity('ORG', 'Hanover County', 'victim')], '', ['US-VA (others): city Hanover County']],
    [
      'an office of a state',
      [entity('ORG', 'Maine Attorney General', 'regulator')],
      '',
      ['US-ME: place Maine Attorney General'],
    ],
    ['a member of the European Union', [entity('PLACE', 'Ireland')], '', ['EU-GDPR: place Ireland']],
    ['the United Kingdom', [entity('PLACE', 'England')], '', ['GB: place England']],
    ['India', [entity('PLACE', 'India')], '', ['IN-CERT: place India', 'IN-DPDP: place India']],
    [
      'a hospital of California',
      [entity('ORG', 'Mercy Hospital', 'victim'), entity('PLACE', 'California')],
      '',
      ['US-CA: place California', 'US-CA-MED: sector Mercy Hospital', 'US-HIPAA: sector Mercy Hospital'],
    ],
    ['a hospital elsewhere', [entity('ORG', 'Mercy Hospital', 'victim')], '', ['US-HIPAA: sector Mercy Hospital']],
    ['a law that is named', [], 'It was reported under HIPAA.', ['US-HIPAA: law HIPAA']],
    ['a filing that is named', [], 'In a Form 8-K filed on Monday', ['US-SEC-8K: law Form 8-K']],
    ['a bank', [entity('ORG', 'First Example Bank', 'victim')], '', ['US-BANK: sector First Example Bank']],
    ['a hospital that is only mentioned', [entity('ORG', 'Mercy Hospital')], '', []],
    ['a state in the name of another', [entity('ORG', 'Mainetown Widgets', 'victim')], '', []],
  ])('%s', (_, entities, text, expected) => {
    expect(offered(entities, text)).toEqual(expected);
  });

  it('puts what several accounts speak for in front, each reason once', () => {
    const account = (...entities: Entity[]) => ({ article: { text: '', metadata }, entities });
    const all = suggestJurisdictions([
      account(entity('PLACE', 'Ohio'), entity('PLACE', 'Tampa')),
      account(entity('PLACE', 'Florida'), entity('PLACE', 'Tampa')),
    ]);
    expect(all.map(({ id, reasons }) => [id, reasons.length])).toEqual([
      ['US-FL', 2],
      ['US-OH', 1],
    ]);
  });
});
