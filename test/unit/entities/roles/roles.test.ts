import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../../lib/entities/findEntities.ts';
import { articleOf } from '../articleOf.ts';

const roleOf = (text: string, canonical: string) =>
  findEntities(articleOf(text)).find((entity) => entity.canonical === canonical)?.role;

describe('roles', () => {
  it.each([
    ['Scripps Health disclosed a breach on Monday.', 'Scripps Health', 'victim'],
    [
      'Equifax was breached. Attackers hit Equifax through a flaw. Equifax disclosed it and notified customers of Equifax.',
      'Equifax',
      'victim',
    ],
    ['Write to Equifax, Experian and TransUnion for a free report.', 'Equifax', 'credit-bureau'],
    ['The notice went to the FTC.', 'Federal Trade Commission', 'regulator'],
    ['The FBI is investigating.', 'Federal Bureau of Investigation', 'law-enforcement'],
    ['The hospital hired Mandiant to investigate.', 'Mandiant', 'investigator'],
    ['Its vendor, Superion, fixed it.', 'CentralSquare Technologies', 'vendor'],
    ['The LockBit gang claimed it.', 'LockBit', 'threat-actor'],
    ['Smith, Jones & Wood LLP wrote to the state.', 'Smith, Jones & Wood', 'law-firm'],
    ['Reuters reported it.', 'Reuters', 'media'],
    ['Brett Callow, an analyst, said so.', 'Brett Callow', 'source'],
    ['Paige Thompson was arrested in Seattle.', 'Paige Thompson', 'threat-actor'],
    ['Rain fell in Seattle.', 'Seattle', null],
  ])('%s', (text, canonical, role) => {
    const found = roleOf(text, canonical);
    expect(found).toBe(role);
  });

  it('ranks who stands only in advice below who the incident is about', () => {
    const entities = findEntities(
      articleOf('You may contact Equifax for a free credit report.\nAcme Health disclosed a breach.'),
    );
    expect(entities.map((entity) => entity.canonical)).toEqual(['Acme Health', 'Equifax']);
  });
});
