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
    ['The City of Marlow Bay is writing to customers who paid a bill.', 'City of Marlow Bay', 'victim'],
    ['The City of Marlow Bay is writing a budget.', 'City of Marlow Bay', null],
    ['Harlow Clinic treats the protection of its systems as a duty.', 'Harlow Clinic', 'victim'],
    ['Harlow Clinic notified patients.', 'Harlow Clinic', 'victim'],
    ['March 4\nHarlow Clinic notified\nMarch 5', 'Harlow Clinic', null],
    ['The group that took Larkmoor Health’s files is patient.', 'Larkmoor Health', 'victim'],
    ['We retained an outside firm, Wexcombe Partners, on May 1.', 'Wexcombe Partners', 'investigator'],
    ['The city hired Brightwater Forensics in early March.', 'Brightwater Forensics', 'investigator'],
    ['The city hired Harlow Consulting in early March.', 'Harlow Consulting', null],
    ['The forensic report, written by Wexcombe Associates, blames a key.', 'Wexcombe Associates', 'investigator'],
    ['The minutes of the Larkmoor Health board and a forensic report say so.', 'Larkmoor Health', null],
    ['Dana Reed of Wexcombe Labs, which investigated it, said so.', 'Wexcombe Labs', 'investigator'],
    ['Two people told the Courier so. The Courier asked.', 'Courier', 'media'],
    ['Wexcombe Systems is our billing vendor.', 'Wexcombe Systems', 'vendor'],
    ['We asked Harlow Clinic the vendor’s name.', 'Harlow Clinic', null],
    ['The Florida Department of Legal Affairs was notified.', 'Florida Department of Legal Affairs', 'regulator'],
    ['Rain fell in Seattle.', 'Seattle', null],
    ['Larkmoor Health is sending letters to 4,100 patients.', 'Larkmoor Health', 'victim'],
    ['Larkmoor Health is sending a nurse to the fair.', 'Larkmoor Health', null],
    ['Harlow Clinic said on Friday that hackers had been in its mail.', 'Harlow Clinic', 'victim'],
    ['Harlow Clinic said on Friday that it will open a ward.', 'Harlow Clinic', null],
    ['The commissioner means to fine Harlow Clinic £2m.', 'Harlow Clinic', 'victim'],
    [
      'Its vendor Wexcombe Systems was breached, and Wexcombe Systems notified it of that.',
      'Wexcombe Systems',
      'vendor',
    ],
    ['Wexcombe Systems, which runs its payroll, was breached.', 'Wexcombe Systems', 'vendor'],
    ['Wexcombe Systems, which runs three offices, was breached.', 'Wexcombe Systems', 'victim'],
  ])('%s', (text, canonical, role) => {
    const found = roleOf(text, canonical);
    expect(found).toBe(role);
  });

  it.each([
    ['its own notice', 'Harlow Dental', 'Our systems were entered. We notified the police of it.', 'victim'],
    ['another’s site', 'The Fenwick Courier', 'Our systems were entered. We notified the police of it.', null],
    ['no notice', 'Harlow Dental', 'A clinic was entered. It notified the police of it.', null],
    [
      'somebody else was hit',
      'Harlow Dental',
      'Acme Health was hacked. Our systems were entered. We notified it.',
      null,
    ],
  ])('the site that a notice stands on, %s', (_, siteName, text, role) => {
    const article = articleOf(`${text} Harlow Dental is in Ohio.`);
    const entities = findEntities({ ...article, metadata: { ...article.metadata, siteName } });
    expect(entities.find(({ canonical }) => canonical === 'Harlow Dental')?.role).toBe(role);
  });

  it('ranks who stands only in advice below who the incident is about', () => {
    const entities = findEntities(
      articleOf('You may contact Equifax for a free credit report.\nAcme Health disclosed a breach.'),
    );
    expect(entities.map((entity) => entity.canonical)).toEqual(['Acme Health', 'Equifax']);
  });
});
