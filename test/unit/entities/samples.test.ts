import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/readArticle.ts';
import { findEntities } from '../../../lib/entities/findEntities.ts';
import type { EntityRole } from '../../../lib/model.ts';

/** Who is who on the sample pages, judged by hand: every body that has one of these roles there. */
const PARTIES: Readonly<Record<string, Readonly<Partial<Record<EntityRole, readonly string[]>>>>> = {
  'city-notice': {
    victim: ['City of St. Petersburg'],
    vendor: ['Vendor (not named)'],
    investigator: ['FireEye', 'Risk Based Security'],
    regulator: ['Federal Trade Commission'],
    'credit-bureau': ['Equifax', 'Experian', 'TransUnion'],
  },
  'second-city': {
    victim: ['City of Marlow Bay'],
    vendor: ['CentralSquare Technologies'],
    investigator: ['Brightwater Forensics'],
    regulator: ['Florida Department of Legal Affairs'],
    'law-enforcement': ['Marlow Bay Police Department', 'Florida Department of Law Enforcement'],
  },
  'legal-notice': {
    victim: ['Harrowgate Dental Partners, P.C.'],
    vendor: [],
    investigator: ['Kestrel Point Security'],
    regulator: ['U.S. Department of Health and Human Services'],
    'law-enforcement': ['Federal Bureau of Investigation'],
  },
  feature: {
    victim: ['Larkmoor Health'],
    vendor: ['Pellworth Managed Services'],
    investigator: ['Halden Reyes Associates'],
    regulator: ['U.S. Department of Health and Human Services'],
    media: ['Courier'],
    'threat-actor': ['Black Tern', 'Conti'],
  },
};

/** Words and parts of addresses that were once taken for names there. */
const NO_NAMES = /^(?:Rang|Step|Box|P\.O\. Box|The record|City of Vermont|Maine, New Hampshire)$/;

describe.each(Object.entries(PARTIES))('%s', (sample, parties) => {
  const url = `http://127.0.0.1/${sample}.html`;
  const html = readFileSync(join(import.meta.dirname, `../../pages/${sample}.html`), 'utf8');
  const read = readArticle(new JSDOM(html, { url }).window.document, url);
  if (!read.ok) throw new Error(`Expected ${sample} to be an article, got ${read.error}`);
  const entities = findEntities(read.value.article);

  it.each(Object.entries(parties))('%s', (role, names) => {
    const found = entities.filter((entity) => entity.role === role).map(({ canonical }) => canonical);
    expect(found.sort()).toEqual([...names].sort());
  });

  it('has no word for a name', () => {
    const wrong = entities.filter(({ canonical }) => NO_NAMES.test(canonical));
    expect(wrong.map(({ canonical }) => canonical)).toEqual([]);
  });
});
